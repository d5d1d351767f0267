import type { Finding } from '../../../content/model/findings/finding.ts';
import { VIA_LABELS } from '../../../content/model/findings/labels.ts';

const wayOf = (via: NonNullable<Finding['via']>): string => {
  const label = via.mode.startsWith('ministry') ? '名宛人・提供者' : '経路';
  const minister = via.minister ? `。${via.as_of?.slice(0, 4)}年の法令では${via.minister}` : '';
  const unconfirmed = via.mode === 'direct' ? '' : `（2016年の所管は未確認${minister}）`;
  return `${label}: ${VIA_LABELS[via.mode]}${unconfirmed}`;
};

/** Condition, office and route of a finding in one line, in the text's own words where it has any; empty where it has none. */
export const routeLine = ({
  condition,
  office,
  via,
}: Pick<Finding, 'condition' | 'office' | 'via'>): string =>
  [condition && `条件: 「${condition}」`, office && `主体・名宛人: ${office}`, via && wayOf(via)]
    .filter((part) => part !== null && part !== '')
    .join('　');
