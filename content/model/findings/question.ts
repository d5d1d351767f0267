import type { LocatedEntity, LocatedObligation, LocatedPhase } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Reason, Verdict } from '../schema/obligation.ts';
import type { Capacity } from './capacities.ts';
import type { CapacityFinding, Finding, Step } from './finding.ts';

/** A question in full: rule, subject and day, with the corpus it is asked of. `entity` is null where a kind is asked. */
export type Asked = {
  index: CorpusIndex;
  obligation: LocatedObligation;
  subject: Finding['subject'];
  entity: LocatedEntity | null;
  date: string;
  /** What the subject is on that day: the same for every rule, so found once a subject. */
  capacities: readonly Capacity[];
};

/** What was found, and in which phase of the rule. */
export type Outcome = {
  phase: LocatedPhase;
  verdict: Verdict;
  reason: Reason | null;
  capacities: CapacityFinding[];
  because: Step[];
};

/** Makes an outcome; only one that applies has capacities, only an undetermined one a reason. */
export const outcome = (
  phase: LocatedPhase,
  verdict: Verdict,
  because: Step[],
  reason: Reason | null = null,
  capacities: CapacityFinding[] = [],
): Outcome => ({ phase, verdict, reason, capacities, because });
