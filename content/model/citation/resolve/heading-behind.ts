import { plainHeading } from '../../corpus/citation.ts';
import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import { matchName } from '../../names/match.ts';
import { tidyCitation } from '../tidy.ts';

/** A number at the beginning, or behind its heading or the name of its law, and words behind it. */
const WORDS_BEHIND =
  /^((?:[^0-9]{0,30}?第?[0-9〇一二三四五六七八九十百]{1,7}[条項号]){1,3}?)([^0-9第条項号].{7,})$/s;

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
const ENDS_CITATION = /[章条項号\d)⟩⟧][:-]{0,2}$/;

/** Behind the number of a row: what may be the name of a body. */
const BEHIND_ROW = /(?<=別表\D{0,4}\d{1,3}番?目?):?(?!番)([^\d()、。,:]{2,40})$/;

/** 別表24番日本銀行: with a name behind it that a body has, that name in brackets. */
const withBody = (index: CorpusIndex, tidy: string): string =>
  tidy.replace(BEHIND_ROW, (whole, name: string) =>
    matchName(index, name)[0]?.certain ? `(${name})` : whole,
  );

/** How much of the words of a provision must stand behind its number to be known as such, and how much is kept as its gloss. */
const KNOWN = 8;
const KEPT = 40;

const beginnings = new WeakMap<CorpusIndex, ReadonlySet<string>>();

/** How the texts begin, tidied. */
const beginningsOf = (index: CorpusIndex): ReadonlySet<string> => {
  const known = beginnings.get(index);
  if (known) return known;
  const made = new Set(
    index.corpus.provisions.flatMap(({ text: [first] }) =>
      first ? [tidyCitation(first.text.slice(0, 3 * KNOWN)).slice(0, KNOWN)] : [],
    ),
  );
  beginnings.set(index, made);
  return made;
};

/** 「第三十一条　関係行政機関の長は、…」: a provision copied with its number; its words are no part of the citation. */
const withWords = (index: CorpusIndex, tidy: string): string => {
  const [, citation = '', words = ''] = WORDS_BEHIND.exec(tidy) ?? [];
  return beginningsOf(index).has(words.slice(0, KNOWN))
    ? `${citation}(${words.slice(0, KEPT).replace(/[()].*$/, '')})`
    : tidy;
};

/** 「法第30条 事務の委託」, 「法第30条：事務の委託」: a tidied citation with the heading behind it, or the body of a row, in brackets, where one that is known stands there. */
export const withHeading = (index: CorpusIndex, tidy: string): string => {
  const heading = headingsOf(index).find(
    (one) => tidy.endsWith(one) && ENDS_CITATION.test(tidy.slice(0, -one.length)),
  );
  return heading === undefined
    ? withWords(index, withBody(index, tidy))
    : `${tidy.slice(0, -heading.length).replace(/[:-]+$/, '')}(${heading})`;
};
