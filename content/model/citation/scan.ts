import { NUMERAL_CHARACTERS } from '../text/japanese-numerals.ts';
import { isFreeNumber, NO_LAW } from './free.ts';
import { type Defined, definedIn, lawNumberIn, type Named, nameBefore } from './name-before.ts';
import { numberIn } from './names.ts';
import { Reader, sticky } from './reader.ts';
import { stateBefore } from './state.ts';
import { isShortened, LIST, RANGE, readParts } from './steps.ts';
import type { Citation, Names } from './types.ts';

/** A citation as it stands in a tidied text, not yet followed; end exclusive, its name and 旧 before it included. */
export type Sighting = {
  start: number;
  end: number;
  /** Without steps where only a law is named, or a number is none: see `unreadable`. */
  citation: Citation;
  /** The name with its place; null where none stands before the number. */
  named: Named | null;
  /** Nothing that stands directly before it makes its number another's. */
  isFree: boolean;
  /** Where its heading stands, end exclusive. */
  heading: [number, number] | null;
  /** A number that is none, 十十三 of 第十十三条; null where every number can be read. */
  unreadable: string | null;
};

/** What names are known where a text is looked through, and those of them by which a law is known where no number follows. */
export type Known = { names: Names; alone: readonly string[] };

/** What may begin a citation: no other place is looked at. */
const BEGINS = new RegExp(
  `(?<![${NUMERAL_CHARACTERS}])(?:(?<!改[正定])[前次](?=[各々前次]?[${NUMERAL_CHARACTERS}]{0,7}[条項号])|第?[${NUMERAL_CHARACTERS}]|別表|前文|附則|同[条項号])`,
  'g',
);

/** Between a citation and one that goes on directly behind it: the heading of the first. */
const HEADED = sticky('\\([^()\\n]{1,80}\\)');
const WITH = sticky('と');

type Scanned = Known & { text: string; defined: readonly Defined[] };

/** How a citation that begins at a place goes on with the one that ended before it; null where it does not. */
const joinBetween = (text: string, end: number, start: number): Citation['joined'] => {
  const reader = new Reader(text, end);
  reader.take(HEADED);
  const isRange = reader.take(RANGE) !== null;
  if (!isRange && !reader.take(LIST) && !reader.take(WITH)) return null;
  return reader.at === start ? (isRange ? 'range' : 'list') : null;
};

/**
 * A name as far as it stands behind the citation that ended at `from`, whose last words its title may have run into
 * (第29号委託契約書第13条). Null where it belongs to that one alone.
 */
const nameBehind = (text: string, named: Named, from: number): Named | null => {
  const { start, nameEnd, name } = named;
  if (start >= from) return named;
  if (nameEnd <= from || (name.name !== 'outside' && name.name !== 'document')) return null;
  return { ...named, start: from, name: { ...name, title: text.slice(from, nameEnd) } };
};

/**
 * The citation whose numbers begin at a place; of whom they are is looked for before them, no further than `from`. `before`:
 * the one that ended there, which a shortened one may go on with (法31Ⅰ・32Ⅱ).
 */
const sightingAt = (
  { text, names, defined }: Scanned,
  at: number,
  from: number,
  before: Sighting | undefined,
) => {
  const reader = new Reader(text, at);
  const full = readParts(reader, 'text');
  const [first] = full?.steps ?? [];
  // 平成26年法律第104号: the number of a law.
  if (first?.step === 'number' && first.unit === 'item' && /[律令]/.test(text.charAt(at - 1)))
    return null;
  const isRelative = first?.step === 'relative';
  const nearest = isRelative ? null : nameBefore(text, at, names, defined);
  const named = nearest && nameBehind(text, nearest, from);
  const isShort = named?.name.name === 'own' || named?.name.name === 'relative';
  const goesOn =
    named === null &&
    before !== undefined &&
    isShortened(before.citation.steps) &&
    joinBetween(text, before.end, at) !== null;
  const parts = full ?? (isShort || goesOn ? readParts(reader, 'short') : null);
  if (!parts || (!full && goesOn && !isShortened(parts.steps))) return null;
  const nameStart = named?.start ?? at;
  const said = stateBefore(text, nameStart, from);
  const { steps, inside, heading, unreadable } = parts;
  const start = nameStart - (said?.length ?? 0);
  const state = said ?? parts.state;
  return {
    start,
    end: reader.at,
    citation: {
      state: state?.state ?? null,
      name: named?.name ?? null,
      number: numberIn(named?.bracket ?? null) ?? state?.number ?? null,
      steps: unreadable === null ? steps : [],
      inside,
      heading: heading?.text ?? null,
      joined: null,
    },
    named,
    isFree: named !== null || state !== null || isFreeNumber(text, start),
    heading: heading && ([heading.start, heading.end] satisfies [number, number]),
    unreadable,
  };
};

/** Citations with numbers, in order. */
const numbered = (scanned: Scanned): Sighting[] => {
  const found: Sighting[] = [];
  let end = 0;
  for (const { index: at } of scanned.text.matchAll(BEGINS)) {
    if (at < end) continue;
    const sighting = sightingAt(scanned, at, end, found.at(-1));
    if (!sighting) continue;
    const { citation, start } = sighting;
    const [first] = citation.steps;
    const isAlone = citation.name === null && citation.state === null && first?.step === 'number';
    const joined =
      isAlone && found.length > 0 ? joinBetween(scanned.text, end, start) : citation.joined;
    found.push({ ...sighting, citation: { ...citation, joined } });
    end = sighting.end;
  }
  return found;
};

/** Titles of laws that nobody told: 法 at the end of 方法 or 司法 is none. */
const UNKNOWN_LAW = new RegExp(
  `(?:(?<=[一-龥ァ-ヶーa-z]{3})(?<![各同旧新])法(?<!${NO_LAW})|に関する法律)(?![一-龥ァ-ヶー])`,
  'g',
);

const lawAlone = (named: Named, end: number): Sighting => ({
  start: named.start,
  end,
  citation: {
    state: null,
    name: named.name,
    number: numberIn(named.bracket),
    steps: [],
    inside: null,
    heading: null,
    joined: null,
  },
  named,
  isFree: true,
  heading: null,
  unreadable: null,
});

/** Longest bracket behind a name that is looked into. */
const LONGEST_BRACKET = 120;

/** Places where a law is named without a number: what 同法 behind them means. */
const lawsNamed = ({ text, names, alone, defined }: Scanned): Sighting[] => {
  const known = [...alone, ...defined.map(({ word }) => word)].filter(({ length }) => length > 1);
  const byFirst = Map.groupBy(new Set(known.sort((a, b) => b.length - a.length)), (name) =>
    name.charAt(0),
  );
  const found: Sighting[] = [];
  const add = (end: number) => {
    const [bracket = ''] = /^\([^()\n]*\)/.exec(text.slice(end, end + LONGEST_BRACKET)) ?? [];
    const isOfLaw = lawNumberIn(bracket) !== null || bracket.includes('決定');
    const whole = isOfLaw ? end + bracket.length : end;
    const named = nameBefore(text, whole, names, defined);
    if (named) found.push(lawAlone(named, whole));
  };
  for (let at = 0; at < text.length; at++) {
    const name = byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
    if (name === undefined) continue;
    add(at + name.length);
    at += name.length - 1;
  }
  for (const { 0: title, index: at } of text.matchAll(UNKNOWN_LAW)) add(at + title.length);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** Every citation and every law named in a tidied text, in order; time is linear in its length. */
export const sightingsIn = (text: string, known: Known): Sighting[] => {
  const scanned = { ...known, text, defined: definedIn(text, known.names) };
  const cited = numbered(scanned);
  let next = 0;
  let end = 0;
  const alone = lawsNamed(scanned).filter((named) => {
    while ((cited[next]?.end ?? Number.POSITIVE_INFINITY) <= named.start) next++;
    const other = cited[next];
    const isFree = named.start >= end && (other === undefined || other.start >= named.end);
    if (isFree) end = named.end;
    return isFree;
  });
  return [...cited, ...alone].sort((a, b) => a.start - b.start);
};
