import type { ProvisionRef } from '../../schema/common.ts';
import { hasUnit } from '../follow/path.ts';
import type { Citation, Unit } from '../types.ts';
import { isArticles, type Scope, statuteId, versionOf } from './scope.ts';

/** What is wrong with 同項, 同法 and the like where nothing stands before them. */
export const NEEDS_FROM =
  'is relative: it can be read only from a place; give from={instrument}/{eid}, for example from=basic-act/art_30__para_1';

/** Instruments that have, on the day, a part of this unit. */
const instrumentsWith = (scope: Scope, unit: Unit, state: Citation['state']): string[] =>
  scope.index.corpus.instruments
    .map(({ id }) => id)
    .filter((instrument) => {
      const version = versionOf(scope, instrument, state);
      return version !== null && hasUnit(scope.index, { instrument, version }, unit);
    });

/** Instruments a citation without a name may be of; a sentence where it can be read only from a place. */
export const unnamedIn = (
  scope: Scope,
  { steps, state }: Citation,
  base: ProvisionRef | null,
): string[] | string => {
  const { index } = scope;
  const [first, second] = steps;
  const here = base ? [base.instrument] : null;
  const act = [statuteId(index)];
  const preferHere = (unit: Unit): string[] => {
    const all = instrumentsWith(scope, unit, state);
    return here && all.includes(here[0] as string) ? here : all;
  };
  if (!first) return 'names nothing';
  if (first.step === 'relative') return here ?? NEEDS_FROM;
  if (first.step === 'every') return here ?? NEEDS_FROM;
  if (first.step === 'part') return first.unit === 'suppl' ? (here ?? act) : preferHere(first.unit);
  if (first.step === 'named') return preferHere('annex');
  switch (first.unit) {
    case 'para':
    case 'item':
      return here ?? NEEDS_FROM;
    case 'art':
      return base && isArticles(index, base) ? (here as string[]) : act;
    case 'chp':
      return act;
    case null:
      if (first.style === 'bracket')
        return base && !isArticles(index, base) ? (here as string[]) : NEEDS_FROM;
      if (second?.step === 'number') {
        if (second.style === 'bracket') return preferHere('sec');
        if (second.unit !== null || second.style === 'circled' || second.style === 'roman')
          return act;
      }
      return 'is a number without a unit; write 第30条, or the name of the instrument before it';
    default:
      // 別表24及び29, 監査方針1から3まで: those behind the first are beside it.
      return here ?? 'is no number of a provision';
  }
};
