import type { LocatedClause, LocatedPhase } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Finding } from '../findings/finding.ts';
import { reachOf } from '../findings/verdict.ts';
import type { Question } from '../schema/answer.ts';
import type { Role } from '../schema/obligation.ts';
import { answers } from './summary.ts';

const applying = (phases: readonly LocatedPhase[]): LocatedClause[] =>
  phases.flatMap(({ clauses }) => clauses.filter(({ verdict }) => verdict === 'applies'));

/** Clauses that reach somebody in the finding's version; where none does (an old text not held), in any version. */
const reachingIn = (index: CorpusIndex, { obligation }: Finding): LocatedClause[] => {
  const phases = index.obligations.get(obligation.id)?.phases ?? [];
  const [ground] = obligation.provisions;
  const own = applying(phases.filter(({ version }) => version === ground?.version));
  return own.length > 0 ? own : applying(phases);
};

/** Clauses under which the subject may turn out to fall: those of the kind that is left open, else all but the organs'. */
const clausesOpenTo = (index: CorpusIndex, finding: Finding): LocatedClause[] => {
  const clauses = reachingIn(index, finding);
  const named = clauses.filter(({ to }) => to.includes(finding.because.at(-1)?.to ?? ''));
  if (named.length > 0) return named;
  const { id } = finding.subject;
  return clauses.filter(({ to }) =>
    to.some((one) => one === id || index.entities.get(one)?.type !== 'organ'),
  );
};

/** Clauses by which an undetermined rule may reach its subject: empty where the finding is determined. */
const openClauses = (index: CorpusIndex, finding: Finding): LocatedClause[] =>
  finding.verdict === 'undetermined' ? clausesOpenTo(index, finding) : [];

/** As what an undetermined rule may reach its subject: empty where the finding is determined. */
export const openRoles = (index: CorpusIndex, finding: Finding): Role[] => [
  ...new Set(openClauses(index, finding).flatMap(({ role }) => role ?? [])),
];

/**
 * Undetermined findings that may belong to a question about a subject. While there are any, that nothing answers the
 * question is no "no".
 */
export const openIn = (
  index: CorpusIndex,
  findings: readonly Finding[],
  question: Question,
): Finding[] =>
  findings.filter((finding) =>
    openClauses(index, finding).some((clause) =>
      answers(question, { role: clause.role, reach: reachOf(clause) }),
    ),
  );
