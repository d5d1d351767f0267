import { NUMERAL, readNumber } from './japanese-numerals.ts';

/** Eras in the order of the first digit of a 法令ID: 平成 is 4. */
export const ERAS: readonly string[] = ['明治', '大正', '昭和', '平成', '令和'];

/** Pattern of an era's name. No groups. */
export const ERA = `(?:${ERAS.join('|')})`;

/** Pattern of a law number in any writing: 平成26年法律第104号, 平成二六年法律第一〇四号, 令和元年政令第1号. No groups. */
export const LAW_NUMBER = `${ERA}(?:元|${NUMERAL})年(?:法律|[^0-9〇一二三四五六七八九十百年号]{0,6}令)第?${NUMERAL}号`;

const LAW_NUMBERS = new RegExp(LAW_NUMBER, 'g');
const NUMERALS = new RegExp(NUMERAL, 'g');

/**
 * Writes the law numbers in a text one way: 平成二六年法律第一〇四号 as 平成26年法律第104号, 令和1年 as 令和元年. A number that
 * cannot be read stays as it is.
 */
export const plainLawNumbers = (text: string): string =>
  text.replace(LAW_NUMBERS, (written) =>
    written
      .replace(NUMERALS, (numeral) => String(readNumber(numeral) ?? numeral))
      .replace(/(?<=\D)1年/, '元年')
      .replace(/(?<=[^第\d])(?=\d+号$)/, '第'),
  );

/** A law as texts introduce it, 「国家行政組織法（昭和23年法律第120号」: its title, then its number. For `matchAll`. */
export const INTRODUCED_LAW = new RegExp(
  `([一-龥ァ-ヶー・]+法)[（(](${ERA}[^（()）。]*?法律第[^（()）。]*?号)`,
  'g',
);
