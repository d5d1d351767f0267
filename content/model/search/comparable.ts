import { normaliseName } from '../names/names.ts';
import { NUMERAL, readNumber } from '../text/japanese-numerals.ts';

const NUMERALS = new RegExp(NUMERAL, 'g');

/** 50万, and 1万2000: the only unit beyond the places of a number that laws and people mix with digits. */
const TEN_THOUSANDS = /(\d{1,9})万(\d{1,4}(?!\d))?/g;

/**
 * The form in which the words of a query and of what is searched are compared: as names are, and every number in 算用数字, so
 * that 一年以下, 五十万円 and 平成十一年法律第百三号 are what they say in digits. What is no number stays. Never shown.
 */
export const comparable = (text: string): string => inDigits(normaliseName(text));

/** Writes every number of a normalised text in 算用数字, and 元年 as the first year. */
export const inDigits = (normalised: string): string =>
  normalised
    .replaceAll('元年', '1年')
    .replace(NUMERALS, (written) => String(readNumber(written) ?? written))
    .replace(TEN_THOUSANDS, (_, high: string, low?: string) =>
      String(Number(high) * 10_000 + Number(low ?? 0)),
    );
