import { IROHA, NUMERAL, NUMERAL_CHARACTERS } from '../text/japanese-numerals.ts';
import { LAW_NUMBER } from '../text/law-number.ts';
import { BRANCH, numberOf, ROMAN, styleOf, unreadableIn } from './numbers.ts';
import { type Reader, sticky } from './reader.ts';
import { type State, stateIn } from './state.ts';
import type { Step, Style, Unit } from './types.ts';

const UNITS: Record<string, Unit> = {
  章: 'chp',
  条: 'art',
  項: 'para',
  号: 'item',
  番: 'row',
  番目: 'row',
  行: 'row',
  行目: 'row',
};

const RELATIVES = { 前: 'previous', 次: 'next', 同: 'same', 本: 'this', この: 'this' } as const;

const NUMBERED = sticky(`(第?)(${NUMERAL})(章|条|項|号|番目?|行目?)${BRANCH}`);
const BARE = sticky(`(第?)(${NUMERAL})${BRANCH}`);
const CIRCLED = sticky(`⟨(\\d+)⟩([項号]?)`);
const ROMAN_NUMERAL = sticky(`第?(?:⟦(\\d+)⟧|([ivx]+)(?=章))([章項号]?)`);
const BRACKETED = sticky(`\\((${NUMERAL})(番目?|行目?|[項号])?\\)`);
const RELATIVE = sticky(`(前|次|同|本|この)(各|[々前次]|${NUMERAL})?(条|項|号)(?!列)`);
const SUPPLEMENT = sticky(`附則\\((${LAW_NUMBER})\\)`);
/** イ of a 号, of those that laws get to; the later letters of the order are words of their own (ノ). */
const LETTER = sticky(`([${IROHA.slice(0, 20)}])(?![ァ-ヶー])`);
const ROW_NAMED = sticky(
  `別表(?:中の?|の)?、?\\(?((?!参照|記載|備考|別表|第|[${NUMERAL_CHARACTERS}])[一-龥ァ-ヶa-z々][一-龥ぁ-んァ-ヶー・·•‧∙a-z々-]{1,40}?)(?:の[項欄行]\\)?|\\)?$)`,
);
/** The same in a sentence, where words may follow: the name is in one piece, and 項 is said. */
const ROW_IN_TEXT = sticky('別表(?:中の?|の)?([一-龥ァ-ヶー・a-z々]{2,40})の[項欄行](?!目)');
const PART = sticky('(別表|前文|附則|要件)');
const EVERY = sticky('(?:当該|次の)?各([項号])(?!列記)');

/** May stand between two parts and says nothing. */
const FILLER = sticky('[-.の]|,(?=[(])');

/** Joins two citations. */
export const LIST = sticky(
  '(?:、?(?:及び|又は|並びに|若しくは|および|または|ならびに|もしくは)|[、,・/;&]|(?<=[条項号])[+])',
);

/** From one citation to another. */
export const RANGE = sticky('(?:~|から|より(?=第))');

/** Words that point inside a provision. */
export const INSIDE = sticky(
  '(?:の)?(本文|ただし書き?|但し?書き?|柱書き?|各号列記以外の部分|前段|後段|なお書き?|[括か][弧っこ]*書き?|見出し)',
);

/** A heading in brackets behind a citation, no longer than a heading is. */
export const HEADING = sticky('\\(((?:[^()\\n]|\\([^()\\n]*\\)){1,80})\\)');

/** Words in brackets that narrow or widen a citation, and name no heading: （第3号を除く。）, （抄）. */
export const RESTRICTION =
  /(?:除く|含む|限る|同じ|いう|準用する|抄|略|抜粋|引用者|筆者|参照|関係|改正[前後]?)[。.]?$/;

/** What a sentence goes on with, to the end. */
export const TRAILING = sticky(
  '(?:まで)?(?:の規定)?(?:(?:に(?:つい|おい|基づ|よ[りるれ]|規定|定め|掲げ|係る|関する|反|違反|言|い[うえ])|を|は|が|も(?!し)|と|以[下降前上]|で[はも]|違反|所定|参照|等|など|ほか|のほか|です|って|全文|抄|抜粋|の(?:条文|全文|いずれか|違い|関係)|のとおり|の(?:趣旨|解釈|適用|内容|意義|意味|文言|要件|場合|定め|求め)|:).*)?$',
);

const PARTS = { 別表: 'annex', 前文: 'pream', 附則: 'suppl', 要件: 'crit' } as const;

const numbered = (
  unit: Unit | null,
  written: string,
  style: Style,
  extra: { branch?: string; ordinal?: string } = {},
): Step | null => {
  const n = numberOf(written);
  return n === null
    ? null
    : {
        step: 'number',
        unit,
        n,
        branch: extra.branch ?? '',
        style,
        ordinal: (extra.ordinal ?? '') !== '',
      };
};

/**
 * How numbers stand: `typed`, alone, so that every number is one of the citation; `text`, in sentences, where only those with
 * a unit are; `short`, in sentences behind a name of ours, where the first needs none (法25①二).
 */
export type Writing = 'typed' | 'text' | 'short';

/** One step at the reader's place, or null. */
export const readStep = (reader: Reader, writing: Writing = 'typed'): Step | null => {
  let found = reader.take(RELATIVE);
  if (found) {
    const [, which = '', count, unit = ''] = found;
    const n =
      count === undefined
        ? 1
        : count === '各'
          ? 'all'
          : count === '々' || count === which
            ? 'second'
            : numberOf(count);
    if (n === 'all' && which !== '前') return null;
    if (n === 'second' && which !== '前' && which !== '次') return null;
    return n === null
      ? null
      : {
          step: 'relative',
          which: RELATIVES[which as keyof typeof RELATIVES],
          unit: UNITS[unit] as 'art' | 'para' | 'item',
          count: n,
        };
  }
  found = reader.take(NUMBERED);
  if (found) {
    const [, ordinal = '', written = '', unit = '', branch = ''] = found;
    return numbered(UNITS[unit] ?? null, written, styleOf(written), { branch, ordinal });
  }
  found = reader.take(CIRCLED);
  if (found) return numbered(UNITS[found[2] ?? ''] ?? null, found[1] ?? '', 'circled');
  found = reader.take(ROMAN_NUMERAL);
  if (found) {
    const written = found[1] ?? String(ROMAN.indexOf(found[2] ?? '') + 1);
    return numbered(UNITS[found[3] ?? ''] ?? null, written, 'roman');
  }
  found = reader.take(BRACKETED);
  if (found) return numbered(UNITS[found[2] ?? ''] ?? null, found[1] ?? '', 'bracket');
  found = reader.take(LETTER);
  if (found) {
    const n = IROHA.indexOf(found[1] ?? '') + 1;
    return { step: 'number', unit: 'subitem', n, branch: '', style: 'kanji', ordinal: false };
  }
  found = reader.take(SUPPLEMENT);
  if (found) return { step: 'part', unit: 'suppl', law: found[1] ?? '' };
  found = reader.take(writing === 'typed' ? ROW_NAMED : ROW_IN_TEXT);
  if (found) return { step: 'named', name: found[1] ?? '' };
  found = reader.take(PART);
  if (found) return { step: 'part', unit: PARTS[found[1] as keyof typeof PARTS] };
  found = reader.take(EVERY);
  if (found) return { step: 'every', unit: found[1] === '項' ? 'para' : 'item' };
  found = reader.take(BARE);
  if (found) {
    const [, ordinal = '', written = '', branch = ''] = found;
    return numbered(null, written, styleOf(written), { branch, ordinal });
  }
  return null;
};

/** 31Ⅰ, 31①: an article without a unit, for a paragraph in a style of its own stands behind it. */
export const isShortened = ([first, second]: readonly Step[]): boolean =>
  first?.step === 'number' &&
  first.unit === null &&
  (first.style === 'plain' || first.style === 'kanji') &&
  second?.step === 'number' &&
  (second.style === 'roman' || second.style === 'circled');

/** Words that a number with the unit of a provision may begin (1項目, 第2号室). */
const COUNTED = sticky('[目線室館車棟輪件]');

/** What a number behind a short name counts otherwise: 規則5人, 法26年, 法13:00. */
const COUNTS = sticky(
  `(?:[${NUMERAL_CHARACTERS}年月日時分秒週人件個回頁ページ%倍円歳つ行点種章条]|:[0-5]\\d(?!\\d))`,
);

/** Behind 一 without a unit: a word that begins with it (法の一部), and none that a citation goes on with. */
const KANJI_WORD = sticky('(?![及又並若等参関違])[一-龥々]');

/** Behind イ of a sentence: a word that begins with it. */
const WORD = sticky('[ァ-ヶー一-龥]');

/** Units of a citation in a sentence, each inside the one before it. */
const ORDER: readonly (Unit | null)[] = ['chp', 'art', 'para', 'item'];

const goesInto = (unit: Unit | null, last: Step | undefined): boolean => {
  const at = ORDER.indexOf(unit);
  if (at < 0) return false;
  if (last?.step !== 'number' && last?.step !== 'relative') return true;
  return last.unit === null || at > ORDER.indexOf(last.unit);
};

/** Whether a step that was read in a sentence is one there, behind those before it. */
const isInText = (step: Step, last: Step | undefined, reader: Reader, isShort: boolean) => {
  const inAnnex = last?.step === 'part' && last.unit === 'annex';
  switch (step.step) {
    case 'relative':
      return !last && step.which !== 'this' && !reader.sees(COUNTED);
    case 'every':
      return last !== undefined;
    case 'part':
      return !last && step.unit !== 'crit';
    case 'named':
      return !last;
    case 'number':
      if (inAnnex) return step.unit === null || step.unit === 'row' || step.unit === 'item';
      if (step.unit === 'subitem')
        return last?.step === 'number' && last.unit === 'item' && !reader.sees(WORD);
      if (step.unit === null && isShort)
        return (
          (!last || last.step === 'number') && !(step.style === 'kanji' && reader.sees(KANJI_WORD))
        );
      if (step.unit === null)
        return last?.step === 'number' && (step.style === 'circled' || step.style === 'roman');
      return (
        goesInto(step.unit, last) && (isShort || step.style !== 'bracket') && !reader.sees(COUNTED)
      );
  }
};

/**
 * The parts of a citation at a place: its steps, words that point inside, its heading with where that stands, end exclusive.
 * `unreadable`: a number that is none (十十三), with which it ends.
 */
export type Parts = {
  steps: Step[];
  inside: string | null;
  heading: { text: string; start: number; end: number } | null;
  /** What a bracket says of the state that is meant: （改正前）. */
  state: State | null;
  unreadable: string | null;
};

/** Most steps of a citation in a sentence; no law needs as many. */
const MOST_STEPS = 8;

/** The title of a chapter, between its number and the article that stands in it. */
const CHAPTER_TITLE = sticky(`[ぁ-ゖァ-ヶー一-龥・]{2,30}?(?=第${NUMERAL}条)`);

/** Reads steps as far as they go, behind one that was read. */
const readSteps = (
  reader: Reader,
  writing: Writing,
  before?: Step,
): Pick<Parts, 'steps' | 'unreadable'> => {
  const steps: Step[] = [];
  let end = reader.at;
  while (writing === 'typed' || steps.length < MOST_STEPS) {
    while (reader.take(FILLER));
    const from = reader.at;
    const step = readStep(reader, writing);
    const read = reader.text.slice(from, reader.at);
    if (!step && read !== '' && (writing === 'typed' || /[章条項号]$/.test(read)))
      return { steps, unreadable: unreadableIn(read) ?? read };
    const last = steps.at(-1) ?? before;
    if (!step || (writing !== 'typed' && !isInText(step, last, reader, writing === 'short'))) break;
    steps.push(step);
    end = reader.at;
    if (step.step === 'number' && step.unit === 'chp') reader.take(CHAPTER_TITLE);
  }
  reader.at = end;
  return { steps, unreadable: null };
};

/**
 * Reads the numbers of a citation at the reader's place. Those behind a heading go on with those before it: 第25条（所掌事務等）
 * 第1項. In a sentence the last of them may stand without a number only for parts that have none. Null where
 * none stand there.
 */
export const readParts = (reader: Reader, writing: Writing): Parts | null => {
  const begins = reader.at;
  const { steps, unreadable } = readSteps(reader, writing);
  if (unreadable !== null) return { steps, unreadable, inside: null, heading: null, state: null };
  if (steps.length === 0) return null;
  let inside = reader.take(INSIDE)?.[1] ?? null;
  let heading: Parts['heading'] = null;
  const end = reader.at;
  const [bracket, words = ''] = reader.take(HEADING) ?? [];
  const state = bracket === undefined ? null : stateIn(words);
  if (bracket !== undefined) {
    if (!state && !RESTRICTION.test(words))
      heading = { text: words, start: end + 1, end: reader.at - 1 };
    const below = readSteps(reader, writing === 'typed' ? 'typed' : 'text', steps.at(-1));
    const [first] = below.steps;
    if (first?.step === 'number' && (first.unit === 'para' || first.unit === 'item')) {
      steps.push(...below.steps);
      inside = reader.take(INSIDE)?.[1] ?? null;
    } else reader.at = writing === 'typed' ? end + bracket.length : end;
  }
  const [only, ...others] = steps;
  const isNone =
    (writing === 'short' && reader.sees(COUNTS)) ||
    (only?.step === 'part' && only.unit === 'suppl' && others.length === 0);
  if (writing === 'typed' || !isNone) return { steps, inside, heading, state, unreadable };
  reader.at = begins;
  return null;
};
