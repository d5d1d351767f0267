import { principalOf } from '../../model/corpus/readings.ts';
import type { Clause, Obligation, Phase } from '../../model/schema/obligation.ts';
import type { Content, Problem } from '../read/read.ts';
import type { Check } from './check.ts';

const REMEDY =
  'Compare with the words: correct the clause, or actor, performed_by, counterparty or concerns of the rule.';

/** IPA carries out what is entrusted to it: a clause reaches it by its name or as 受託法人. */
const ENTRUSTED: Readonly<Record<string, string>> = { ipa: 'contractors' };

/** Subjects that answer for a party: a body or kind for itself, an actor through its `subject`; none for 国 or 内閣. */
const subjectsOf = ({ actors }: Content) => {
  const known = new Map(actors.map(({ record }) => [record.id, record.subject?.id ?? null]));
  return (party: string): string[] => {
    const subject = known.has(party) ? known.get(party) : party;
    return subject ? [subject, ENTRUSTED[subject] ?? subject] : [];
  };
};

const reaches = (clauses: readonly Clause[], subjects: readonly string[]): Clause[] =>
  clauses.filter(({ to }) => subjects.some((subject) => to.includes(subject)));

/** Who acts: the clause makes it the bearer, leaves it open, or binds its persons (役員・職員) instead of itself. */
const acts = ({ role, verdict, binds_persons }: Clause): boolean =>
  role === 'bearer' || verdict === 'undetermined' || binds_persons;

/** Roles that only a party of the kind named can have. */
const RESERVED = [
  ['bearer', ['actor', 'performed_by'], 'acts'],
  ['addressee', ['counterparty'], 'is asked'],
  ['recipient', ['counterparty'], 'is given to'],
  ['subject', ['counterparty', 'concerns'], 'is examined or designated'],
] as const satisfies readonly [Clause['role'], readonly (keyof Obligation)[], string][];

/**
 * Whom a rule names as a party, its clauses reach: an actor and whoever carries it out as the one that acts, the others as
 * anything; and who acts, is asked, is given to or is examined by a clause is such a party. (`concerned` may be anyone:
 * somebody else acts.) Catches the party and the role that slipped, and the clause that was dropped.
 */
export const partiesAreReached: Check = (content) => {
  const subjects = subjectsOf(content);
  const problems: Problem[] = [];
  const check = (file: string, at: string, rule: Obligation, { clauses }: Phase) => {
    const report = (field: string, message: string) =>
      problems.push({ file, at: field, message, remedy: REMEDY });
    for (const field of ['actor', 'performed_by', 'counterparty', 'concerns'] as const)
      for (const party of rule[field]) {
        const found = reaches(clauses, subjects(party));
        const bears = field === 'actor' || field === 'performed_by';
        if (subjects(party).length > 0 && !(bears ? found.some(acts) : found.length > 0))
          report(field, `No clause reaches "${party}"${bears ? ' as the one that acts' : ''}.`);
      }
    clauses.forEach(({ role, to }, c) => {
      const [, fields = [], does = ''] = RESERVED.find(([reserved]) => reserved === role) ?? [];
      const parties = fields.flatMap((field) => rule[field]).flatMap(subjects);
      for (const subject of does === '' ? [] : to)
        if (!parties.includes(subject))
          report(
            `${at}.clauses.${c}`,
            `By this clause "${subject}" ${does}, and the rule does not name it as ${fields.join(' or ')}.`,
          );
    });
  };
  const instruments = new Map(content.instruments.map(({ record }) => [record.id, record]));
  for (const { file, record } of content.obligations)
    record.phases.forEach((phase, p) => {
      // Of that version actor, counterparty and concerns of a rule speak; another text may name others.
      const spokenOf = instruments.get(principalOf(record))?.home_version;
      if (phase.basis !== 'inferred' && phase.version === spokenOf)
        check(file, `phases.${p}`, record, phase);
    });
  return problems;
};
