import type { CapacityFinding, Finding } from '../findings/finding.ts';
import type { Answer, Question } from '../schema/answer.ts';
import type { Role } from '../schema/obligation.ts';

/** The question of a page under which a rule stands by its role. */
export const QUESTION_OF: Readonly<Record<Role, Question>> = {
  bearer: 'own',
  addressee: 'asked',
  recipient: 'asked',
  subject: 'subject',
  concerned: 'concerned',
};

/** Whether a rule that applies so answers a question; one that binds officers and staff only answers that question alone. */
export const answers = (
  question: Question,
  { role, reach }: Pick<Finding, 'role' | 'reach'>,
): boolean =>
  question === (reach === 'persons' ? 'persons' : role === null ? null : QUESTION_OF[role]);

/** One sentence, ours, with the rules that it sums up. */
export type SubjectAnswer = { question: Question; text: string; rules: string[] };

/**
 * What the findings of a subject come to, in a few sentences of ours, in the order of the records: each stands only if every
 * rule it sums up applies in a way that answers its question. Capacities count as well (IPA is audited, and audits).
 */
export const answersOf = (
  records: readonly Answer[],
  subject: string,
  findings: readonly Finding[],
): SubjectAnswer[] => {
  const byId = new Map(findings.map((finding) => [finding.obligation.id, finding]));
  const waysOf = (rule: string): (Finding | CapacityFinding)[] => {
    const finding = byId.get(rule);
    if (finding?.verdict !== 'applies') return [];
    return finding.capacities.length > 0 ? finding.capacities : [finding];
  };
  const goes = ({ rule, via }: NonNullable<Answer['route']>): boolean =>
    byId.get(rule)?.via?.mode === via;
  const words = ({ sentence, rules, route_words }: Answer): string =>
    route_words.reduce(
      (text, part) => text.replace(`{${part.slot}}`, goes(part) ? part.words : part.else_words),
      sentence.replace('{office}', byId.get(rules[0] ?? '')?.office ?? ''),
    );
  return records
    .filter(
      ({ question, rules, unless, of, not_of, route }) =>
        rules.every((rule) => waysOf(rule).some((way) => answers(question, way))) &&
        (unless === null || waysOf(unless).length === 0) &&
        (of.length === 0 || of.includes(subject)) &&
        !not_of.includes(subject) &&
        (route === null || goes(route)),
    )
    .map((answer) => ({ question: answer.question, text: words(answer), rules: answer.rules }));
};
