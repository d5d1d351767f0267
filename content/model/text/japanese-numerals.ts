const ARABIC = '0-9０-９';
const KANJI = '〇零一二三四五六七八九十百千廿卅';

/** Characters that numbers are written with, in either script and any width: for a class of a pattern. */
export const NUMERAL_CHARACTERS = ARABIC + KANJI;

/**
 * Pattern of what stands where a number stands; whether it is one, {@link readNumber} tells. No groups. In one script: 8二 is
 * the article 8 and its item 二.
 */
export const NUMERAL = `(?:[${ARABIC}]+|[${KANJI}]+)`;

/** Longest writing of a number up to 9999: 九千九百九十九. */
const LONGEST = 7;

const DIGITS = '〇一二三四五六七八九';

/** Digits in order: 26, 二六, 〇六. */
const BY_PLACE = /^\d{1,4}$/;

/** Thousands, hundreds, tens, ones, each once and in this order; a 0 only where a place between two others is empty (百〇四). */
const BY_UNIT =
  /^(?:([1-9]?)千)?(?:([1-9]?)百|(?<!^)0(?=0?[1-9]|十))?(?:([1-9]?)十|(?<!^)0(?=[1-9]))?([1-9]?)$/;

/** Of a place of {@link BY_UNIT}: 十 alone is 10, and a place that is not written counts nothing. */
const place = (digit: string | undefined, value: number): number =>
  digit === undefined ? 0 : Number(digit || 1) * value;

/**
 * Value of a number as laws and people write it, 0 to 9999: 26, ２６, 二六 (as 平成二六年), 二十六, 廿六, 百四 and 百〇四. Null where
 * the characters are no number (十十三, 三〇十, 十二十五): it is never read as another. The one reader of numbers of the model.
 * By hand: the published libraries take what is malformed for some number.
 */
export const readNumber = (written: string): number | null => {
  if (written === '' || written.length > LONGEST) return null;
  const plain = written.normalize('NFKC');
  if (BY_PLACE.test(plain)) return Number(plain);
  if (/\d/.test(plain)) return null;
  const digits = plain
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')
    .replaceAll('零', '〇')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)));
  if (BY_PLACE.test(digits)) return Number(digits);
  const places = BY_UNIT.exec(digits);
  return places
    ? place(places[1], 1000) + place(places[2], 100) + place(places[3], 10) + Number(places[4])
    : null;
};

const CITED = new RegExp(`(?<![${NUMERAL_CHARACTERS}])${NUMERAL}(?=[条項号])`, 'g');

/**
 * Writes the numbers of articles, paragraphs and items in 算用数字: 「第三十条」 becomes 「第30条」. Names stay as they are, and so
 * does what is no number.
 */
export const arabicCitations = (text: string): string =>
  text.replace(CITED, (written) => String(readNumber(written) ?? written));

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Value of a number as printed before a provision: 第三十二条, 第30条, 第IV章, 一, 2, (3), （4）, ②. Null if it is none. */
export const printedNumber = (printed: string): number | null => {
  const bare = printed.normalize('NFKC').replace(/^[第(]|[編章節款目条項号)]$/g, '');
  const roman = ROMAN.indexOf(bare);
  return roman > 0 ? roman : readNumber(bare);
};

/** イロハ in the order in which laws count with them. */
export const IROHA =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Place in a sequence, from 1; none where it does not stand in it. */
const placeIn = (sequence: string | readonly string[], one: string): number[] => {
  const at = one === '' ? -1 : sequence.indexOf(one);
  return at < 0 ? [] : [at + 1];
};

/**
 * What a number printed before a provision may say, its 枝番 behind it: 第三十条の二 and 別表第三十の二 [30, 2], イ [1], （ｉ）
 * [1] or [9], 第二条から第四条まで [2], 別表 []. None where it is no number.
 */
export const printedNumbers = (printed: string): number[][] => {
  const plain = printed.normalize('NFKC');
  const [first = ''] = plain.replace('別表', '').split(/から|及び/);
  if (first === '') return plain === '別表' ? [[]] : [];
  const [written = '', ...branches] = first.split('の');
  const behind = branches.flatMap((branch) => readNumber(branch) ?? []);
  if (behind.length < branches.length) return [];
  const own = printedNumber(written);
  const letter = written.replace(/[()]/g, '');
  const numbers =
    own === null
      ? [
          ...placeIn(IROHA, letter),
          ...placeIn(ROMAN.map((roman) => roman.toLowerCase()).slice(1), letter),
          ...placeIn(LETTERS, letter),
        ]
      : [own];
  return numbers.map((number) => [number, ...behind]);
};
