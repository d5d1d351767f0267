import * as z from 'zod';
import { Finding } from '../../../content/model/findings/finding.ts';
import {
  disagreementLabel,
  MODALITY_MEANINGS,
  RANK_MEANINGS,
} from '../../../content/model/findings/labels.ts';
import { replyFinding } from '../../records/finding.ts';
import { AsOf, IdParam } from '../../resource/parameters.ts';
import { findingsApi, SubjectId, subjectOf } from '../tool/subject.ts';
import { tool } from '../tool/tool.ts';
import { findingHead, stepLine } from './words.ts';

/** A finding in words, whole. */
export const findingText = (finding: Finding): string =>
  [
    `# ${finding.subject.name} — ${finding.obligation.title}`,
    findingHead(finding),
    `根拠: ${finding.obligation.provisions.map((p) => p.citation).join('、')}`,
    MODALITY_MEANINGS[finding.obligation.modality],
    RANK_MEANINGS[finding.obligation.rank],
    '## 理由',
    ...finding.because.map((step, i) => `${i + 1}. ${stepLine(step)}`),
    ...finding.capacities.flatMap(({ capacity, role, because }) => [
      `## 立場: ${capacity}（${role}）`,
      ...because.map((step, i) => `${i + 1}. ${stepLine(step)}`),
    ]),
    ...(finding.via?.minister
      ? [
          `経路: ${finding.via.mode}、${finding.via.minister}（${finding.via.as_of} の法令による。2016年の所管は未確認）`,
        ]
      : []),
    ...finding.discrepancies.map((disagreement) => `- ${disagreementLabel(disagreement)}`),
    ...finding.later_changes.map(
      ({ law, in_force, effect, certainty }) =>
        `- その後の改正: ${law}（${in_force} 施行、確度 ${certainty}）${effect}`,
    ),
  ].join('\n');

/** One finding with its whole chain. */
export const getFinding = tool({
  name: 'get_finding',
  title: 'One finding with its whole chain of reasons',
  description:
    'Does one rule reach one body or kind on a day, and why: every step with provision, verbatim quote and line of the source, down to the row of the list; in which capacities; by which route (ministry); what later law is known to have changed. Use it before you state a single conclusion or quote a ground. Read `modality` and `role` as in get_findings: a power to ask is no duty to answer.',
  input: z.strictObject({
    subject: SubjectId,
    obligation: IdParam().meta({
      description: 'Id of the rule, as list_obligations and get_findings give it.',
      examples: ['request-for-cooperation'],
    }),
    as_of: AsOf(),
  }),
  data: Finding(),
  remedy: 'find_body gives ids of bodies and kinds, list_obligations those of rules.',
  run: (dataset, { subject: id, obligation, as_of }) => {
    const subject = subjectOf(dataset.index, id);
    const reply = replyFinding(dataset, subject, obligation, as_of);
    return {
      ...reply,
      api: `${findingsApi(subject)}/${obligation}?as_of=${reply.data.as_of}`,
      text: findingText(reply.data),
    };
  },
});
