import { type CorpusIndex, refKey } from '../corpus/corpus-index.ts';
import type { Block } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';
import { INVISIBLE, ideographOf, LOOKALIKE } from '../text/pasted.ts';
import { quotationsIn } from '../text/quotation-marks.ts';
import { followed, isMiswriting } from './likeness.ts';
import { nearestTo } from './nearest.ts';
import { partingOf } from './parting.ts';
import { type Passage, passagesOf, piecesIn } from './passages.ts';
import { sentencesNear } from './sentences.ts';

/** Longest quotation that is compared, in UTF-16 units. */
export const MAX_QUOTATION = 4000;

/** A provision a quotation stands in, with the source of its text and the lines there that hold the 段落 it touches. */
export type Place = { provision: Provision; source: { id: string; lines: [number, number] } };

/** Whether a quotation stands in the corpus. */
export type Verification = {
  /**
   * EXACT: to the letter. NORMALISED: but for what `set_aside` names. DIFFERS: it is a passage miswritten. NOT_HELD: there is
   * no such sentence in what is held.
   */
  result: 'EXACT' | 'NORMALISED' | 'DIFFERS' | 'NOT_HELD';
  /** The words of the corpus that were matched, or that were miswritten; null where none were. */
  text: string | null;
  /** Where they stand, newest version first. For DIFFERS the one nearest place. */
  places: Place[];
  /** What was left out of the quotation before it was compared; empty where it stands there to the letter. */
  set_aside: SetAside[];
  /** For NOT_HELD the whole sentences that are most like it, the likest first: other sentences, not its right words. */
  nearest: { text: string; place: Place }[];
  /** Where the quotation first parts from the text: offset in the quotation as given, in UTF-16 units. */
  difference: { at: number; expected: string; found: string } | null;
};

/**
 * What is left out of a quotation before it is compared: the three rules of the declared normalisation (see normalise.ts);
 * the spaces of other widths that Japanese texts and browsers set, and the transcript never has; the notes of ours that stand
 * in brackets in the texts of this house; the quotation marks around the whole; and what copying changes unseen: characters
 * without a width, kana whose mark stands apart (NFD), radicals and compatibility ideographs in place of the ideograph.
 */
const SET_ASIDE = {
  notes: /［注：[^［］]*］/,
  tags: /<\/?[a-z][^<>]*>/,
  spaces: /(?:[ \t\u00A0\u2000-\u200A\u202F\u205F\u3000]|&(?:nbsp|ensp|emsp|#160);)+/,
  line_breaks: /[\r\n\u2028\u2029]+/,
  quotation_marks: /^["“”‘’＂〝「『]+|(?<!["“”‘’＂〞〟」』])["“”‘’＂〞〟」』]+$/,
  invisible: new RegExp(INVISIBLE),
  marks_apart: /[か-ほカ-ホうウヷ-ヺわ-ヲ][\u3099\u309A]/,
  lookalikes: new RegExp(LOOKALIKE),
};

/** A kind of what is left out of a quotation. */
export type SetAside = keyof typeof SET_ASIDE;

/** Kinds of what is left out of a quotation, in the order in which they are named. */
export const SET_ASIDE_KINDS = Object.keys(SET_ASIDE) as [SetAside, ...SetAside[]];

const LEFT_OUT = new RegExp(
  Object.entries(SET_ASIDE)
    .map(([kind, { source }]) => `(?<${kind}>${source})`)
    .join('|'),
  'g',
);

/** Quotation marks that may stand around a quotation. */
const MARKS = '"“”‘’＂〝〞〟「」『』';

/** What stands in the comparison for a part that is set aside: nothing, but for two kinds that are another writing of a character. */
const insteadOf = (kind: SetAside, written: string): string =>
  kind === 'marks_apart'
    ? written.normalize('NFC')
    : kind === 'lookalikes'
      ? ideographOf(written)
      : '';

const isMark = (character: string | undefined): boolean =>
  character !== undefined && MARKS.includes(character);

/**
 * Whether quotation marks stand around the whole. A text may begin or end with a quotation of its own, and a mark alone is
 * a part of a text: those are its words.
 */
const isWrapped = (quotation: string): boolean =>
  isMark(quotation[0]) &&
  isMark(quotation.at(-1)) &&
  [...quotation].some((character) => !isMark(character));

/** The words of a quotation that are compared, the offset of each character in it, and the kinds of what is set aside. */
const compared = (quotation: string): { words: string; kept: number[]; set_aside: SetAside[] } => {
  const kept: number[] = [];
  let words = '';
  const found = new Set<string>();
  let from = 0;
  const keepTo = (end: number) => {
    words += quotation.slice(from, end);
    for (; from < end; from++) kept.push(from);
  };
  const wrapped = isWrapped(quotation);
  for (const { 0: left, index, groups = {} } of quotation.matchAll(LEFT_OUT)) {
    if (groups.quotation_marks !== undefined && !wrapped) continue;
    keepTo(index);
    from = index + left.length;
    for (const kind of SET_ASIDE_KINDS)
      if (groups[kind] !== undefined) {
        found.add(kind);
        const instead = insteadOf(kind, left);
        words += instead;
        for (let i = 0; i < instead.length; i++) kept.push(index);
      }
  }
  keepTo(quotation.length);
  return { words, kept, set_aside: SET_ASIDE_KINDS.filter((kind) => found.has(kind)) };
};

const occurrences = (text: string, quotation: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(quotation); at >= 0; at = text.indexOf(quotation, at + 1))
    found.push(at);
  return found;
};

const placesIn = (index: CorpusIndex, passage: Passage, start: number, end: number): Place[] => {
  const byProvision = new Map<Provision, Block[]>();
  for (const { provision, block } of piecesIn(passage, start, end))
    byProvision.set(provision, [...(byProvision.get(provision) ?? []), block]);
  return [...byProvision].map(([provision, blocks]) => ({
    provision,
    // All blocks of a provision are of one source: that of its version.
    source: index.sourceLines({ ...blocks[0], spans: blocks.flatMap(({ spans }) => spans) }),
  }));
};

/** Every provision in which words stand, once each, in the order of the passages. */
const placesOf = (index: CorpusIndex, words: string): Place[] => {
  const found = new Map<string, Place>();
  for (const passage of passagesOf(index))
    for (const at of occurrences(passage.text, words))
      for (const place of placesIn(index, passage, at, at + words.length)) {
        const key = refKey(place.provision);
        if (!found.has(key)) found.set(key, place);
      }
  return [...found.values()];
};

/** Whether a text has a letter or a digit, of any script: a stop alone stands in every text and says nothing. */
export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Looks a quotation up in all texts of all versions. It may run over several 段落, from a chapeau into its items, and
 * with numbers and headings over several articles. Only what `SET_ASIDE` names is forgiven: a full-width digit for
 * a half-width one is a difference. Null where nothing is left to look up.
 */
export const verifyQuotation = (index: CorpusIndex, quotation: string): Verification | null => {
  const { words, kept, set_aside } = compared(quotation);
  if (words === '') return null;
  const found = { set_aside, nearest: [], difference: null };
  const exact = placesOf(index, quotation);
  if (exact.length > 0)
    return { ...found, result: 'EXACT', text: quotation, places: exact, set_aside: [] };
  const normalised = words === quotation ? [] : placesOf(index, words);
  if (normalised.length > 0)
    return { ...found, result: 'NORMALISED', text: words, places: normalised };
  const near = nearestTo(index, words);
  const [nearest] = near;
  const stretch = nearest && followed(nearest, words);
  if (!nearest || !stretch || !isMiswriting(index, nearest, words, stretch))
    return {
      ...found,
      result: 'NOT_HELD',
      text: null,
      places: [],
      nearest: sentencesNear(near, words).map(({ text, of: { block, provision } }) => ({
        text,
        place: { provision, source: index.sourceLines(block) },
      })),
    };
  const { passage, start, agreed } = nearest;
  return {
    ...found,
    result: 'DIFFERS',
    text: passage.text.slice(start, stretch.end),
    places: placesIn(index, passage, start, stretch.end),
    difference: { at: kept[agreed] ?? quotation.length, ...partingOf(nearest, words) },
  };
};

/** Most quotations of one text that are looked up. */
const MOST_QUOTATIONS = 20;

/** One of several quotations of a text: where its words stand in it, without their marks; UTF-16 offsets, end exclusive. */
export type Quoted = { start: number; end: number; verified: Verification };

/**
 * The quotations of a text that has several, each looked up by itself; at most twenty. None where it has one or none, or
 * where the text stands in the corpus as a whole: what is in 「」 is then of the corpus.
 */
export const verifyEach = (index: CorpusIndex, text: string, whole: Verification): Quoted[] => {
  const places = quotationsIn(text);
  if (whole.result === 'EXACT' || whole.result === 'NORMALISED' || places.length < 2) return [];
  return places.slice(0, MOST_QUOTATIONS).flatMap(([open, close]) => {
    const [start, end] = [open + 1, close - 1];
    const verified = verifyQuotation(index, text.slice(start, end));
    return verified ? [{ start, end, verified }] : [];
  });
};
