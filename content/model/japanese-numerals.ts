const DIGITS = '〇一二三四五六七八九';
const UNITS: Record<string, number> = { 十: 10, 百: 100 };

/** Value of a 漢数字 up to 999 as statutes write it (三十二, 百四). */
const numeralValue = (numeral: string): number => {
  let total = 0;
  let digit = 0;
  for (const character of numeral) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
};

/** Writes the 漢数字 of article, paragraph and item numbers in 算用数字: 「第三十条」 becomes 「第30条」. Names stay as they are. */
export const arabicCitations = (text: string): string =>
  text.replace(/(第?)([〇一二三四五六七八九十百]+)(条|項|号)/g, (_, ordinal, numeral, unit) =>
    [ordinal, numeralValue(numeral), unit].join(''),
  );

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Value of a number as printed before a provision: 第三十二条, 第30条, 第IV章, 一, 2, (3), （4）, ②. Null if it is none. */
export const printedNumber = (printed: string): number | null => {
  const bare = printed.normalize('NFKC').replace(/^[第(]|[条項号章)]$/g, '');
  if (/^\d+$/.test(bare)) return Number(bare);
  if (/^[〇一二三四五六七八九十百]+$/.test(bare)) return numeralValue(bare);
  const roman = ROMAN.indexOf(bare);
  return roman > 0 ? roman : null;
};
