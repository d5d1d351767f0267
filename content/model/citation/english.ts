import { lawNumberOfYear } from '../text/law-number.ts';
import type { Rule } from '../text/traced.ts';
import { ROMAN } from './numbers.ts';

/** Article, paragraph, item, chapter, in full and shortened, with the unit of a Japanese citation. */
const UNITS: readonly (readonly [word: string, unit: string])[] = [
  ['art(?:icle)?s?', '条'],
  ['para?(?:graph)?s?', '項'],
  ['items?|nos?', '号'],
  ['ch(?:apter)?s?', '章'],
];

const COUNTS: Readonly<Record<string, string>> = { two: '二', three: '三', four: '四', five: '五' };

const NUMBER = '(?:\\(?(?:\\d{1,4}|[ivx]{1,5})\\)?)';
const AND = '(?:, ?(?:and|or) |,? (?:and|or) |, ?|[・/] ?)';
const TO = '(?: to | through |[-~])';
const LIST = `${NUMBER}(?:(?:${TO}|${AND})${NUMBER}(?![a-z(]))*`;

const NUMBERED = UNITS.map(
  ([word, unit]) => [new RegExp(`,? ?\\b(${word})(?![a-z])\\.? ?(${LIST})`, 'g'), unit] as const,
);

/**
 * Section, which the official translation does not have: of an article its paragraph, of an Act an article. Where it has
 * neither before it, it may be either, or a section of a rule.
 */
const SECTION = 'sec(?:tion)?s?(?![a-z])|ss?(?=\\.? ?\\(?\\d)';
const SECTION_OF_ARTICLE = new RegExp(
  `(?<=条),? ?(?:${SECTION}|sub-?sec(?:tion)?s?(?![a-z])|§)\\.? ?(${NUMBER})`,
  'g',
);
/** Below a paragraph no law here has a Section. */
const SECTION_OF_PARAGRAPH = new RegExp(
  `(?<=条(?:,? ?\\(\\d{1,4}\\)|第\\d{1,4}項)),? ?(?:${SECTION}|§)\\.? ?(${NUMBER})`,
  'g',
);
const SUBSECTION = new RegExp(`,? ?\\bsub-?sec(?:tion)?s?\\.? ?(${NUMBER})`, 'g');
const SECTION_OF_ACT = new RegExp(`,? ?\\b(${SECTION})\\.? ?(${LIST})`, 'g');

/** A Section of a paragraph (Article 31(1), Section 2). Asked of a tidied citation. */
export const HAS_SECTION_OF_PARAGRAPH = /、節\(?[\divx]/;

/** Begins with Section, of nobody knows what. Asked of a tidied citation. */
export const SECTION_OF_NOTHING = /^(?:sec(?:tion)?s?|ss?)\.?\(?\d/;

/** Signs and words that join two numbers as the plain ones do. */
export const AND_OR: Rule = [/(?<=[\d)]) ?(?:and\/or|&|＆) ?(?=\(?\d|art)/gi, ' and '];

/** (BAC), (the "Act"), (hereinafter “BAC”): what a name is called from there on. */
const ABBREVIATION =
  /(?<=[a-z)] ?)\((?:hereinafter,? ?)?(?:the )?(?:["“'‘][a-z ]{2,30}["”'’]|(?![ivx]{1,5}\))[a-z]{2,10})\),? ?(?=art|sec|$)/g;

const RELATIVE =
  /\b(preceding|following|same|this) (?:(two|three|four|five) )?(article|paragraph|item)s?\b/g;

const RELATIVES: Readonly<Record<string, string>> = {
  preceding: '前',
  following: '次',
  same: '同',
  this: 'この',
};

const WORD_UNITS: Readonly<Record<string, string>> = { article: '条', paragraph: '項', item: '号' };

/** Words by which our own English citations name parts without a Japanese number. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:appended table|annex)\b,? ?/g, '別表'],
  [/,? ?\brow (\d+)/g, '($1番目)'],
  [/\bcriterion (\d+)/g, '要件$1'],
  [/\bpreamble\b/g, '前文'],
  [/\b(?:supplementary provisions|suppl\.)/g, '附則'],
  // Behind a name, of a rule that is divided into sections.
  [/(?<=\S ?)\bsec(?:tion)?s?\.? ?(?=\d)/g, ''],
  [/\b(?:this act)\b/g, 'この法律'],
  [/\b(?:same act)\b/g, '同法'],
];

const ordinal = (written: string): string => {
  const bare = written.replace(/[()]/g, '');
  return String(ROMAN.indexOf(bare) + 1 || bare);
};

/** 「31 and 32」 as 第31条及び第32条; 「26 to 29」 as a range, and so 26-29 where several are announced. */
const listed = (word: string, list: string, unit: string): string => {
  const several = word.endsWith('s');
  const branch = /^(\d+)-(\d+)$/.exec(list);
  if (branch && !several) return `第${branch[1]}${unit}の${branch[2]}`;
  return list
    .replace(new RegExp(NUMBER, 'g'), (number) => `第${ordinal(number)}${unit}`)
    .replace(/ to | through |-/g, '~')
    .replace(/, ?(?:and |or )?| and | or |[・/] ?/g, '、');
};

/** What leads to a citation in a sentence and is no part of it. */
const LEADS =
  /^(?:(?:see|cf|under|pursuant to|in accordance with|as (?:prescribed|provided|referred to) (?:in|by|for in)|prescribed in|provisions of|in|by|per)\b[.:]? ?){1,3}/;

/** From the whole to its parts: 「第2号 of 第1項 of 第25条 of basic act」 as a Japanese citation has them. */
const wholeFirst = (text: string): string =>
  text
    .replace(/(?<=条),? ?\((\d{1,4})\)/g, '第$1項')
    .replace(/(?<=項) ?(?:and|or) \((\d{1,4})\)/g, '、第$1項')
    .replace(/(?<=項) ?(?:-|~|to|through) ?\((\d{1,4})\)/g, '~第$1項')
    .replace(/(?<=[条項]),? ?\((\d{1,4}|[ivx]{1,5})\)/g, (_, n) => `第${ordinal(n)}号`)
    .replace(/(?<=号) ?(?:-|~|to|through) ?\(([ivx]{1,5})\)/g, (_, n) => `~第${ordinal(n)}号`)
    .replace(/(?<=号) ?(?:and|or) \(([ivx]{1,5})\)/g, (_, n) => `、第${ordinal(n)}号`)
    .replace(/(?<=号),? ?(?=第\d+項)|(?<=項),? ?(?=第\d+条)/g, ' of ')
    .split(/(?<=[条項号章](?:の\d{1,2})?) ?of ?/)
    .reverse()
    .join(' ');

const ENGLISH =
  /\b(?:art(?:icle)?s?|para?(?:graph)?s?|items?|ch(?:apter)?s?|act|sec(?:tion)?s?|ss?(?=\.? ?\(?\d)|annex|preamble|criterion)(?![a-z])/;

/**
 * An English citation in the order and with the units of a Japanese one: 「Article 25, paragraph (1), item (ii) of the Basic
 * Act on Cybersecurity (Act No. 104 of 2014)」, as the official translation has it, 「art. 25(1)(ii)」, and as ours are written.
 * Given in lower case; what is not English stays as it is.
 */
export const fromEnglish = (text: string): string => {
  if (!ENGLISH.test(text)) return text;
  // One space for several, or every pattern would try each of them as its beginning.
  let japanese = text
    .replace(/\s+/g, ' ')
    .replace(ABBREVIATION, '')
    .replace(/(?<=\b(?:act|code|constitution|cybersecurity)) of japan\b/g, '')
    .replace(/\bthe /g, '')
    .replace(/(?<=[a-z]) ?\[[^[\]]{1,80}\],? ?/g, ' ')
    .replace(
      /\bact no\.? ?(\d{1,4}) of (?:[a-z]{3,9}\.? \d{1,2}, )?(\d{4})/g,
      (whole, number, year) => lawNumberOfYear(Number(year), number) ?? whole,
    )
    .replace(LEADS, '')
    .replace(
      RELATIVE,
      (_, which, count, word) => `${RELATIVES[which]}${COUNTS[count] ?? ''}${WORD_UNITS[word]}`,
    );
  for (const [pattern, unit] of NUMBERED)
    japanese = japanese.replace(pattern, (_, word, list) => listed(word, list, unit));
  japanese = japanese.replace(SECTION_OF_ARTICLE, (_, number) => `第${ordinal(number)}項`);
  japanese = japanese.replace(SECTION_OF_PARAGRAPH, '、節$1');
  if (/\b(?:act|code|constitution)\b|法律第/.test(japanese))
    japanese = japanese
      .replace(SUBSECTION, (_, number) => `第${ordinal(number)}項`)
      .replace(SECTION_OF_ACT, (_, word, list) => listed(word, list, '条'));
  for (const [pattern, part] of PARTS) japanese = japanese.replace(pattern, part);
  return wholeFirst(japanese)
    .replace(/[, ]{1,3}(?:and|or)? ?(?=第\d{1,4}条)/g, (between, at: number, all: string) =>
      at > 0 && /[条項号]/.test(all[at - 1] ?? '') && between !== ' ' ? '、' : ' ',
    )
    .replace(/(?<=[ぁ-んァ-ヶ一-龥\])]), ?/g, (between, at: number, all: string) =>
      /[条項号章]/.test(all[at - 1] ?? '') ? between : '',
    )
    .replace(/^act(?=[ ,]*第)/, '法');
};
