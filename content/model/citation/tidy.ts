import { NUMERAL, NUMERAL_CHARACTERS, readNumber } from '../text/japanese-numerals.ts';
import { ERA, ERAS, LAW_NUMBER, PLAIN_LAW_NUMBERS, WHOLE_LAW_NUMBERS } from '../text/law-number.ts';
import { CLEAN } from '../text/pasted.ts';
import { type Rule, Traced } from '../text/traced.ts';
import { LAW_IDS } from './address.ts';
import { AND_OR, fromEnglish } from './english.ts';
import { englishInText } from './english-in-text.ts';
import { MARKDOWN, markup } from './markup.ts';
import { ROMAN } from './numbers.ts';
import {
  ADDRESS_MARK,
  AS_GIVEN,
  LINE_BREAKS,
  LIST_MARKS,
  PLAIN_MARKS,
  QUOTATION_MARKS,
} from './running-text.ts';

/** Offset of a character in a run of characters that stand for 1, 2, 3 …. */
const ordinalIn = (first: string, character: string): number =>
  character.charCodeAt(0) - first.charCodeAt(0) + 1;

/** 大字 of numbers, as old texts and deeds have them. */
const FORMAL: Readonly<Record<string, string>> = {
  壱: '一',
  壹: '一',
  弐: '二',
  貳: '二',
  参: '三',
  參: '三',
  拾: '十',
};

/** 「第4-9条」, 「1~3号」: from one number to another, the unit told once. Between 条 and 項 a dash parts them instead (法13-1項). */
const RUN = new RegExp(
  `(第|(?<=[条項]))(?<![-~])(${NUMERAL})[-~](${NUMERAL})(条|項|号)|(?<![-~${NUMERAL_CHARACTERS}])(${NUMERAL})[-~](${NUMERAL})条`,
  'g',
);

const run = (whole: string, ordinal: string, a: string, b: string, unit = '条'): string => {
  const [from, to] = [readNumber(a) ?? 0, readNumber(b) ?? 0];
  return from > 0 && to > from ? `${ordinal}${a}${unit}~${ordinal}${b}${unit}` : whole;
};

/** §13, §§31-32: sections of a law are its articles. */
const SECTION_SIGN = /§(\d{1,4}(?:[-~,、・]\d{1,4})*)条?/g;

/** 別表29の項. */
const ROW = new RegExp(`(別表(?:の|中の?|第|\\()?${NUMERAL})の?[項欄](?!目)`, 'g');

/** The row to which 別表24の項から29の項まで goes. */
const NEXT_ROW = new RegExp(
  `(?<=番(?:から|~|及び|又は|、))(?:第)?(${NUMERAL})の?[項欄](?!目)`,
  'g',
);

const AND = '(?:[・、,~]|及び|又は|並びに|若しくは)';

const SHARED_UNIT = new RegExp(
  `(?<![${NUMERAL_CHARACTERS}の第])(第?)(${NUMERAL})(${AND})(第?)(${NUMERAL})([条項号])`,
  'g',
);

/** 「第31・32条」, 「31~32条」, 「第1及び第2項」: several numbers, the unit told once; it is put behind the one before the last. */
const SHARE_UNIT: Rule = [
  SHARED_UNIT,
  ([whole, first = '', a = '', and = '', second = '', b = '', unit = '']) =>
    first === '' && second !== '' ? whole : first + a + unit + and + second + b + unit,
];

/** Most numbers of one list that are told their unit together. */
const MOST_SHARING = 20;

const withSharedUnit = (text: Traced): Traced => {
  let shared = text;
  for (let turn = 0; turn < MOST_SHARING; turn++) {
    const before = shared;
    shared = before.rewrite([SHARE_UNIT]);
    if (shared === before) break;
  }
  return shared;
};

const NEXT_ARTICLE = `第[^\\S\\n]?[${NUMERAL_CHARACTERS}]{1,7}[^\\S\\n]?条`;

/** Articles one behind or below another, as a table or a list has them: below also with their law, and the mark of the list. */
const BELOW = new RegExp(
  `(?:(?<=[条項号])[^\\S\\n]{1,9}(?=${NEXT_ARTICLE})|(?<=[条項号)])[^\\S\\n]{0,9}\\n\\s{0,9}(?:[-・•●*※]|\\d{1,2}[.)])?[^\\S\\n]{0,9}(?=[一-龥ァ-ヶー]{0,30}${NEXT_ARTICLE}))`,
  'g',
);

/** Brackets, stops and 関係 that a citation is copied with. A number in brackets is a number: (2). */
const AROUND =
  /^[([{<〈《〔【≪]{1,3}(?![0-9〇一二三四五六七八九十]{1,4}[)])|(?<![。、,.;:!?])[。、,.;:!?]+$|関係$/;

const OPENING = /[([{<〈《〔【≪]/;
const CLOSING = /(?<![)\]}>〉》〕】≫])[)\]}>〉》〕】≫]+$/;

/** Signs of lists, quotes of mail, and numbers of a list before a citation. */
const BULLET =
  /^(?:[-・•●○■□◆◇▪▶►※*→⇒>]{1,5}|(?:⟨\d+⟩|\(\d+\)|\d{1,2}[.)])(?=第|[一-龥ァ-ヶー]{1,40}第?\d))/;

/** What a note calls a citation: 根拠条文:, 【参考】, (注), Re:. */
const LABEL =
  /^(?:[([【〔](?:根拠|参考|参照|関係|注)[^()[\]【】〔〕]{0,8}[)\]】〕]|(?:根拠|参考|参照|関係|該当|引用|出典)?(?:条文|規定|法令|条項)?[:.]|(?:根拠|参考|参照|注\d{0,2}|re|fwd?|cf|see)[:.)]?(?=第|[法一-龥ァ-ヶーa-z(]))/;

const unwrapped = (text: string): string => {
  let inner = text;
  // Each turn takes something away; three are more than anybody wraps a citation in.
  for (let turn = 0; turn < 3; turn++) {
    const bare = inner.replace(BULLET, '').replace(LABEL, '').replace(AROUND, '');
    const closed = OPENING.test(bare) ? bare : bare.replace(CLOSING, '');
    if (closed === inner || closed === '') break;
    inner = closed;
  }
  return inner;
};

/** Characters that NFKC or lower case may change, with the marks behind them. */
const CHANGEABLE =
  /[^\s!-@[-~ぁ-ゖァ-ヶー・、。「」一-龥々][\p{M}\uFF9E\uFF9F]*|[ぁ-ヶ一-龥a-z]\p{M}+/gu;

/** One form of every character. ① becomes ⟨1⟩ and Ⅰ ⟦1⟧, which NFKC would make 1 and I. */
const CHARACTERS: readonly Rule[] = [
  ...CLEAN,
  // A number raised behind a citation is that of a footnote.
  [/(?<=[条項号])[⁰¹²³⁴-⁹]{1,3}[)⁾]?/g, ''],
  [/[①-⑳]/g, ([one]) => `⟨${ordinalIn('①', one)}⟩`],
  [/[⓵-⓾]/g, ([one]) => `⟨${ordinalIn('⓵', one)}⟩`],
  [/[❶-❿]/g, ([one]) => `⟨${ordinalIn('❶', one)}⟩`],
  [/[➀-➉]/g, ([one]) => `⟨${ordinalIn('➀', one)}⟩`],
  [/[➊-➓]/g, ([one]) => `⟨${ordinalIn('➊', one)}⟩`],
  [/丗/g, '卅'],
  [/[Ⅰ-Ⅻ]/g, ([one]) => `⟦${ordinalIn('Ⅰ', one)}⟧`],
  [/[ⅰ-ⅻ]/g, ([one]) => `⟦${ordinalIn('ⅰ', one)}⟧`],
  [CHANGEABLE, ([one]) => one.normalize('NFKC').toLowerCase()],
  [/[\u3099\u309A]/g, ''],
  [/[‐‑‒–—−―─━﹣˗⁃]/g, '-'],
  // How it is read aloud, behind an ideograph.
  [/(?<=[一-龥])(?<![章条項号])(?:\([ぁ-ゖー]{2,40}\)|《[ぁ-ゖー]{1,40}》)/g, ''],
];

/** 平成26年11月12日法律第104号: the day of promulgation inside a law number. */
const PROMULGATED = new RegExp(`(?<=年) ?(?:${NUMERAL}) ?月 ?(?:${NUMERAL}) ?日 ?(?=法律第)`, 'g');

/** One spelling of what has several, before spaces are left out. */
const SPELLINGS: readonly Rule[] = [
  [PROMULGATED, ''],
  WHOLE_LAW_NUMBERS,
  [/サイバ[-ー一=・•·]+セキュリティ/g, 'サイバーセキュリティ'],
  [
    /(?<![a-z])([mtshr])(\d{1,2})年?(?=の?改正)/g,
    ([, letter = '', year]) => `${ERAS['mtshr'.indexOf(letter)]}${year}年`,
  ],
  [/(?<=[ァ-ヶー]{2})-(?=[ァ-ヶ]{2})/g, 'ー'],
  [/[〜～∼⁓〰]/g, '~'],
];

const DIGITS = '\\d(?:[^\\S\\n]{1,3}\\d){1,3}';
const APART = '[^\\S\\n]{0,3}';

/**
 * 「第2 5条」: digits that a PDF has set apart are one number where nothing else can be meant: behind 第 an article, behind the
 * name of a law or of a part the part below it, and in a law number. 「法25 1項」 are two.
 */
const SET_APART = new RegExp(
  [
    `(?<=第${APART})\\d{1,4}(?:[^\\S\\n]{1,3}\\d{1,4}){1,3}(?=${APART}[章条])`,
    `(?<=[条項]の?${APART}第?${APART})${DIGITS}(?=${APART}[項号])`,
    `(?<=[法則針]${APART})${DIGITS}(?=${APART}条)`,
    `(?<=別表${APART}第?${APART})${DIGITS}`,
    `(?<=(?:明治|大正|昭和|平成|令和)${APART})${DIGITS}(?=${APART}年)`,
    `(?<=[律令]${APART}第?${APART})${DIGITS}(?=${APART}号)`,
  ].join('|'),
  'g',
);

const TOGETHER: Rule = [SET_APART, ([digits]) => digits.replace(/\s/g, '')];

/** Spaces say nothing; one between two numbers parts them. */
const SPACES: Rule = [
  /[^\S\n]+/g,
  ({ 0: space, index, input }) =>
    /\d/.test(input.charAt(index - 1)) && /\d/.test(input.charAt(index + space.length)) ? '-' : '',
];

/** Between two numbers with their units: a range. */
const DASH = /(?<=[章条項号])[-ー](?=第?[0-9〇一二三四五六七八九十]{1,7}[章条項号])/g;

/** One notation of what has several. */
const NOTATIONS: readonly Rule[] = [
  [/ティー/g, 'ティ'],
  [/條/g, '条'],
  [/號/g, '号'],
  [
    /第(?:⟨(\d+)⟩|\((\d{1,4}|[一二三四五六七八九十]{1,4})\))(?=[章条項号])/g,
    ([, a, b]) => `第${a ?? b}`,
  ],
  [/第?§{1,2}(?=[0-9])/g, '§'],
  [SECTION_SIGN, ([, list = '']) => list.replace(/\d+/g, (n) => `第${n}条`).replaceAll('-', '~')],
  [/(?<=第\d{1,3}),(?=0\d\d条)/g, ''],
  [/(?<=条)[ノ之](?=[0-9〇一二三四五六七八九十])/g, 'の'],
  [
    /[壱壹弐貳参參拾](?=[壱壹弐貳参參拾一二三四五六七八九十百]{0,6}[章条項号])/g,
    ([one]) => FORMAL[one] ?? one,
  ],
  [
    /(?<=[0-9条]|[条項]第)(i{1,3}|iv|vi{0,3}|ix|x)(?=⟨|[0-9項号・、,/]|及び|又は|$)/g,
    ([one]) => `⟦${ROMAN.indexOf(one) + 1}⟧`,
  ],
  [/(?<=別表)の?no\.?(?=\d)/g, ''],
  [ROW, ([, row]) => `${row}番`],
  [NEXT_ROW, ([, n]) => `${n}番`],
  [/同(?=第?\d{1,3}項)/g, '同条'],
  [/同(?=第?\d{1,3}号)/g, '同項'],
  [/乃至|ないし/g, '~'],
  [/及び(?:\/又は|\(又は\))/g, '又は'],
  [/(?<=[条項号])(?:and\/or|and|or|&)(?=第?[0-9〇一二三四五六七八九十]{1,7}[条項号])/g, '、'],
  [
    /(?<=^|[。、\n])[([【〔]((?:[^()[\]【】〔〕。、\n]{1,16})?(?:改[正定][前後]|旧|新|現行))[)\]】〕](?=第|[一-龥ァ-ヶー]{1,40}第?\d)/g,
    ([, state = '']) => state,
  ],
  [
    /(?<=[条項号])(?:【([^【】\n]{1,40})】|〔([^〔〕\n]{1,40})〕|\[([^[\]\n]{1,40})\]|〈([^〈〉\n]{1,40})〉|《([^《》\n]{1,40})》)/g,
    ([, a, b, c, d, e]) => `(${a ?? b ?? c ?? d ?? e})`,
  ],
  [DASH, '~'],
  [
    RUN,
    ([whole, ordinal = '', a = '', b = '', unit, c, d = '']) =>
      c === undefined ? run(whole, ordinal, a, b, unit) : run(whole, '', c, d),
  ],
];

/** Of a citation that stands alone: it may be English, its quotation marks say nothing, its lines are one, its arrows dashes. */
const ALONE: readonly Rule[] = [
  ...MARKDOWN,
  AND_OR,
  [/^[\s\S]+$/g, ([whole]) => fromEnglish(whole)],
  [/→/g, '-'],
  [/(?<!第\d{1,4})(?<=\d):(?=\d)/g, '-'],
  [/(?<=[条項号]) ?\[\d{1,3}\]/g, ''],
  [
    /(?<=[条項号]) ?[([【〔]?(?:\*\d{0,3}|※\d{1,3}|[†‡]|(?:脚注|注釈?)(?:\d{1,3}|(?=$|[、。,)\]】〕])))[)\]】〕]?/g,
    '',
  ],
  // 第30条（第2項）: what is below it, in brackets.
  [
    /(?<=[条項])\((第[0-9一二三四五六七八九十]{1,3}[項号])\)(?=$|[、。])/g,
    ([, below = '']) => below,
  ],
  // What is said of a provision in its own words, or is its heading; numbers there are another citation.
  [
    /(?<=[条項号\d⟩⟧)]) ?の? ?[「『“"](?!第|[0-9])([^「」『』“”"\n]{1,80})[」』”"]/g,
    ([, words = '']) => `(${words})`,
  ],
];
/** One inside a number is no quotation mark but what broke it. */
const MARKS: Rule = [
  new RegExp(
    `(?<![${NUMERAL_CHARACTERS}])[「」『』"'“”‘’]|[「」『』"'“”‘’](?![${NUMERAL_CHARACTERS}])`,
    'g',
  ),
  '',
];
/** A picture beside a citation; inside a number it is what broke it. */
const PICTURES: Rule = [
  new RegExp(
    `(?<![${NUMERAL_CHARACTERS}])(?:[\\u2600-\\u2775\\u2794-\\u27BF]|\\p{Emoji_Presentation})|(?:[\\u2600-\\u2775\\u2794-\\u27BF]|\\p{Emoji_Presentation})(?![${NUMERAL_CHARACTERS}])`,
    'gu',
  ),
  '',
];
const LINES: readonly Rule[] = [
  [BELOW, '、'],
  [/\s+/g, ' '],
];

const BRACKETED_NUMBER = new RegExp(`\\(${LAW_NUMBER}\\)$`);

const NUMBER_BEHIND = new RegExp(`^\\((${LAW_NUMBER})(による改正[前後])?`);

/**
 * Of what stands in brackets behind a name the law number stays, and whether the law before or after its amendment is meant;
 * alone the bracket is the name, behind 附則 it says whose.
 */
const LAW_NUMBER_IN_BRACKETS: Rule = [
  new RegExp(`(?:附則)?\\((?:${ERA}|以下)[^()]*\\)`, 'g'),
  ({ 0: whole, index }) => {
    if (whole.startsWith('附則')) return whole;
    if (index === 0 && !whole.startsWith('(以下')) return whole.slice(1, -1);
    const [behind] = NUMBER_BEHIND.exec(whole) ?? [];
    if (behind !== undefined) return `${behind})`;
    return /改[正定][前後]/.test(whole) ? whole : '';
  },
];

/**
 * The one form in which citations and names are read: NFKC, lower case, no spaces (one between two numbers parts
 * them), no quotation marks, of brackets that begin with a law number that number alone, law numbers as 平成26年法律第104号,
 * the unit of several numbers behind each.
 */
export const tidyCitation = (text: string): string =>
  withSharedUnit(
    Traced.of(text).rewrite([
      ...markup(ADDRESS_MARK),
      ...CHARACTERS,
      ...ALONE,
      MARKS,
      PICTURES,
      ...SPELLINGS,
      ...LINES,
      TOGETHER,
      SPACES,
      ...NOTATIONS,
    ]),
  ).rewrite([PLAIN_LAW_NUMBERS, LAW_NUMBER_IN_BRACKETS]).text;

/**
 * A running text in the same form, in which citations are looked for; its line breaks, brackets and quotation marks stay, and
 * each place in it leads back to the text as given. Time is linear in its length.
 */
export const tidyText = (text: string): Traced =>
  withSharedUnit(
    Traced.of(text).rewrite([
      ...AS_GIVEN,
      LAW_IDS,
      ...englishInText(text),
      ...CHARACTERS,
      ...QUOTATION_MARKS,
      ...SPELLINGS,
      LINE_BREAKS,
      LIST_MARKS,
      ...PLAIN_MARKS,
      TOGETHER,
      SPACES,
      ...NOTATIONS,
    ]),
  ).rewrite([PLAIN_LAW_NUMBERS]);

/** A name of a law in that form, without the number that may stand in brackets behind it. */
export const tidyName = (text: string): string => tidyCitation(text).replace(BRACKETED_NUMBER, '');

/** A citation as typed, tidied, without what it was copied with. */
export const tidyTyped = (text: string): string => unwrapped(tidyCitation(text));
