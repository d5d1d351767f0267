import type { Style } from './citation-parser.ts';
import { printedNumber } from './japanese-numerals.ts';

/** Characters of 漢数字. */
export const KANJI = '〇零一二三四五六七八九十百';

/** Pattern of a number in either script. */
export const NUMBER = `(?:[0-9]+|[${KANJI}]+)`;

/** What must not follow a 枝番: then it is the number of the next part (第25条の1項). */
const NO_UNIT = `(?![0-9${KANJI}章条項号番行年月日])`;

/** Pattern of 枝番, 「の二」, or nothing; one group. */
export const BRANCH = `((?:の${NUMBER}${NO_UNIT})*)`;

/** Pattern of an era's name. */
export const ERA = '(?:明治|大正|昭和|平成|令和)';

/** Number after 条, 項, 号 …, in any of its spellings; 二五 is 25 and 三〇 is 30. Null if it is 0 or has over 4 digits. */
export const numberOf = (written: string): number | null => {
  const positional = /^[〇零一二三四五六七八九]{2,}$/.test(written)
    ? [...written.replaceAll('零', '〇')].map((c) => '〇一二三四五六七八九'.indexOf(c)).join('')
    : written;
  const n = printedNumber(positional);
  return n !== null && n > 0 && n <= 9999 ? n : null;
};

/** How a number was written, by its first character. */
export const styleOf = (written: string): Style => (/^[0-9]/.test(written) ? 'plain' : 'kanji');

/** Roman numerals in lower case, from 1. */
export const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
