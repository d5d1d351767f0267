import { NUMERAL } from '../text/japanese-numerals.ts';
import { readName, readState } from './names.ts';
import { Reader, sticky } from './reader.ts';
import { FILLER, HEADING, INSIDE, LIST, RANGE, RESTRICTION, readStep, TRAILING } from './steps.ts';
import { tidyCitation, tidyTyped } from './tidy.ts';
import type { Citation, Names, Step } from './types.ts';

/**
 * Reads Japanese citations: 「法第25条第1項第2号」, 「基本法25①二」, 「同項第三号」, 「監査方針5(3)」, 「別表29」.
 *
 * By hand, without a library: the two kinds there are do not fit. Parser generators want a grammar with one reading,
 * while here the reading of a bare number depends on what stands before it; and the extractors of legal citations
 * that are published read other countries' notations. What is needed is a list of word shapes, tried in order.
 *
 * This file knows the notation only. What a citation names, and on which day, is told in resolve.ts.
 */

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
  const bracket = steps.length > 0 ? (reader.take(HEADING)?.[1] ?? null) : null;
  const heading = bracket === null || RESTRICTION.test(bracket) ? null : bracket;
  return { citation: { state, name, steps, inside, heading, joined }, end: reader.at };
};

/** Reads a whole text as one citation or several joined ones; those in the words behind them belong to the list. Null where it is none. */
export const parseCitation = (text: string, names: Names): Citation[] | null => {
  const tidy = tidyTyped(text);
  const citations: Citation[] = [];
  let at = 0;
  let joined: Citation['joined'] = null;
  for (;;) {
    const read = readCitation(tidy, at, names, joined);
    if (!read) return null;
    citations.push(read.citation);
    const reader = new Reader(tidy, read.end);
    const [behind = ''] = reader.take(TRAILING) ?? [];
    if (reader.done)
      return [
        ...citations,
        ...citationsIn(behind, names).map((one) => ({ ...one, joined: 'list' as const })),
      ];
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

/**
 * What may stand directly before 「法」 or a number in a sentence and is no part of a law's title: 「罰則は法第37条に定める」,
 * 「いわゆる法第13条」. 「…する法第13条」 may be the end of a title.
 */
const LEADS =
  /(?:^|[はがをにでてしもと、。,.(:>→※]|なお|ただし|また|もっとも|したがって|よって|いわゆる|[前上先]掲|[前上]記|[前上]述の?|当該)$/;

/** Shortest name that is no end of another law's title. */
const WHOLE_NAME = 6;

/** Longest words of {@link LEADS}. */
const LONGEST_LEAD = 5;

const FIRST_ARTICLE = new RegExp(`第${NUMERAL}条`);

/**
 * The citations of a sentence that begins with other words: from the first of our names that a number follows, or from the
 * first article where no name stands before it. Null where there is none; a short name (法, 規則) and an article count only
 * behind words that end no title of a law.
 */
export const parseSentence = (text: string, names: Names): Citation[] | null => {
  const tidy = tidyTyped(text);
  // Of each name its first place that other words stand before: as many places as there are names, however long the text is.
  const places = [...names.keys()]
    .map((name) => ({ name, at: tidy.indexOf(name, 1) }))
    .concat({ name: '', at: FIRST_ARTICLE.exec(tidy)?.index ?? -1 })
    .filter(({ at }) => at > 0)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  for (const { name, at } of places) {
    const before = tidy.slice(Math.max(0, at - LONGEST_LEAD), at);
    // 旧旧…: a state said twice is for the answer to say.
    if (/[旧新]$/.test(before) || (name.length < WHOLE_NAME && !LEADS.test(before))) continue;
    const read = readCitation(tidy, at, names, null);
    const named = name === '' ? read?.citation.name === null : read?.citation.name?.name === 'own';
    if (read && named && read.citation.steps.length > 0)
      return parseCitation(tidy.slice(at), names);
  }
  return null;
};
