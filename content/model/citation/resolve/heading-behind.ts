import { plainHeading } from '../../corpus/citation.ts';
import type { CorpusIndex } from '../../corpus/corpus-index.ts';
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

/** 「法第30条 事務の委託」, 「法第30条：事務の委託」: a tidied citation with the heading behind it in brackets, where one that is known stands there. */
export const withHeading = (index: CorpusIndex, tidy: string): string => {
  const heading = headingsOf(index).find(
    (one) => tidy.endsWith(one) && ENDS_CITATION.test(tidy.slice(0, -one.length)),
  );
  return heading === undefined
    ? tidy
    : `${tidy.slice(0, -heading.length).replace(/:$/, '')}(${heading})`;
};
