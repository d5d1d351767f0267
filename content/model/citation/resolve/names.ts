import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import { namesOf } from '../follow/names.ts';
import type { Names } from '../types.ts';

/** Every name of every instrument as a citation may begin with it, tidied. */
export const citationNames = (index: CorpusIndex): Names => namesOf(index.corpus.instruments);

/** Letters to change, add or leave out to make one of the other, counted no further than `most`. */
const edits = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
};

/** Shortest name that may be mistyped: one letter of 規則 or 法 makes another law. */
const LONG_ENOUGH = 6;

/** Titles of instruments that a title not known is a slip of the finger away from. */
export const nearTitles = (index: CorpusIndex, title: string): string[] => [
  ...new Set(
    [...citationNames(index)]
      .filter(([name]) => name.length >= LONG_ENOUGH && edits(name, title, 2) <= 2)
      .flatMap(([, { instruments }]) => instruments.map((id) => index.instrument(id).title)),
  ),
];
