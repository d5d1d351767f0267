import type { Finding, Step } from '../../../content/model/findings/finding.ts';
import {
  MODALITY_LABELS,
  RANK_LABELS,
  REACH_LABELS,
  REASON_LABELS,
  ROLE_LABELS,
  verdictLabel,
} from '../../../content/model/findings/labels.ts';

/** What a finding says, in one bracket: verdict, nature of the rule, role, who is meant, under what condition. */
export const findingHead = ({
  verdict,
  reason,
  role,
  reach,
  office,
  condition,
  rests_on,
  obligation,
}: Pick<Finding, 'verdict' | 'reason' | 'role' | 'reach' | 'office' | 'condition' | 'rests_on'> & {
  obligation: Pick<Finding['obligation'], 'modality' | 'rank'>;
}): string =>
  [
    reach && reach !== 'direct' ? REACH_LABELS[reach] : verdictLabel(verdict, obligation.modality),
    reason && REASON_LABELS[reason],
    `性質: ${MODALITY_LABELS[obligation.modality]}`,
    rests_on !== obligation.rank && `判定の文言: ${RANK_LABELS[rests_on]}`,
    role && `立場: ${ROLE_LABELS[role]}`,
    office && `主体・名宛人: ${office}`,
    condition && `条件:「${condition}」`,
  ]
    .filter(Boolean)
    .join(' ／ ');

/** One step of a chain as a line: our sentence, then the words it stands on. */
export const stepLine = ({ statement, provision, quote }: Step): string =>
  `${statement}［${provision.citation}${quote === null ? '・本文なし' : `「${quote}」`}］`;
