import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arabicCitations, printedNumber } from '../../../content/model/japanese-numerals.ts';

/** Writes a number the way statutes do; made from its decimal digits, unlike the reader under test. */
const kanji = (n: number): string =>
  [...String(n).padStart(3, '0')]
    .map((digit, place) => {
      const unit = ['百', '十', ''][place];
      if (digit === '0') return '';
      return (
        (digit === '1' && unit !== '' ? '' : '〇一二三四五六七八九'[Number(digit)]) + (unit ?? '')
      );
    })
    .join('');

test.each([
  ['法第三十条', '法第30条'],
  ['第二十五条第一項第二号', '第25条第1項第2号'],
  ['第百四条', '第104条'],
  ['十条二項', '10条2項'],
  ['同項第三号', '同項第3号'],
  ['三菱と四国旅客鉄道', '三菱と四国旅客鉄道'],
  ['第30条', '第30条'],
])('%s is read as %s', (written, read) => {
  expect(arabicCitations(written)).toBe(read);
});

test('every number from 1 to 999 is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (n) => {
      expect(arabicCitations(`第${kanji(n)}条`)).toBe(`第${n}条`);
    }),
    { numRuns: 999 },
  );
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
