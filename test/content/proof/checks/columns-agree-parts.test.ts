import { expect, test } from 'vitest';
import type { Column } from '../../../../content/model/schema/column.ts';
import type { Block, Span } from '../../../../content/model/schema/common.ts';
import { columnsAgree } from '../../../../content/proof/checks/columns-agree.ts';
import type { Content, Problem } from '../../../../content/proof/read/read.ts';
import { realContent, recordIn } from '../../support/real-content.ts';
import {
  block,
  instrument,
  provision,
  smallContent,
  smallSource,
} from '../../support/small-content.ts';

/** A table of two articles (2-2), the amended text (2-3), and a line of other material on either side. */
const LINES = [
  '資料一覧',
  '評価規則\t評価規則',
  '（目的）\t（目的）',
  '第一条 委託する。\t第一条 委任する。',
  '第二条 （略）\t第二条 （略）',
  '甲機構\t附則',
  '\t附則',
  '評価規則',
  '（目的）',
  '第一条 委託する。',
  '第二条 求める。',
  '甲機構',
  '附則',
];
const num = (text: string, line: number): Block => block(text, [line, 0, 3]);

type Entry = Column['provisions'][number];
const FIRST: Entry = {
  ...{ eid: 'art_1', num: num('第一条', 4), heading: block('（目的）', [3, 0, 4]) },
  ...{ text: [block('委託する。', [4, 4, 9])], omitted: null },
};
const SECOND: Entry = {
  ...{ eid: 'art_2', num: num('第二条', 5), heading: null },
  ...{ text: [], omitted: block('（略）', [5, 4, 7]) },
};
const TITLE: Column['front'][number] = {
  ...{ part: 'title', column: block('評価規則', [2, 0, 4]) },
  ...{ consolidated: block('評価規則', [8, 0, 4]), before: block('評価規則', [2, 5, 9]) },
};
const LIST = {
  ...{ ...recordIn(realContent.lists, 'lists/annex-2016'), id: 'annex', headings: [] },
  provision: { instrument: 'rules', version: '2016' as const, eid: 'annex' },
  rows: [{ row: 1, entity: 'body', name: block('甲機構', [12, 0, 3]), group: null }],
};
const ROWS: Column['list'] = { id: 'annex', rows: [block('甲機構', [6, 0, 3])] };

const contentWith = (column: Partial<Column>, held: Partial<Content> = {}): Content =>
  smallContent({
    ...smallSource(LINES, { '2-2': [2, 7], '2-3': [8, 12], 'annex-part': [13, 13] }),
    instruments: [
      instrument('other', { '2016': ['2016-10-21'] }),
      instrument('rules', { '2015': ['2015-02-10'], '2016': ['2016-10-21'] }),
    ],
    provisions: [
      provision('rules/2015/art_1'),
      provision('rules/2015/art_2', { status: 'omitted_unchanged' }),
      // Filed before art_1: the printed order is not that of the files.
      provision('rules/2016/art_2', {
        ...{ num: num('第二条', 11), text: [block('求める。', [11, 4, 8])] },
      }),
      provision('rules/2016/art_2__para_1', { kind: 'paragraph' }),
      provision('rules/2016/art_1', {
        ...{ num: num('第一条', 10), heading: block('（目的）', [9, 0, 4]) },
        text: [block('委託する。', [10, 4, 9])],
      }),
      provision('other/2016/art_3'),
    ],
    lists: [{ file: 'content/data/lists/annex.json', record: LIST }],
    columns: [
      {
        file: 'content/data/columns/rules.json',
        record: {
          ...{ id: 'rules', version: '2016', table: '2-2', consolidated: '2-3', list: null },
          ...{ front: [TITLE], provisions: [FIRST, SECOND] },
          ...column,
        },
      },
    ],
    ...held,
  });

const problem = (at: string, message: string, remedy: string): Problem => ({
  ...{ file: 'content/data/columns/rules.json', at, message, remedy },
});
const misplaced = (at: string, material = '2-2', side = 'left'): Problem =>
  problem(
    at,
    `The words do not stand in the ${side} column or the text of material ${material}.`,
    'Find the spans in that column.',
  );
const entries = (missing: string, strange: string): Problem =>
  problem(
    'provisions',
    `The entries are not the provisions of rules 2016 in their order (missing: ${missing}; unknown or twice: ${strange}).`,
    'One entry for each provision, as the table prints them.',
  );
const empty = (eid: string): Entry => ({
  ...{ eid, num: null, heading: null, text: [], omitted: null },
});

test('a column that prints what the text says, and 略 with nothing below it, passes', async () => {
  expect(await columnsAgree(contentWith({}))).toEqual([]);
  expect(await columnsAgree(contentWith({ list: ROWS }))).toEqual([]);
});

test.each<[string, Partial<Column>, Problem[]]>([
  [
    'entries that its version does not have, and none of those it has',
    { provisions: [empty('art_9'), empty('art_3')] },
    [entries('art_1, art_2, art_2__para_1', 'art_9, art_3')],
  ],
  [
    'an entry that stands twice',
    { provisions: [FIRST, FIRST, SECOND] },
    [entries('none', 'art_1')],
  ],
  ['entries in another order', { provisions: [SECOND, FIRST] }, [entries('none', 'none')]],
  [
    'a text where 略 is printed',
    { provisions: [FIRST, { ...SECOND, text: [block('求める。', [5, 4, 7])] }] },
    [problem('provisions.1.text', 'An omitted provision has text.', 'Take one of the two off.')],
  ],
  [
    'an entry of another shape',
    { provisions: [{ ...FIRST, num: null, heading: null }, SECOND] },
    [
      problem(
        'provisions.0',
        'The entry has no number, no heading, 1 段落; art_1 has a number, a heading, 1 段落.',
        'Curate what the column prints; a true difference of shape needs a rule of its own.',
      ),
    ],
  ],
  [
    '略 where the text before was printed',
    { provisions: [{ ...FIRST, text: [], omitted: FIRST.text[0] as Block }, SECOND] },
    [
      problem(
        'provisions.0.omitted',
        'The left and the right column do not both omit art_1.',
        'Both columns print 略, or neither does: compare with the table.',
      ),
    ],
  ],
])('%s: fails', async (_, column, problems) => {
  expect(await columnsAgree(contentWith(column))).toEqual(problems);
});

const words = (...spans: Span[]): Block => block('評価規則', ...spans);

test.each<[string, Partial<Column>, Problem[]]>([
  [
    'the right cell of a line whose left is empty',
    { front: [{ ...TITLE, before: words([7, 1, 3]) }] },
    [],
  ],
  [
    'the left cell for the right',
    { front: [{ ...TITLE, before: words([2, 0, 4]) }] },
    [misplaced('front.0.before', '2-2', 'right')],
  ],
  [
    'a line before the material',
    { front: [{ ...TITLE, column: words([1, 0, 4]) }] },
    [misplaced('front.0.column')],
  ],
  [
    'a line behind the material',
    { front: [{ ...TITLE, consolidated: words([13, 0, 2]) }] },
    [misplaced('front.0.consolidated', '2-3')],
  ],
  [
    'a text that goes on in the other column',
    { front: [{ ...TITLE, column: words([2, 0, 4], [3, 5, 9]) }] },
    [misplaced('front.0.column')],
  ],
  [
    'numbers, headings, texts and 略 of the right column',
    {
      provisions: [
        {
          ...{ ...FIRST, num: block('第一条', [4, 10, 13]), heading: block('（目的）', [3, 5, 9]) },
          text: [block('委託する。', [4, 14, 19])],
        },
        { ...SECOND, omitted: block('（略）', [5, 12, 15]) },
      ],
    },
    [
      ...[misplaced('provisions.0'), misplaced('provisions.0'), misplaced('provisions.0')],
      misplaced('provisions.1'),
    ],
  ],
  [
    'a row of the right column',
    { list: { id: 'annex', rows: [block('甲機構', [6, 4, 6])] } },
    [misplaced('list.rows.0')],
  ],
])('words at another place: %s', async (_, column, problems) => {
  expect(await columnsAgree(contentWith(column))).toEqual(problems);
});

test('words of a material that the source does not have stand nowhere', async () => {
  const content = contentWith({ table: '2-9' });
  const places = ['front.0.column', 'front.0.before'];
  const [left, right] = places.map((at) =>
    misplaced(at, '2-9', at.endsWith('before') ? 'right' : 'left'),
  );
  const below = [0, 0, 0, 1, 1].map((i) => misplaced(`provisions.${i}`, '2-9'));
  expect(await columnsAgree(content)).toEqual([
    problem(
      'table',
      '"rules" 2016 is not taken from the materials 2-9 and 2-3.',
      'The id is that of an instrument; its version names both materials.',
    ),
    ...[left, right, ...below],
  ]);
});

test('without the source no words stand anywhere; without its transcript no line has two columns', async () => {
  const places = ['front.0.column', 'front.0.consolidated', 'front.0.before'];
  const sides = places.map((at) =>
    misplaced(
      at,
      at.endsWith('consolidated') ? '2-3' : '2-2',
      at.endsWith('before') ? 'right' : 'left',
    ),
  );
  const below = [0, 0, 0, 1, 1].map((i) => misplaced(`provisions.${i}`));
  expect(await columnsAgree(contentWith({}, { sources: [] }))).toEqual([...sides, ...below]);
  expect(await columnsAgree(contentWith({}, { transcripts: new Map() }))).toEqual([
    misplaced('front.0.before', '2-2', 'right'),
  ]);
});
