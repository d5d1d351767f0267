import { plainHeading } from '../../corpus/citation.ts';
import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import { matchName } from '../../names/match.ts';
import { tidyCitation } from '../tidy.ts';

const headings = new WeakMap<CorpusIndex, readonly string[]>();

/** Every heading, tidied, the longest first. */
const headingsOf = (index: CorpusIndex): readonly string[] => {
  const known = headings.get(index);
  if (known) return known;
  const made = new Set(
    index.corpus.provisions.map((p) => tidyCitation(plainHeading(p) ?? '')).filter(Boolean),
  );
  const sorted = [...made].sort((a, b) => b.length - a.length);
  headings.set(index, sorted);
  return sorted;
};

/** Ends a citation: its last number, with or without a unit. */
const ENDS_CITATION = /[章条項号\d)⟩⟧]:?$/;

/** Behind the number of a row: what may be the name of a body. */
const BEHIND_ROW = /(?<=別表\D{0,4}\d{1,3}番?目?):?(?!番)([^\d()、。,:]{2,40})$/;

/** 別表24番日本銀行: with a name behind it that a body has, that name in brackets. */
const withBody = (index: CorpusIndex, tidy: string): string =>
  tidy.replace(BEHIND_ROW, (whole, name: string) =>
    matchName(index, name)[0]?.certain ? `(${name})` : whole,
  );

/** 「法第30条 事務の委託」, 「法第30条：事務の委託」: a tidied citation with the heading behind it, or the body of a row, in brackets, where one that is known stands there. */
export const withHeading = (index: CorpusIndex, tidy: string): string => {
  const heading = headingsOf(index).find(
    (one) => tidy.endsWith(one) && ENDS_CITATION.test(tidy.slice(0, -one.length)),
  );
  return heading === undefined
    ? withBody(index, tidy)
    : `${tidy.slice(0, -heading.length).replace(/:$/, '')}(${heading})`;
};
