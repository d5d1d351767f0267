import { expect, test } from 'vitest';
import {
  differenceOf,
  isSameWriting,
  lawWritings,
  sameness,
} from '../../../../content/model/check/difference.ts';
import { realIndex as index } from '../../support/real-index.ts';

const joined = (side: 'before' | 'after', text: string, quoted: string): string =>
  differenceOf(index, text, quoted)
    .map((segment) => segment[side])
    .join('');

test.each([
  [
    'a word left out',
    '適時に提供しなければなら',
    '適時に提供なければならない',
    '適時に提供しなければならない',
  ],
  [
    'a word put in',
    '適時に提供しなければならない。',
    '適時に必ず提供しなければならない',
    '適時に提供しなければならない',
  ],
  [
    'the last word another',
    '適時に提供しなければならない',
    '適時に提供しなければいけない',
    '適時に提供しなければならない',
  ],
])('%s: the passage is read on as far as the quotation goes', (_, expected, quoted, words) => {
  expect(joined('after', expected, quoted)).toBe(quoted);
  expect(joined('before', expected, quoted)).toBe(words);
});

test('what is too long to be compared word by word differs as a whole', () => {
  const [first, second, ...more] = differenceOf(index, '甲'.repeat(500), '乙'.repeat(500));
  expect([first?.op, second?.op, more]).toEqual(['deleted', 'inserted', []]);
});

test('sameness is the part of both that is alike', () => {
  const whole = { op: 'same', before: '提供', after: '提供' } as const;
  expect(sameness([])).toBe(1);
  expect(sameness([whole])).toBe(1);
  expect(
    sameness([
      whole,
      { op: 'deleted', before: '説明', after: '' },
      { op: 'inserted', before: '', after: '報告' },
    ]),
  ).toBeCloseTo(1 / 3);
});

test.each([
  ['numerals', '第二十五条第一項', '第25条第１項', true],
  ['small kana', 'であつて', 'であって', true],
  ['commas', '資料，情報', '資料、情報', true],
  ['another number', '第二十五条', '第26条', false],
  ['another word', '依頼', '要請', false],
])('the same writing or not: %s', (_, before, after, same) => {
  expect(
    isSameWriting([
      { op: 'deleted', before, after: '' },
      { op: 'inserted', before: '', after },
    ]),
  ).toBe(same);
});

test('words are looked up as the law writes them as well, where that is otherwise', () => {
  expect(lawWritings('第１０条及び第104号であって')).toEqual([
    '第十条及び第百四号であって',
    '第十条及び第百四号であつて',
    '第１０条及び第104号であつて',
  ]);
  expect(lawWritings('前項の規定')).toEqual([]);
});
