import { NUMERAL_CHARACTERS } from '../text/japanese-numerals.ts';
import { readName, readNumberBehind, readState } from './names.ts';
import { Reader, sticky } from './reader.ts';
import { sightingsIn } from './scan.ts';
import { LIST, RANGE, readParts, TRAILING } from './steps.ts';
import { tidyTyped } from './tidy.ts';
import type { Citation, Names } from './types.ts';

/**
 * Reads Japanese citations: 「法第25条第1項第2号」, 「基本法25①二」, 「同項第三号」, 「監査方針5(3)」, 「別表29」.
 *
 * By hand, without a library: the two kinds there are do not fit. Parser generators want a grammar with one reading,
 * while here the reading of a bare number depends on what stands before it; and the extractors of legal citations
 * that are published read other countries' notations. What is needed is a list of word shapes, tried in order.
 *
 * This file knows the notation only. What a citation names, and on which day, is told in resolve.ts.
 */

/** Between a name and its number: 基本法、第25条. Where another name follows, it joins two. */
const STOP = sticky(`[、,・/;:](?=第?[${NUMERAL_CHARACTERS}]|別表|前文|附則)`);

/** One citation at a place: what was read, and where it ends. Null where none begins there. */
const readCitation = (
  text: string,
  at: number,
  names: Names,
  joined: Citation['joined'],
): { citation: Citation; end: number } | null => {
  const reader = new Reader(text, at);
  const before = readState(reader, names);
  const name = readName(reader, names);
  const number = name && readNumberBehind(reader);
  const said = before ?? readState(reader, names);
  if (name) reader.take(STOP);
  const parts = readParts(reader, 'typed');
  if (parts ? parts.unreadable !== null : name === null) return null;
  const { steps = [], inside = null, heading = null } = parts ?? {};
  const state = said ?? parts?.state;
  return {
    citation: {
      state: state?.state ?? null,
      name,
      number: number ?? state?.number ?? null,
      steps,
      inside,
      heading: heading?.text ?? null,
      joined,
    },
    end: reader.at,
  };
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

/** Every citation in words that go on a citation, in order. */
const citationsIn = (tidy: string, names: Names): Citation[] =>
  sightingsIn(tidy, { names, alone: [] }).flatMap(({ citation }) =>
    citation.steps.length > 0 && citation.name?.name !== 'document' ? [citation] : [],
  );

/** The citations of a sentence that begins with other words, from the first on. Null where there is none, or it stands first. */
export const parseSentence = (text: string, names: Names): Citation[] | null => {
  const tidy = tidyTyped(text);
  const first = sightingsIn(tidy, { names, alone: [] }).find(
    ({ citation: { name, steps } }) => steps.length > 0 && name?.name !== 'document',
  );
  // 旧旧…: a state said twice is for the answer to say.
  return first && first.start > 0 && first.isFree && !/[旧新]$/.test(tidy.slice(0, first.start))
    ? parseCitation(tidy.slice(first.start), names)
    : null;
};
