import type { LocatedObligation } from '../corpus/corpus.ts';
import type { Finding } from './finding.ts';

/** Somebody who carries a rule out, and how far: null where all of it, else in a few Japanese words. */
export type Performer = { id: string; extent: string | null };

/** Those who carry a rule out in one version of it, in its order. */
export const performersIn = (
  { performed_by, phases }: LocatedObligation,
  version: string | undefined,
): Performer[] => {
  const parts = phases.find((phase) => phase.version === version)?.performed_in_part ?? [];
  return performed_by.map((id) => ({
    id,
    extent: parts.find(({ by }) => by === id)?.extent ?? null,
  }));
};

/** {@link performersIn} the version that a finding stands on. */
export const performersOf = (rule: LocatedObligation, { obligation }: Finding): Performer[] =>
  performersIn(rule, obligation.provisions[0]?.version);
