import type { Finding } from '../findings/finding.ts';
import type { Answer as AnswerRecord, Question } from '../schema/answer.ts';
import type { Role } from '../schema/obligation.ts';

/** Roles that answer each question. */
export const QUESTION_ROLES: Readonly<Record<Question, readonly Role[]>> = {
  own: ['bearer'],
  asked: ['addressee', 'recipient'],
  subject: ['subject'],
  concerned: ['concerned'],
};

/** One sentence, ours, with the rules that it sums up. */
export type Answer = { question: Question; text: string; rules: string[] };

/**
 * What the findings of a subject come to, in a few sentences of ours, in the order of the records: each stands only if every
 * rule it sums up applies in a role that answers its question. Capacities count as well (IPA is audited, and audits).
 */
export const answersOf = (
  answers: readonly AnswerRecord[],
  subject: string,
  findings: readonly Finding[],
): Answer[] => {
  const byId = new Map(findings.map((finding) => [finding.obligation.id, finding]));
  const rolesOf = (rule: string): Role[] => {
    const finding = byId.get(rule);
    if (finding?.verdict !== 'applies') return [];
    const several = finding.capacities.map(({ role }) => role);
    return several.length > 0 ? several : finding.role ? [finding.role] : [];
  };
  const goes = ({ rule, via }: NonNullable<AnswerRecord['route']>): boolean =>
    byId.get(rule)?.via?.mode === via;
  const words = ({ sentence, rules, route_words }: AnswerRecord): string =>
    route_words.reduce(
      (text, part) => text.replace(`{${part.slot}}`, goes(part) ? part.words : part.else_words),
      sentence.replace('{office}', byId.get(rules[0] ?? '')?.office ?? ''),
    );
  return answers
    .filter(
      ({ question, rules, unless, of, not_of, route }) =>
        rules.every((rule) =>
          rolesOf(rule).some((role) => QUESTION_ROLES[question].includes(role)),
        ) &&
        (unless === null || rolesOf(unless).length === 0) &&
        (of.length === 0 || of.includes(subject)) &&
        !not_of.includes(subject) &&
        (route === null || goes(route)),
    )
    .map((answer) => ({ question: answer.question, text: words(answer), rules: answer.rules }));
};
