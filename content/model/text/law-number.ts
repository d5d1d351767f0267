import { NUMERAL, readNumber } from './japanese-numerals.ts';
import type { Rule } from './traced.ts';

/** Eras in the order of the first digit of a 法令ID: 平成 is 4. */
export const ERAS: readonly string[] = ['明治', '大正', '昭和', '平成', '令和'];

/** Pattern of an era's name. No groups. */
export const ERA = `(?:${ERAS.join('|')})`;

/** Pattern of a law number in any writing: 平成26年法律第104号, 平成二六年法律第一〇四号, 令和元年政令第1号. No groups. */
export const LAW_NUMBER = `${ERA}(?:元|${NUMERAL})年(?:法律|[^0-9〇一二三四五六七八九十百年号]{0,6}令)第?${NUMERAL}号`;

const LAW_NUMBERS = new RegExp(LAW_NUMBER, 'g');
const NUMERALS = new RegExp(NUMERAL, 'g');

const plain = (written: string): string =>
  written
    .replace(NUMERALS, (numeral) => String(readNumber(numeral) ?? numeral))
    .replace(/(?<=\D)1年/, '元年')
    .replace(/(?<=[^第\d])(?=\d+号$)/, '第');

/**
 * Writes the law numbers in a text one way: 平成二六年法律第一〇四号 as 平成26年法律第104号, 令和1年 as 令和元年. A number that
 * cannot be read stays as it is.
 */
export const plainLawNumbers = (text: string): string => text.replace(LAW_NUMBERS, plain);

/** {@link plainLawNumbers} as a rule. */
export const PLAIN_LAW_NUMBERS: Rule = [LAW_NUMBERS, ([written]) => plain(written)];

/** Year before the first of each era of {@link ERAS}. */
export const YEARS_BEFORE: readonly number[] = [1867, 1911, 1925, 1988, 2018];

/** The year of the Western calendar that a law number names: 平成二十六年法律第百四号 is of 2014. Null where it names none. */
export const yearOfLawNumber = (number: string): string | null => {
  const plain = plainLawNumbers(number);
  const era = ERAS.findIndex((name) => plain.startsWith(name));
  const before = YEARS_BEFORE[era];
  if (before === undefined) return null;
  const year = plain.slice(ERAS[era]?.length, plain.indexOf('年'));
  const count = year === '元' ? 1 : Number(year);
  return Number.isInteger(count) && count > 0 ? String(before + count) : null;
};

/** A year of the Western calendar in its era, 平成28年; that of the later era where two share it. Null before 明治. */
export const yearOfEra = (year: number): string | null => {
  const era = YEARS_BEFORE.findLastIndex((before) => before < year);
  const before = YEARS_BEFORE[era];
  return before === undefined
    ? null
    : `${ERAS[era]}${year - before === 1 ? '元' : year - before}年`;
};

/** The number of a law of a year of the Western calendar, in the {@link yearOfEra}. Null before 明治. */
export const lawNumberOfYear = (year: number, number: string | number): string | null => {
  const written = yearOfEra(year);
  return written && `${written}法律第${number}号`;
};

const INITIALS = '明大昭平令';
const LETTERS = 'mtshr';

/** 平26法104, H26法律104号: an era by its first character or letter, and what else is left out; 2014年法律第104号. */
const SHORT = new RegExp(
  `(?:(?:(${ERA})|([${INITIALS}])|(?<![a-z])([${LETTERS}]))\\.?(元|${NUMERAL})|(?<!\\d)(\\d{4})(?=年))年?[.・]?法(?:律)?第?(${NUMERAL})号?(?!条)[・ ]*`,
  'gi',
);

/** Writes the shortened law numbers in a text, given in half width, in full: 平26法104 as 平成26年法律第104号. */
export const WHOLE_LAW_NUMBERS: Rule = [
  SHORT,
  ([whole, era, initial, letter, year, western, number = '']) => {
    if (western !== undefined) return lawNumberOfYear(Number(western), number) ?? whole;
    const i = initial ? INITIALS.indexOf(initial) : LETTERS.indexOf((letter ?? '').toLowerCase());
    return `${era ?? ERAS[i]}${year}年法律第${number}号`;
  },
];

/** First digits of a 法令ID: era and year; then what kind of law it is, and its number. */
const LAW_ID = /^([1-5])(\d{2})(AC|CO)\d(\d{9})$/;

/** The number of the law of a 法令ID of e-Gov, of a law or cabinet order: 426AC1000000104 is 平成26年法律第104号. Null for others. */
export const lawNumberOfId = (id: string): string | null => {
  const [, era, year, kind, number] = LAW_ID.exec(id) ?? [];
  if (number === undefined) return null;
  const written = Number(year) === 1 ? '元' : Number(year);
  return `${ERAS[Number(era) - 1]}${written}年${kind === 'AC' ? '法律' : '政令'}第${Number(number)}号`;
};

/** A law as texts introduce it, 「国家行政組織法（昭和23年法律第120号」: its title, then its number. For `matchAll`. */
export const INTRODUCED_LAW = new RegExp(
  `([一-龥ァ-ヶー・]+法)[（(](${ERA}[^（()）。]*?法律第[^（()）。]*?号)`,
  'g',
);
