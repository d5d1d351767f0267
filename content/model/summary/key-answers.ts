import type { Finding } from '../findings/finding.ts';
import type { KeyQuestion } from '../schema/key-question.ts';

/** The answer to a question of the first screen, and the finding that gives it. */
export type KeyAnswer = {
  question: KeyQuestion;
  /** `no` only where every rule of the question is found not to reach the subject. */
  answer: 'yes' | 'no' | 'open';
  finding: Finding;
};

const reachesAs = (finding: Finding, roles: KeyQuestion['roles']): boolean =>
  finding.verdict === 'applies' &&
  [finding, ...finding.capacities].some(({ role }) => role !== null && roles.includes(role));

/**
 * The questions of the first screen, answered by findings alone: yes by the first rule that reaches the subject in a role of
 * the question; no where none of the rules reaches it in any role; else open, by the first rule that is undetermined, or that
 * reaches it as something else. Findings must hold every rule of the questions.
 */
export const keyAnswers = (
  questions: readonly KeyQuestion[],
  findings: readonly Finding[],
): KeyAnswer[] => {
  const byRule = new Map(findings.map((finding) => [finding.obligation.id, finding]));
  return questions.map((question) => {
    const found = question.rules.map((rule) => {
      const finding = byRule.get(rule);
      if (!finding) throw new Error(`no finding for the rule "${rule}" of a question`);
      return finding;
    });
    const [first] = found;
    if (!first) throw new Error(`the question "${question.id}" has no rule`);
    const yes = found.find((finding) => reachesAs(finding, question.roles));
    if (yes) return { question, answer: 'yes', finding: yes };
    const open =
      found.find(({ verdict }) => verdict === 'undetermined') ??
      found.find(({ verdict }) => verdict !== 'does_not_apply');
    return open
      ? { question, answer: 'open', finding: open }
      : { question, answer: 'no', finding: first };
  });
};
