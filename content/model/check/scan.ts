import { sticky } from '../citation/reader.ts';
import { citationNames } from '../citation/resolve/names.ts';
import { outsideLaws } from '../citation/resolve/outside-laws.ts';
import { NUMERAL_CHARACTERS } from '../text/japanese-numerals.ts';
import { type Laws, lawNumberIn, type Named, nameBefore } from './laws.ts';

/** What a relative name is called by: 同法, 同規則, 同方針. */
export type LawWord = '法' | '規則' | '方針';

/**
 * A citation as it stands in a folded text, not yet followed; end exclusive. `named` or one of the others says whose numbers
 * they are; where none does, nothing in the words does.
 */
export type Sighting = {
  start: number;
  end: number;
  /** Its numbers alone; '' where only a law is named. */
  path: string;
  /** Where a range ends: its last number. */
  until: string | null;
  /** 旧, 新 before it. */
  state: string;
  named: Named | null;
  /** 同法, with its word; 同条 and the like begin their path so. */
  sameLaw: LawWord | null;
  samePlace: boolean;
  /** Goes on directly behind the citation before it: 及び第2項. */
  joined: boolean;
  /** In brackets behind its article, 第25条（所掌事務等）; without them, end exclusive. */
  heading: [number, number] | null;
  /** In 「」: numbers without a name there are those of the words quoted. */
  quoted: boolean;
};

/** A number, no longer than one can be: so that a run of digits is looked at once. */
const N = '(?:[0-9]{1,7}|[〇零一二三四五六七八九十百千廿卅]{1,9})';

const NOT_COUNTED = '(?![目線室館車棟輪件])';
const BRANCH = `(?:の${N}(?![${NUMERAL_CHARACTERS}章条項号番行年月日つ人件])){0,3}`;
const LOWER = `(?:第?${N}[項号]${NOT_COUNTED}${BRANCH}|⟨\\d+⟩[項号]?|⟦\\d+⟧|(?:当該)?各[項号](?!列記)|[イロハニホヘトチリヌルヲ](?![ァ-ヶー一-龥]))`;
const INSIDE =
  '(?:の?(?:本文|ただし書き?|但し?書き?|柱書き?|各号列記以外の部分|前段|後段|なお書き?))?';

/** Numbers with their units, parts without a number, and 同条 with what follows. */
const PATH = sticky(
  `(?:附則)?第?${N}[条章項号]${NOT_COUNTED}${BRANCH}(?:[-の]?${LOWER}){0,4}${INSIDE}|別表(?:第?${N}(?:番目?|号|の項)?|\\(${N}番目?\\))?(?!記)|前文`,
);
/** 第4-9条: a range whose unit is told once. */
const RUN = sticky(`(第?${N})[-~]第?(${N})([条項号])${NOT_COUNTED}`);
const HEADING = sticky('\\(((?:[^()\\n]|\\([^()\\n]*\\)){1,60})\\)');
const BELOW = sticky(`${LOWER}(?:[-の]?${LOWER}){0,4}${INSIDE}`);
const SAME_PLACE = sticky(`同[条項号](?!列)(?:[-の]?${LOWER}){0,4}${INSIDE}`);

/** Numbers as they are shortened behind a name of ours: 25⟨1⟩二, 5(3), 2. */
const SHORT = sticky(
  `第?${N}(?:-${N})?(?:⟨\\d+⟩[項号]?|⟦\\d+⟧|\\(${N}\\)|[一二三四五六七八九十]{1,3}号?){0,3}(?![${NUMERAL_CHARACTERS}年月日人件個回頁ページ%倍円歳つ行点種章条])`,
);

const RANGE = sticky(
  `(?:から|~|-|ないし|乃至)(第?${N}[条項号]${NOT_COUNTED}(?:[-の]?${LOWER}){0,4})`,
);

/** Between a citation and one that goes on behind it; the heading of the first may stand between. */
const BETWEEN =
  /^(?:\([^()\n]{1,60}\))?(?:及び|又は|並びに|若しくは|および|または|ならびに|もしくは|[、,・と])$/;

/** Longest of what stands between two joined citations. */
const LONGEST_BETWEEN = 66;

const SAME_LAW = /(?:同|(?<![一-龥ァ-ヶー])(?:当該|本|この))(法律|法|規則|基本方針|方針)の?$/;
const STATE = /(?:改正前の?|改定前の?|改正後の?|改定後の?|現行の?|旧|新)$/;

/** What may begin a citation: no other place is looked at. */
const BEGINS = new RegExp(
  `(?<![${NUMERAL_CHARACTERS}])第?[${NUMERAL_CHARACTERS}]|別表|前文|附則|同[条項号]`,
  'g',
);

const take = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Quotations of a folded text, the outermost ones, with their marks; end exclusive. */
export const quotationsIn = (text: string): [number, number][] => {
  const places: [number, number][] = [];
  let open = -1;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '「' && depth++ === 0) open = at;
    else if (character === '」' && depth > 0 && --depth === 0) places.push([open, at + 1]);
  }
  return places;
};

const NOTHING = {
  until: null,
  state: '',
  named: null,
  sameLaw: null,
  samePlace: false,
  joined: false,
  heading: null,
  quoted: false,
} as const;

/** Numbers at a place: as written, where they end, and where a range ends. */
type Path = Pick<Sighting, 'path' | 'until' | 'heading' | 'end'>;

/** Numbers behind a heading go on with those before it: 第25条（所掌事務等）第1項. A range has its end behind it. */
const pathFrom = (text: string, at: number, path: string): Path => {
  let end = at + path.length;
  let whole = path;
  const found = take(HEADING, text, end);
  const inside = end + 1;
  const heading: [number, number] | null = found ? [inside, end + found[0].length - 1] : null;
  const below = found && take(BELOW, text, end + found[0].length);
  if (found && below) {
    end += found[0].length + below[0].length;
    whole += below[0];
  }
  const range = take(RANGE, text, end);
  return {
    path: whole,
    end: end + (range?.[0].length ?? 0),
    until: range?.[1] ?? null,
    heading: range ? null : heading,
  };
};

const pathAt = (text: string, at: number): Path | null => {
  const run = take(RUN, text, at);
  if (run) {
    const [whole, from = '', until = '', unit = ''] = run;
    return {
      path: from + unit,
      end: at + whole.length,
      until: `第${until}${unit}`,
      heading: null,
    };
  }
  const full = take(PATH, text, at);
  return full && pathFrom(text, at, full[0]);
};

const wordOf = (name: string): LawWord =>
  name.startsWith('法') ? '法' : name === '規則' ? '規則' : '方針';

/** The citation whose numbers begin at a place; of whom they are is looked for before them, no further than `from`. */
const sightingAt = (laws: Laws, at: number, from: number): Sighting | null => {
  const { text } = laws;
  const place = take(SAME_PLACE, text, at);
  if (place) return { ...NOTHING, ...pathFrom(text, at, place[0]), start: at, samePlace: true };
  const full = pathAt(text, at);
  const short = full ? null : take(SHORT, text, at);
  if (!full && !short) return null;
  const [relative, word] = SAME_LAW.exec(text.slice(Math.max(from, at - 8), at)) ?? [];
  const found = relative === undefined ? nameBefore(laws, at) : null;
  // A name that belongs to the citation before it names that one alone.
  const named = found && found.start >= from ? found : null;
  if (short && relative === undefined && named?.law.law !== 'own') return null;
  const path = full ?? pathFrom(text, at, short?.[0] ?? '');
  const nameStart = named?.start ?? at - (relative?.length ?? 0);
  const state = STATE.exec(text.slice(Math.max(from, nameStart - 5), nameStart))?.[0] ?? '';
  return {
    ...NOTHING,
    ...path,
    start: nameStart - state.length,
    state,
    named,
    sameLaw: word === undefined ? null : wordOf(word),
  };
};

/** A number that begins below the article says nothing by itself. */
export const BELOW_ARTICLE = /^第?[^条章]*[項号]/;

/** Citations with numbers, in order. */
const numbered = (laws: Laws): Sighting[] => {
  const { text } = laws;
  const found: Sighting[] = [];
  let end = 0;
  for (const { index: at } of text.matchAll(BEGINS)) {
    if (at < end) continue;
    const sighting = sightingAt(laws, at, end);
    if (!sighting) continue;
    const { named, sameLaw, samePlace, state, start } = sighting;
    const alone = !named && !sameLaw && !samePlace && state === '';
    const joined =
      alone &&
      found.length > 0 &&
      start - end <= LONGEST_BETWEEN &&
      BETWEEN.test(text.slice(end, start));
    if (!joined && !samePlace && BELOW_ARTICLE.test(sighting.path)) continue;
    found.push({ ...sighting, joined });
    end = sighting.end;
  }
  return found;
};

/** Shortest name that stands for a law where no number follows; that of a statute may be shorter. */
const SHORTEST_MENTION = 6;
const SHORTEST_OF_STATUTE = 3;

/** Titles of laws that the corpus does not know: 法 at the end of 方法 or 司法 is none. */
const UNKNOWN_LAW =
  /(?:(?<=[一-龥ァ-ヶー]{2}[^方手用文作司立技療製解話便無違合適不遵順脱寸各同旧新])法|に関する法律)(?![一-龥ァ-ヶー])/g;

/** Places where a law is named without a number: what 同法 behind them means. */
const mentions = (laws: Laws): Sighting[] => {
  const { text, index, defined } = laws;
  const isStatute = (id: string) => index.instrument(id).rank === 'statute';
  const names = [
    ...[...citationNames(index)].flatMap(([name, ids]) =>
      name.length >= (ids.every(isStatute) ? SHORTEST_OF_STATUTE : SHORTEST_MENTION) ? [name] : [],
    ),
    ...outsideLaws(index).flatMap(({ title }) => title ?? []),
    ...defined.map(({ name }) => name),
  ].filter((name) => name.length > 1);
  const byFirst = Map.groupBy(new Set(names), (name) => name.charAt(0));
  const found: Sighting[] = [];
  for (let at = 0; at < text.length; at++) {
    const name = byFirst
      .get(text.charAt(at))
      ?.filter((one) => text.startsWith(one, at))
      .sort((a, b) => b.length - a.length)[0];
    if (name === undefined) continue;
    let end = at + name.length;
    const close = text[end] === '(' ? text.indexOf(')', end) : -1;
    if (close > 0 && lawNumberIn(text.slice(end, Math.min(close, end + 120))) !== null)
      end = close + 1;
    const named = nameBefore(laws, end);
    if (named) found.push({ ...NOTHING, start: named.start, end, path: '', named });
    at = end - 1;
  }
  for (const { 0: title, index: at } of text.matchAll(UNKNOWN_LAW)) {
    const named = nameBefore(laws, at + title.length);
    if (named?.law.law === 'outside')
      found.push({ ...NOTHING, start: named.start, end: at + title.length, path: '', named });
  }
  return found.sort((a, b) => a.start - b.start);
};

/** Every citation and every law named in a folded text, in order. */
export const sightingsIn = (laws: Laws): Sighting[] => {
  const cited = numbered(laws);
  const quotations = quotationsIn(laws.text);
  let next = 0;
  const free = mentions(laws).filter(({ start, end }) => {
    while ((cited[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const other = cited[next];
    return other === undefined || other.start >= end;
  });
  let around = 0;
  return [...cited, ...free]
    .sort((a, b) => a.start - b.start)
    .map((sighting) => {
      while ((quotations[around]?.[1] ?? Number.POSITIVE_INFINITY) <= sighting.start) around++;
      const [open] = quotations[around] ?? [Number.POSITIVE_INFINITY];
      return { ...sighting, quoted: open < sighting.start };
    });
};
