import { POINTS_BACK } from './name-before.ts';
import { readName, readState } from './names.ts';
import { Reader } from './reader.ts';
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
  const parts = readParts(reader, 'typed');
  if (parts ? parts.unreadable !== null : name === null) return null;
  const { steps = [], inside = null, heading = null } = parts ?? {};
  return {
    citation: { state, name, steps, inside, heading: heading?.text ?? null, joined },
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

/** What may stand before a number of the Act's: a stop, a bracket, a particle, a word that points back. */
const MAY_STAND_BEFORE = new RegExp(
  `(?:[。、,:;!?()「」\\n※はがをにでとも]|(?:${POINTS_BACK}|条文|根拠|参照)の?)$`,
);

/** The citations of a sentence that begins with other words, from the first on. Null where there is none, or it stands first. */
export const parseSentence = (text: string, names: Names): Citation[] | null => {
  const tidy = tidyTyped(text);
  const first = sightingsIn(tidy, { names, alone: [] }).find(
    ({ citation: { name, steps } }) => steps.length > 0 && name?.name !== 'document',
  );
  const before = first ? tidy.slice(0, first.start) : '';
  // A number without a name that stands directly behind a word is of what the word names, and that is none of ours.
  const isOfAnother =
    first && first.named === null && (/第.?$/.test(before) || !MAY_STAND_BEFORE.test(before));
  // 旧旧…: a state said twice is for the answer to say.
  return first && first.start > 0 && !isOfAnother && !/[旧新]$/.test(before)
    ? parseCitation(tidy.slice(first.start), names)
    : null;
};
