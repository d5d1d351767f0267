import { expect, test } from 'vitest';
import { shareOf } from '../../../../content/model/corpus/accounting.ts';
import type { Span } from '../../../../content/model/schema/common.ts';
import { lineUsage } from '../../../../content/proof/source/line-usage.ts';
import { accountingOf } from '../../../../content/proof/source/line-usage-totals.ts';
import { block, provision, smallContent, smallSource } from '../../support/small-content.ts';

/** A content of these lines, of which a provision uses some stretches and a title some. */
const contentWith = (lines: string[], used: Span[], fixed: Span[]) =>
  smallContent({
    ...smallSource(lines),
    provisions: [provision('rules/2016/art_1', { text: used.map((span) => block('用', span)) })],
    furniture: [
      {
        file: 'content/data/furniture/titles.json',
        record: {
          ...{ id: 'titles', kind: 'title', reason: '題名。', marks: [] },
          places: fixed.map((span) => block('題', span)),
        },
      },
    ],
  });

type Gaps = {
  used: number;
  fixed: number;
  unaccounted: [number, number][];
  contested: [number, number][];
};

test.each<[string, string, Span[], Span[], Gaps]>([
  [
    'nothing uses the line',
    '甲乙丙',
    [],
    [],
    { used: 0, fixed: 0, unaccounted: [[0, 3]], contested: [] },
  ],
  [
    'what is left on both sides of a text is two stretches',
    '甲乙丙丁戊',
    [[1, 1, 3]],
    [],
    {
      ...{ used: 2, fixed: 0, contested: [] },
      unaccounted: [
        [0, 1],
        [3, 5],
      ],
    },
  ],
  [
    'layout does not break a stretch',
    '甲 乙\t丙',
    [],
    [],
    { used: 0, fixed: 0, unaccounted: [[0, 5]], contested: [] },
  ],
  [
    'what furniture lists and a record uses is contested and counted once, as used',
    '甲乙丙丁戊己',
    [
      [1, 0, 2],
      [1, 4, 5],
    ],
    [[1, 1, 5]],
    {
      ...{ used: 3, fixed: 2, unaccounted: [[5, 6]] },
      contested: [
        [1, 2],
        [4, 5],
      ],
    },
  ],
])('%s', (_, line, used, fixed, gaps) => {
  const [usage] = lineUsage(contentWith([line], used, fixed));
  expect({
    used: usage?.used,
    fixed: usage?.fixed,
    unaccounted: usage?.unaccounted,
    contested: usage?.contested,
  }).toEqual(gaps);
});

test('lines of layout alone are left out, and the others keep their numbers', () => {
  const usage = lineUsage(contentWith(['', '甲', ' \t', '<u></u>', '乙'], [], []));
  expect(usage).toEqual(
    [2, 5].map((line) => ({
      ...{ line, characters: 1, uses: [], furniture: [], used: 0, fixed: 0 },
      ...{ unaccounted: [[0, 1]], contested: [] },
    })),
  );
});

test.each([
  ['a content without a source', smallContent({})],
  ['a source without its transcript', { ...contentWith(['甲'], [], []), transcripts: new Map() }],
])('%s has no lines', (_, content) => {
  expect(lineUsage(content)).toEqual([]);
});

test('the sums: what stands twice on a line counts as one line, and nothing at all is no share', () => {
  const usage = lineUsage(
    contentWith(
      ['甲乙丙', '丁', '戊己'],
      [[2, 0, 1]],
      [
        [1, 0, 1],
        [1, 2, 3],
        [3, 0, 2],
      ],
    ),
  );
  const accounting = accountingOf(usage);
  expect(accounting).toEqual({
    lines: 3,
    characters: 6,
    lines_accounted: 2,
    characters_in_records: 1,
    characters_of_furniture: 4,
    furniture: [{ id: 'titles', kind: 'title', reason: '題名。', lines: [1, 3], characters: 4 }],
  });
  expect(shareOf(accounting)).toBe('83.33');
  expect(shareOf(accountingOf([]))).toBe('0.00');
});
