import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import { certainStart, versionAt } from '../../corpus/time.ts';
import type { Concordance } from '../../schema/concordance.ts';
import { eidOf, type Part, partsOf } from '../follow/path.ts';

/** A state of the Act after the one that is held. */
export type LaterState = { concordance: Concordance; at: number };

/** State of an instrument on a day, where it is a later one than that held; null where it is not. */
export const laterStateOf = (
  index: CorpusIndex,
  instrument: string,
  date: string,
): LaterState | null => {
  const concordance = index.corpus.concordances.find((c) => c.instrument === instrument);
  const at = concordance?.states.findLastIndex(({ from }) => (from ?? '') <= date) ?? -1;
  const from = concordance?.states[at]?.from ?? null;
  const version = versionAt(index.instrument(instrument), date, 'latest');
  const held = version ? certainStart(version) : '';
  return concordance && from !== null && from > held ? { concordance, at } : null;
};

/** Number as concordances write it: 25条1項2号. Null for what they do not have. */
const concordanceNumber = (parts: readonly Part[]): string | null => {
  const marks = { art: '条', para: '項', item: '号' } as const;
  const written = parts.map(({ unit, n, branch }) =>
    n !== null && branch === '' && unit in marks
      ? `${n}${marks[unit as keyof typeof marks]}`
      : null,
  );
  return written.length > 0 && written.every((part) => part !== null) ? written.join('') : null;
};

/** Where a number of a later state leads: the eId of 2016 and how closely the table says so. */
export type Mapped = { eid: string; how: 'exact' | 'enclosing' | 'parts' };

/**
 * The provision of 2016 that a number of a later state goes back to, as far as the table tells. `enclosing`: the table
 * has the article only; `parts`: it has parts of the article only, all of one article of 2016.
 */
export const mapLater = (
  { concordance, at }: LaterState,
  parts: readonly Part[],
): Mapped | null => {
  const asked = concordanceNumber(parts);
  if (asked === null) return null;
  const rows = concordance.rows.flatMap(({ numbers, eid }) => {
    const number = numbers[at];
    return number && eid ? [{ number, eid }] : [];
  });
  const exact = rows.find(({ number }) => number === asked);
  if (exact) return { eid: exact.eid, how: 'exact' };
  const around = rows
    .filter(({ number }) => asked.startsWith(number))
    .sort((a, b) => b.number.length - a.number.length)[0];
  if (around) return { eid: around.eid, how: 'enclosing' };
  const within = new Set(
    rows
      .filter(({ number }) => number.startsWith(asked))
      .map(({ eid }) => eidOf(partsOf(eid).slice(0, parts.length))),
  );
  const [only] = within;
  return within.size === 1 && only ? { eid: only, how: 'parts' } : null;
};
