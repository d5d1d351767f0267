import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { isHome } from '../corpus/time.ts';
import type { LaterChange } from '../schema/later-change.ts';
import type { Provision } from '../schema/provision.ts';
import { parentEid } from '../text/eid.ts';

/** Number of a provision in the newest state of its law that is known, since when it has it, and how certain that is. */
export type LaterNumber = {
  value: string;
  since: string | null;
  certainty: LaterChange['certainty'] | null;
  /** eId in the version of the site of what the number is of: the provision itself, or the article it is part of. */
  of: string;
};

/** The later number of a provision, or of what it is part of; null where none is known. */
export const laterNumber = (
  index: CorpusIndex,
  { instrument, version, eid }: Pick<Provision, 'instrument' | 'version' | 'eid'>,
): LaterNumber | null => {
  const { corpus } = index;
  const concordance = corpus.concordances.find((one) => one.instrument === instrument);
  // The rows name provisions by the version that the instrument's own page shows: in a later text the same eId is another rule.
  if (!concordance || !isHome(index.instrument(instrument), version)) return null;
  const row = concordance.rows.find((one) => one.eid === eid);
  const value = row?.numbers.at(-1);
  if (!row || !value) {
    const parent = parentEid(eid);
    return parent === null ? null : laterNumber(index, { instrument, version, eid: parent });
  }
  const otherwise = row.numbers.findLastIndex((number) => number !== value);
  const state = concordance.states[otherwise + 1];
  const change = corpus.later_changes.find(({ id }) => id === state?.change);
  return { value, since: state?.from ?? null, certainty: change?.certainty ?? null, of: eid };
};
