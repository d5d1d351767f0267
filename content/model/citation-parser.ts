import { readName, readState } from './citation-parser-names.ts';
import { Reader, sticky } from './citation-parser-reader.ts';
import {
  FILLER,
  HEADING,
  INSIDE,
  LIST,
  RANGE,
  readStep,
  TRAILING,
} from './citation-parser-steps.ts';
import { tidyCitation } from './citation-parser-tidy.ts';
import { NUMERAL } from './japanese-numerals.ts';

/**
 * Reads Japanese citations: 「法第25条第1項第2号」, 「基本法25①二」, 「同項第三号」, 「監査方針5(3)」, 「別表29」.
 *
 * By hand, without a library: the two kinds there are do not fit. Parser generators want a grammar with one reading,
 * while here the reading of a bare number depends on what stands before it; and the extractors of legal citations
 * that are published read other countries' notations. What is needed is a list of word shapes, tried in order.
 *
 * This file knows the notation only. What a citation names, and on which day, is told in resolve.ts.
 */

/** Level of a numbered part, named as in an eId. `suppl` is 附則, which no text here has. */
export type Unit =
  | 'pream'
  | 'chp'
  | 'art'
  | 'para'
  | 'item'
  | 'sec'
  | 'sub'
  | 'annex'
  | 'row'
  | 'crit'
  | 'suppl';

/** How a bare number was written: ② is mostly a 項, 二 a 号, (2) a sub-section, Ⅱ a 項. */
export type Style = 'plain' | 'kanji' | 'circled' | 'roman' | 'bracket';

/** One part of a citation. */
export type Step =
  /** A number; `unit` is null where none is written. `branch`: the 枝番 behind it, 「の二」. `ordinal`: 第 stands before it. */
  | {
      step: 'number';
      unit: Unit | null;
      n: number;
      branch: string;
      style: Style;
      ordinal: boolean;
    }
  /** 前文, 別表, 附則: parts without a number. */
  | { step: 'part'; unit: 'pream' | 'annex' | 'suppl' | 'crit' }
  /** 前項, 同条, 次号, この条; `count` is 3 in 前三号. */
  | {
      step: 'relative';
      which: 'previous' | 'next' | 'same' | 'this';
      unit: 'art' | 'para' | 'item';
      count: number;
    }
  /** 各号. */
  | { step: 'every'; unit: 'para' | 'item' };

/** Whose provision it is. `relative`: 同法, この規則, with the word that says what it is. */
export type Name =
  | { name: 'own'; instruments: readonly string[] }
  | { name: 'relative'; which: 'same' | 'this'; word: '法' | '規則' | '方針' }
  | { name: 'outside'; title: string };

/** One citation as written. */
export type Citation = {
  /** 旧 and 改正前; 新 and 改正後; 現行. */
  state: 'old' | 'new' | 'today' | null;
  name: Name | null;
  steps: Step[];
  /** 本文, ただし書, 柱書: words that point inside a provision, where nothing has a number. */
  inside: string | null;
  /** Heading given in brackets behind it, if any. */
  heading: string | null;
  /** How it goes on from the citation before it: 及び, 、 or 〜. */
  joined: 'list' | 'range' | null;
};

/** Tidied names of the instruments, each with the ids it fits. */
export type Names = ReadonlyMap<string, readonly string[]>;

/** One citation at a place: what was read, and where it ends. Null where none begins there. */
const readCitation = (
  text: string,
  at: number,
  names: Names,
  joined: Citation['joined'],
): { citation: Citation; end: number } | null => {
  const reader = new Reader(text, at);
  let state = readState(reader, names);
  const name = readName(reader, names);
  state ??= readState(reader, names);
  const steps: Step[] = [];
  let end = reader.at;
  for (;;) {
    while (reader.take(FILLER));
    const before = reader.at;
    const step = readStep(reader);
    if (!step) {
      // A number that cannot be one (第0条) must not be passed over.
      if (reader.at !== before) return null;
      break;
    }
    steps.push(step);
    end = reader.at;
  }
  if (name === null && steps.length === 0) return null;
  reader.at = end;
  const inside = steps.length > 0 ? (reader.take(INSIDE)?.[1] ?? null) : null;
  const heading = steps.length > 0 ? (reader.take(HEADING)?.[1] ?? null) : null;
  return { citation: { state, name, steps, inside, heading, joined }, end: reader.at };
};

/** Reads a whole text as one citation or several joined ones. Null where it is none. */
export const parseCitation = (text: string, names: Names): Citation[] | null => {
  const tidy = tidyCitation(text);
  const citations: Citation[] = [];
  let at = 0;
  let joined: Citation['joined'] = null;
  for (;;) {
    const read = readCitation(tidy, at, names, joined);
    if (!read) return null;
    citations.push(read.citation);
    const reader = new Reader(tidy, read.end);
    reader.take(TRAILING);
    if (reader.done) return citations;
    reader.at = read.end;
    if (reader.take(RANGE)) joined = 'range';
    else if (reader.take(LIST)) joined = 'list';
    else return null;
    at = reader.at;
  }
};

/** Where a citation may begin in a sentence. */
const BEGINNING = sticky(
  `(?:[一-龥ァ-ヶー]{0,40}?(?:法|規則|方針)(?=第?${NUMERAL}条)|第?${NUMERAL}[条項号](?!列)|[前次同](?:${NUMERAL})?[条項号])`,
);

/** Every citation in a running text, in order: what 同項 in it may refer to. */
export const citationsIn = (text: string, names: Names): Citation[] => {
  const tidy = tidyCitation(text);
  const found: Citation[] = [];
  for (let at = 0; at < tidy.length; ) {
    BEGINNING.lastIndex = at;
    const read = BEGINNING.test(tidy) ? readCitation(tidy, at, names, null) : null;
    if (read && read.citation.steps.length > 0) found.push(read.citation);
    at = read ? Math.max(read.end, at + 1) : at + 1;
  }
  return found;
};
