import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptOffsets, normalise } from '../../../../content/model/text/normalise.ts';

test.each([
  ['平成 26 年 法律', '平成26年法律'],
  ['<p style="text-align: center;">第 1 条 <u>国の行政機関</u></p>', '第1条国の行政機関'],
  ['P D C A\tサイクル', 'PDCAサイクル'],
  ['全角　空白は残る', '全角　空白は残る'],
  ['(1)・(2) (略)', '(1)・(2)(略)'],
  ['3 < 5', '3<5'],
])('%j becomes %j', (raw, text) => {
  expect(normalise(raw)).toBe(text);
});

test('kept offsets name the characters that stay', () => {
  expect(keptOffsets('<u>国 の</u>機')).toEqual([3, 5, 10]);
});

/** Pieces of which the transcript's lines are made. */
const raw = fc
  .array(fc.constantFrom('国', 'の', ' ', '\t', '<u>', '</u>', '<p class="a">', '<', '>', 'a', '1'))
  .map((pieces) => pieces.join(''));

test('the characters at the kept offsets are the normalised text', () => {
  fc.assert(
    fc.property(raw, (line) => {
      const kept = keptOffsets(line).map((offset) => line.charAt(offset));
      expect(kept.join('')).toBe(normalise(line));
    }),
  );
});
