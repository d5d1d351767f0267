import type { Finding } from '../../../content/model/findings/finding.ts';
import { REACH_LABELS, VERDICT_LABELS } from '../../../content/model/findings/labels.ts';
import { findingHead, stepLine } from './words.ts';

const lineOf = (finding: Finding): string =>
  [
    `- **${finding.obligation.title}** \`${finding.obligation.id}\` ${finding.obligation.provisions.map((p) => p.citation).join('、')}`,
    `  ${findingHead(finding)}`,
    ...finding.because.slice(-1).map((step) => `  - ${stepLine(step)}`),
  ].join('\n');

/** Answers in the order in which they are told: what is directed to the subject first. */
const ANSWERS = ['direct', 'persons', 'indirect', 'undetermined', 'does_not_apply'] as const;
type Answer = (typeof ANSWERS)[number];

const answerOf = ({ verdict, reach }: Finding): Answer =>
  verdict === 'applies' ? (reach ?? 'direct') : verdict;

const ANSWER_LABELS: Readonly<Record<Answer, string>> = { ...REACH_LABELS, ...VERDICT_LABELS };

/** All findings of one subject in words, by answer, each with its deciding step. */
export const findingsText = (name: string, findings: readonly Finding[]) => {
  const by = ANSWERS.map((answer) => ({
    answer,
    label: ANSWER_LABELS[answer],
    found: findings.filter((finding) => answerOf(finding) === answer),
  }));
  return [
    `# ${name}: ${by.map(({ label, found }) => `${label} ${found.length}`).join('、')}`,
    ...by
      .filter(({ found }) => found.length > 0)
      .flatMap(({ answer, label, found }) => [`## ${label}（${answer}）`, ...found.map(lineOf)]),
  ].join('\n');
};
