import { NUMERAL, NUMERAL_CHARACTERS, readNumber } from '../text/japanese-numerals.ts';
import type { Style } from './types.ts';

/** What must not follow a 枝番: then it is the number of the next part (第25条の1項). */
const NO_UNIT = `(?![${NUMERAL_CHARACTERS}章条項号番行年月日つ人件])`;

/** Pattern of 枝番, 「の二」, or nothing, no more than any law has; one group. None is の一: 「第三条の一部」. */
export const BRANCH = `((?:の(?!一(?![〇一二三四五六七八九十百千]))${NUMERAL}${NO_UNIT}){0,3})`;

/** Number of a 条, 項, 号 …, in any of its spellings, from 1. Null if it is none. */
export const numberOf = (written: string): number | null => readNumber(written) || null;

const COUNTED = new RegExp(
  `(?<=第|[条項号]の)${NUMERAL}|(?<![${NUMERAL_CHARACTERS}])${NUMERAL}(?=[章条項号年番])`,
  'g',
);

/** The first number in a tidied text that counts something and cannot be read: 十十三 in 第十十三条. Null where all can. */
export const unreadableIn = (tidy: string): string | null =>
  tidy.match(COUNTED)?.find((written) => numberOf(written) === null) ?? null;

/** How a number was written, by its first character. */
export const styleOf = (written: string): Style => (/^[0-9]/.test(written) ? 'plain' : 'kanji');

/** Roman numerals in lower case, from 1. */
export const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
