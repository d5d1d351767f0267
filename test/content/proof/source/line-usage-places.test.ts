import { expect, test } from 'vitest';
import type { Block } from '../../../../content/model/schema/common.ts';
import type { Furniture } from '../../../../content/model/schema/furniture.ts';
import type { Filed } from '../../../../content/proof/read/read.ts';
import { lineUsage } from '../../../../content/proof/source/line-usage.ts';
import { block, provision, smallContent, smallSource } from '../../support/small-content.ts';

const furniture = (id: string, held: Partial<Furniture>): Filed<Furniture> => ({
  file: `content/data/furniture/${id}.json`,
  record: { id, kind: 'title', reason: '題名。', places: [], marks: [], ...held },
});
const rule = (eid: string, text: Block[], num: Block | null = null) =>
  provision(`rules/2016/${eid}`, { text, num });
const fileOf = (eid: string) => `content/data/provisions/rules/2016/${eid}.json`;

test('the uses of a line stand where they begin, the shorter first, then by file; those of one file keep its order', () => {
  const [usage] = lineUsage(
    smallContent({
      ...smallSource(['甲乙丙丁戊己']),
      provisions: [
        rule('art_5', [block('丙丁戊', [1, 2, 5])]),
        rule('art_4', [block('丙丁', [1, 2, 4])], block('丙丁', [1, 2, 4])),
        rule('art_6', [block('丙丁', [1, 2, 4])]),
        rule('art_3', [block('丙丁', [1, 2, 4])]),
        rule('art_1', [block('己', [1, 5, 6])]),
        rule('art_2', [block('甲乙', [1, 0, 2])]),
      ],
    }),
  );
  expect(usage).toEqual({
    line: 1,
    characters: 6,
    uses: [
      { file: fileOf('art_2'), at: 'text.0', stretch: [0, 2] },
      { file: fileOf('art_3'), at: 'text.0', stretch: [2, 4] },
      { file: fileOf('art_4'), at: 'num', stretch: [2, 4] },
      { file: fileOf('art_4'), at: 'text.0', stretch: [2, 4] },
      { file: fileOf('art_6'), at: 'text.0', stretch: [2, 4] },
      { file: fileOf('art_5'), at: 'text.0', stretch: [2, 5] },
      { file: fileOf('art_1'), at: 'text.0', stretch: [5, 6] },
    ],
    furniture: [],
    used: 6,
    fixed: 0,
    unaccounted: [],
    contested: [],
  });
});

test('furniture stands in its order too, with the characters of each piece less its layout', () => {
  const [usage] = lineUsage(
    smallContent({
      ...smallSource(['・資 料\t別表']),
      furniture: [
        furniture('tables', { places: [block('別表', [1, 5, 7])] }),
        furniture('marks', { kind: 'mark', reason: '記号。', marks: ['・'] }),
        furniture('titles', { places: [block('資料', [1, 1, 4])] }),
      ],
    }),
  );
  expect(usage).toEqual({
    line: 1,
    characters: 5,
    uses: [],
    furniture: [
      {
        ...{ id: 'marks', kind: 'mark', reason: '記号。' },
        ...{ file: 'content/data/furniture/marks.json', at: 'marks' },
        ...{ stretch: [0, 1], characters: 1 },
      },
      {
        ...{ id: 'titles', kind: 'title', reason: '題名。' },
        ...{ file: 'content/data/furniture/titles.json', at: 'places.0' },
        ...{ stretch: [1, 4], characters: 2 },
      },
      {
        ...{ id: 'tables', kind: 'title', reason: '題名。' },
        ...{ file: 'content/data/furniture/tables.json', at: 'places.0' },
        ...{ stretch: [5, 7], characters: 2 },
      },
    ],
    used: 0,
    fixed: 5,
    unaccounted: [],
    contested: [],
  });
});

test('a piece of furniture counts the characters of its own line', () => {
  const usage = lineUsage(
    smallContent({
      ...smallSource(['資料', '別 表', '附 則']),
      furniture: [furniture('titles', { places: [block('資料', [1, 0, 2])] })],
    }),
  );
  expect(
    usage.map((line) => [line.furniture.map(({ characters }) => characters), line.fixed]),
  ).toEqual([
    [[2], 2],
    [[], 0],
    [[], 0],
  ]);
});

test('marks count as layout only before the words of a line', () => {
  const [usage] = lineUsage(
    smallContent({
      ...smallSource(['○・甲・乙']),
      provisions: [rule('art_1', [block('甲', [1, 2, 3])])],
      furniture: [furniture('marks', { kind: 'mark', reason: '記号。', marks: ['・', '○'] })],
    }),
  );
  expect(usage?.furniture.map(({ at, stretch }) => [at, stretch])).toEqual([
    ['marks', [0, 1]],
    ['marks', [1, 2]],
  ]);
  expect(usage?.unaccounted).toEqual([[3, 5]]);
});
