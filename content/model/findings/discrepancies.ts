import type { LocatedDiscrepancy, LocatedObligation, LocatedPhase } from '../corpus/corpus.ts';
import { type CorpusIndex, refKey } from '../corpus/corpus-index.ts';
import { bearsOn } from '../corpus/disagreements.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { NamedDiscrepancy } from './finding.ts';

const named = ({ id, title, kind }: LocatedDiscrepancy): NamedDiscrepancy => ({ id, title, kind });

const ofPhases = new WeakMap<LocatedPhase, LocatedDiscrepancy[]>();

/** Every finding of a rule asks the same: found once a phase. */
const ofPhase = (
  { corpus }: CorpusIndex,
  obligation: string,
  phase: LocatedPhase,
): LocatedDiscrepancy[] => {
  const known = ofPhases.get(phase);
  if (known) return known;
  const found = corpus.discrepancies.filter((record) => bearsOn(record, obligation, phase));
  ofPhases.set(phase, found);
  return found;
};

/** Disagreements that bear on a finding; `is`: ids of the subject and of all it is on the day. */
export const discrepanciesOfFinding = (
  index: CorpusIndex,
  obligation: string,
  phase: LocatedPhase,
  is: readonly string[],
): NamedDiscrepancy[] =>
  ofPhase(index, obligation, phase)
    .filter(({ subjects }) => subjects.length === 0 || subjects.some((id) => is.includes(id)))
    .map(named);

/** Disagreements that bear on a rule in any of its phases, in the corpus's order. */
export const discrepanciesOfRule = (
  index: CorpusIndex,
  { id, phases }: LocatedObligation,
): NamedDiscrepancy[] => {
  const found = new Set(phases.flatMap((phase) => ofPhase(index, id, phase)));
  return index.corpus.discrepancies.filter((record) => found.has(record)).map(named);
};

/** Disagreements that touch a provision. */
export const discrepanciesOfProvision = (
  { corpus }: CorpusIndex,
  provision: ProvisionRef,
): NamedDiscrepancy[] => {
  const key = refKey(provision);
  return corpus.discrepancies
    .filter(({ provisions }) => provisions.some((touched) => refKey(touched) === key))
    .map(named);
};

/** Rules a disagreement bears on, in the corpus's order. */
export const rulesOfDiscrepancy = (
  { corpus }: CorpusIndex,
  record: LocatedDiscrepancy,
): LocatedObligation[] =>
  corpus.obligations.filter(({ id, phases }) => phases.some((phase) => bearsOn(record, id, phase)));

/** Where a reading stands, as readers are told: the citation, or the place that is no provision. */
export const placeOfReading = (
  index: CorpusIndex,
  { where, provision }: LocatedDiscrepancy['readings'][number],
): string => (provision ? index.citationWithHeading(provision) : (where ?? ''));
