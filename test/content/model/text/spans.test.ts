import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../../content/model/text/spans.ts';
import {
  linesOf,
  linesOfSpans,
  narrowSpans,
  rawSpan,
  sha256,
  textOfSpans,
} from '../../../../content/model/text/spans.ts';

const LINES = ['<p>第 1 条 本部は、', '', '<u>必要な 協力</u>を求める', 'ことができる。'];

test('lines are split at LF; a final LF makes no line', () => {
  expect(linesOf('一\n\n三\n')).toEqual(['一', '', '三']);
});

test('text of spans is each span normalised, joined without anything between', () => {
  expect(
    textOfSpans(LINES, [
      [1, 3, 13],
      [3, 0, 17],
      [4, 0, 7],
    ]),
  ).toBe('第1条本部は、必要な協力を求めることができる。');
});

test.each<[Span]>([[[5, 0, 1]], [[1, 0, 99]], [[1, 4, 4]]])(
  'a span outside the transcript is an error that names it: %j',
  (span) => {
    expect(() => rawSpan(LINES, span)).toThrow(
      new RangeError(`span [${span.join(', ')}] lies outside the transcript`),
    );
  },
);

test('narrowed spans leave out what is not asked for, and whole lines of it', () => {
  const spans: Span[] = [
    [1, 3, 13],
    [3, 0, 17],
    [4, 0, 7],
  ];
  expect(narrowSpans(LINES, spans, 7, 12)).toEqual([[3, 3, 9]]);
});

const cells = fc.array(fc.constantFrom('国', 'の', '機', '関', ' ', '<u>', '</u>'), {
  minLength: 1,
  maxLength: 12,
});

test('narrowed spans give exactly the part', () => {
  const parts = fc
    .array(
      cells.map((pieces) => pieces.join('')),
      { minLength: 1, maxLength: 4 },
    )
    .chain((lines) =>
      fc.record({ lines: fc.constant(lines), a: fc.nat({ max: 48 }), b: fc.nat({ max: 48 }) }),
    );
  fc.assert(
    fc.property(parts, ({ lines, a, b }) => {
      const spans = lines.map((line, i): Span => [i + 1, 0, line.length]);
      const text = textOfSpans(lines, spans);
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      expect(textOfSpans(lines, narrowSpans(lines, spans, start, end))).toBe(
        text.slice(start, end),
      );
    }),
  );
});

test('a locator is the first and the last line, in whatever order the spans stand', () => {
  expect(
    linesOfSpans([
      [12, 0, 1],
      [7, 3, 4],
      [9, 0, 2],
    ]),
  ).toEqual([7, 12]);
});

test('SHA-256 is that of the UTF-8 bytes', async () => {
  expect(await sha256('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
