import { describe, expect, test } from 'vitest';
import {
  arabicCitations,
  printedNumber,
  readNumber,
} from '../../../../content/model/text/japanese-numerals.ts';

const DIGITS = '〇一二三四五六七八九';

/** Every way to write a digit and its unit; a 0 between two others may be left out or written. */
const placesOf = (digit: number, unit: string, between: boolean): string[] => {
  if (digit === 0) return between ? ['', '〇', '零'] : [''];
  const plain = `${DIGITS[digit]}${unit}`;
  if (unit === '') return [plain];
  const short =
    { 1: unit, 2: unit === '十' ? '廿' : '', 3: unit === '十' ? '卅' : '' }[digit] ?? '';
  return short === '' ? [plain] : [plain, short];
};

const joined = (places: readonly string[][]): string[] =>
  places.reduce((begun, next) => begun.flatMap((head) => next.map((tail) => head + tail)), ['']);

/** Every way to write a number from 1 to 9999; made from its decimal digits, unlike the reader under test. */
const writingsOf = (n: number): string[] => {
  const digits = String(n);
  const fullWidth = digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  const positional = joined(
    [...digits].map((d) => (d === '0' ? ['〇', '零'] : [DIGITS[Number(d)] ?? ''])),
  );
  const places = [...digits.padStart(4, '0')].map(Number);
  const first = places.findIndex((digit) => digit > 0);
  const last = places.findLastIndex((digit) => digit > 0);
  const byUnit = joined(
    places.map((digit, i) =>
      placesOf(digit, ['千', '百', '十', ''][i] ?? '', i > first && i < last),
    ),
  );
  return [digits, fullWidth, ...positional, ...byUnit];
};

describe('one reader of numbers', () => {
  const values = new Map<string, number>();
  for (let n = 1; n <= 9999; n++) for (const written of writingsOf(n)) values.set(written, n);

  test('every number from 1 to 9999 is read back from every writing', () => {
    expect([...values].filter(([written, n]) => readNumber(written) !== n)).toEqual([]);
  });

  test('what is no writing of a number is none: every row of up to four characters', () => {
    const zeros = (written: string) =>
      /^[〇零]/.test(written) && /^[〇零一二三四五六七八九]+$/.test(written);
    const alphabet = [...'〇零一二三九十百千廿卅'];
    const rows = [1, 2, 3, 4].flatMap((length) => joined(Array.from({ length }, () => alphabet)));
    expect(
      rows.filter((row) => !zeros(row) && readNumber(row) !== (values.get(row) ?? null)),
    ).toEqual([]);
  });

  test.each([
    ['十十三', null],
    ['三〇十', null],
    ['十二十五', null],
    ['百二五', null],
    ['百〇', null],
    ['〇十', null],
    ['8二', null],
    ['二六', 26],
    ['一〇四', 104],
    ['百〇四', 104],
    ['千〇四', 1004],
    ['〇五', 5],
    ['0025', 25],
    ['０', 0],
    ['10000', null],
    ['一二三四五', null],
    ['', null],
  ])('%s is %s', (written, value) => {
    expect(readNumber(written)).toBe(value);
  });

  test('a text of a hundred thousand numerals is passed over once', () => {
    const run = '十'.repeat(100_000);
    expect([readNumber(run), arabicCitations(run), arabicCitations(`${run}条`)]).toEqual([
      null,
      run,
      `${run}条`,
    ]);
  });
});

test.each([
  ['法第三十条', '法第30条'],
  ['第二十五条第一項第二号', '第25条第1項第2号'],
  ['第百四条', '第104条'],
  ['十条二項', '10条2項'],
  ['同項第三号', '同項第3号'],
  ['三菱と四国旅客鉄道', '三菱と四国旅客鉄道'],
  ['第30条', '第30条'],
  ['第二五条', '第25条'],
  ['第千百四条', '第1104条'],
  ['第十十三条', '第十十三条'],
])('%s is read as %s', (written, read) => {
  expect(arabicCitations(written)).toBe(read);
});

test.each([
  ['第三十二条', 32],
  ['第30条', 30],
  ['第IV章', 4],
  ['三', 3],
  ['2', 2],
  ['(3)', 3],
  ['（4）', 4],
  ['②', 2],
  ['なお', null],
  // Only a whole number counts, and only what stands around it is taken away.
  ['第30条の2', null],
  ['別表30', null],
  ['三十年', null],
  ['別三', null],
  ['3条4', null],
  ['3第', null],
  ['', null],
])('the printed number %s is %s', (printed, number) => {
  expect(printedNumber(printed)).toBe(number);
});
