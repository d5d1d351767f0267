import { NUMERAL, readNumber } from './japanese-numerals.ts';
import { ERAS } from './law-number.ts';

/** Year before the first of an era, in the order of {@link ERAS}. */
const BEFORE_ERA = [1867, 1911, 1925, 1988, 2018];
const LETTERS = 'mtshr';
const INITIALS = ERAS.map((era) => era.charAt(0)).join('');

const JAPANESE = new RegExp(
  `(?:(${ERAS.join('|')})(元|${NUMERAL})|(\\d{4}))年(${NUMERAL})月(${NUMERAL})日`,
);
const SHORT = new RegExp(
  `^(?:([${LETTERS}])|(${INITIALS.split('').join('|')})|(${ERAS.join('|')}))\\.?(元|\\d{1,2})[./・-](\\d{1,2})[./・-](\\d{1,2})$`,
);
const PLAIN = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/;

/** The year of an era by its number in it, from 1 on; NaN where there is no such era or year. */
const yearOfEra = (era: number, number: number): number =>
  number < 1 ? Number.NaN : (BEFORE_ERA[era] ?? Number.NaN) + number;

const isoOf = (year: number, month: number | null, day: number | null): string | null => {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
};

/** The first day written in a text as 平成28年10月21日 or 2016年10月21日, ISO 8601; null where none is. */
export const dayIn = (text: string): string | null => {
  const [, era, ofEra = '', western, month = '', day = ''] =
    JAPANESE.exec(text.normalize('NFKC')) ?? [];
  const year = western
    ? Number(western)
    : yearOfEra(ERAS.indexOf(era ?? ''), ofEra === '元' ? 1 : (readNumber(ofEra) ?? Number.NaN));
  return Number.isNaN(year) ? null : isoOf(year, readNumber(month), readNumber(day));
};

/** A day as officials write it (平成28年10月21日, 平28.10.21, H28/10/21, 2016/10/21) or as ISO 8601 does; null where it is none. */
export const readDay = (written: string): string | null => {
  const plain = written.normalize('NFKC').trim().toLowerCase();
  if (plain.length > 20) return null;
  const [, letter, initial, name, ofEra, m, d] = SHORT.exec(plain) ?? [];
  if (ofEra !== undefined) {
    const era = letter
      ? LETTERS.indexOf(letter)
      : initial
        ? INITIALS.indexOf(initial)
        : ERAS.indexOf(name ?? '');
    return isoOf(yearOfEra(era, ofEra === '元' ? 1 : Number(ofEra)), Number(m), Number(d));
  }
  const [, year, month, day] = PLAIN.exec(plain) ?? [];
  if (year !== undefined) return isoOf(Number(year), Number(month), Number(day));
  return /日$/.test(plain) && JAPANESE.exec(plain)?.index === 0 ? dayIn(plain) : null;
};

/** A day of ISO 8601 as the texts of this house write it: 2016年10月21日. */
export const dayAsWritten = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};
