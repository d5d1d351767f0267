import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import type { Instrument } from '../../schema/instrument.ts';
import { tidyCitation } from '../tidy.ts';
import type { Names } from '../types.ts';

/** Words that name a kind of instrument: 「規則5条」 fits every instrument whose title ends so. */
const KINDS = ['規則', '方針', '基本方針'] as const;

/** Who decided; people leave it out or shorten it. */
const DECIDED_BY = 'サイバーセキュリティ戦略本部';

const spellings = ({ title, short_title, citation_prefix, aliases }: Instrument): string[] => {
  const written = [title, short_title, citation_prefix, ...aliases];
  return [
    ...written,
    ...written
      .filter((name) => name.startsWith(DECIDED_BY))
      .flatMap((name) => [name.slice(DECIDED_BY.length), `本部${name.slice(DECIDED_BY.length)}`]),
  ];
};

const namesByIndex = new WeakMap<CorpusIndex, Names>();

/** Every name of every instrument as a citation may begin with it, tidied; made at first use and kept with the index. */
export const citationNames = (index: CorpusIndex): Names => {
  const known = namesByIndex.get(index);
  if (known) return known;
  const names = new Map<string, string[]>();
  const add = (name: string, id: string) => {
    const key = tidyCitation(name);
    const ids = names.get(key) ?? [];
    if (key !== '' && !ids.includes(id)) names.set(key, [...ids, id]);
  };
  for (const instrument of index.corpus.instruments)
    for (const name of spellings(instrument)) add(name, instrument.id);
  for (const kind of KINDS)
    for (const { id, title, short_title } of index.corpus.instruments)
      if (title.endsWith(kind) || short_title.endsWith(kind)) add(kind, id);
  namesByIndex.set(index, names);
  return names;
};

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
      .flatMap(([, ids]) => ids.map((id) => index.instrument(id).title)),
  ),
];
