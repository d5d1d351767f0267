import { expect, test } from 'vitest';
import type { Span } from '../../../../content/model/text/spans.ts';
import { listsAreWhole } from '../../../../content/proof/checks/lists-are-whole.ts';
import type { Content } from '../../../../content/proof/read/read.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { block, smallContent, smallSource } from '../../support/small-content.ts';

test('the real content passes', async () => {
  expect(await listsAreWhole(realContent)).toEqual([]);
});

test('a row that was dropped without a trace fails', async () => {
  const content = alteredContent((altered) => {
    const list = recordIn(altered.lists, 'lists/annex-2016');
    list.rows = list.rows.filter(({ row }) => row !== 29).map((row, i) => ({ ...row, row: i + 1 }));
    list.expected_rows = 51;
  });
  expect(await listsAreWhole(content)).toEqual([
    {
      file: 'content/data/lists/annex-2016.json',
      at: 'rows',
      message: 'Line 588 of the source, 「日本年金機構」, is no row of 別表（2016年改定案）.',
      remedy: 'Restore the row; no list of the source is shortened.',
    },
  ]);
});

test('so does the last row', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.lists, 'lists/designated-2016').rows.pop();
  });
  expect(await listsAreWhole(content)).toEqual([
    {
      file: 'content/data/lists/designated-2016.json',
      at: 'rows',
      message:
        'Line 62 of the source, 「-地方公共団体情報システム機構」, is no row of 指定法人（2016年）.',
      remedy: 'Restore the row; no list of the source is shortened.',
    },
  ]);
});

const LIST = recordIn(realContent.lists, 'lists/annex-2016');

/** A list with its heading and rows at these places of these lines. */
const listIn = (lines: string[], [heading, ...rows]: [Span, ...Span[]]): Content =>
  smallContent({
    ...smallSource(lines),
    lists: [
      {
        file: 'content/data/lists/list.json',
        record: {
          ...{ ...LIST, title: '別表' },
          headings: [block('別表', heading)],
          rows: rows.map((span, i) => ({
            ...{ row: i + 1, entity: `body-${i}`, group: null, name: block('行', span) },
          })),
        },
      },
    ],
  });

const missing = (line: number, words: string) => ({
  file: 'content/data/lists/list.json',
  at: 'rows',
  message: `Line ${line} of the source, 「${words}」, is no row of 別表.`,
  remedy: 'Restore the row; no list of the source is shortened.',
});

/** The same three lines; the list in one of the columns has no row on the third. */
const TABLE = ['別表\t別 表', '日本銀行\t預金保険機構', '左の機構\t右の機構', '\t', ''];

test.each<[string, string[], [Span, ...Span[]], ReturnType<typeof missing>[]]>([
  [
    'a line of the left column is told without what stands right of it',
    TABLE,
    [
      [1, 0, 2],
      [2, 0, 4],
    ],
    [missing(3, '左の機構')],
  ],
  [
    'a line of the right column is told without what stands left of it',
    TABLE,
    [
      [1, 3, 6],
      [2, 5, 11],
    ],
    [missing(3, '右の機構')],
  ],
  [
    'a line of no column is told whole',
    ['別表', '日本銀行', '預金 保険機構', ''],
    [
      [1, 0, 2],
      [2, 0, 4],
    ],
    [missing(3, '預金保険機構')],
  ],
  [
    'a list that begins a line within the left column stays left',
    ['- 別表\t別表', '- 日本銀行\t- 預金保険機構', '\t右の機構'],
    [
      [1, 2, 4],
      [2, 2, 6],
    ],
    [],
  ],
  [
    'words in the right column alone are no row of the left list',
    ['別表\t別表', '\t右の機構', '日本銀行\t預金保険機構', ''],
    [
      [1, 0, 2],
      [3, 0, 4],
    ],
    [],
  ],
  [
    'words in the left column alone are no row of the right list',
    ['別表\t別表', '左の機構\t', '日本銀行\t預金保険機構', ''],
    [
      [1, 3, 5],
      [3, 5, 11],
    ],
    [],
  ],
  [
    'a list ends with the line after its last row: what stands below is not looked at',
    ['別表', '', '日本銀行', '', '預金保険機構'],
    [
      [1, 0, 2],
      [3, 0, 4],
    ],
    [],
  ],
  [
    'one row tells the column, be the cells of other lines ever so long',
    ['表\t別表', '中\t中の機構', '左の長い長い長い機構\t預金保険機構', '', '附則'],
    [
      [1, 2, 4],
      [3, 11, 17],
    ],
    [missing(2, '中の機構')],
  ],
  [
    'a dash without words is layout, one with words is not',
    ['別表', '-', '- ', '-日本銀行', '預金保険機構', ''],
    [
      [1, 0, 2],
      [5, 0, 6],
    ],
    [missing(4, '-日本銀行')],
  ],
])('%s', async (_, lines, spans, problems) => {
  expect(await listsAreWhole(listIn(lines, spans))).toEqual(problems);
});

test('without a source, or without its transcript, no line is missed', async () => {
  const content = listIn(TABLE, [
    [1, 0, 2],
    [3, 0, 4],
  ]);
  expect(await listsAreWhole({ ...content, sources: [] })).toEqual([]);
  expect(await listsAreWhole({ ...content, transcripts: new Map() })).toEqual([]);
});
