import { expect, test } from 'vitest';
import { howAlike, howWithin, plainWords } from '../../../../content/model/text/alike.ts';

test.each([
  ['本部は、（甲）を行う。', '本部は、（甲）を行う。', 'same'],
  ['本部は、（甲）を行う。', '本部は、(甲)を行う。', 'same'],
  ['法人であつて', '法人であって', 'kana'],
  ['第三十二条によつて', '第三十三条の二によって', 'numbers'],
  ['前三号に掲げる', '前各号に掲げる', 'changed'],
] as const)('%s and %s: %s', (before, after, alike) => {
  expect(howAlike(before, after)).toBe(alike);
  expect(howWithin(before, `なお、${after}以上。`)).toBe(alike);
});

test('words of numbers alone stand in no text but for numbers', () => {
  expect([howWithin('三十二', '三十三'), plainWords('第十六条の二にあつて')]).toEqual([
    'changed',
    '第条にあつて',
  ]);
});
