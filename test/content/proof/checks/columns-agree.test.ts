import { expect, test } from 'vitest';
import type { Column } from '../../../../content/model/schema/column.ts';
import type { Block, ProvisionRef } from '../../../../content/model/schema/common.ts';
import type { Discrepancy } from '../../../../content/model/schema/discrepancy.ts';
import type { Span } from '../../../../content/model/text/spans.ts';
import { columnsAgree } from '../../../../content/proof/checks/columns-agree.ts';
import type { Content, Problem } from '../../../../content/proof/read/read.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import {
  block,
  instrument,
  provision,
  smallContent,
  smallSource,
} from '../../support/small-content.ts';

const RULES = 'columns/incident-evaluation-rules';

test('the real content passes', async () => {
  expect(await columnsAgree(realContent)).toEqual([]);
});

test('a difference without its discrepancy record fails', async () => {
  const content = alteredContent((altered) => {
    altered.discrepancies = altered.discrepancies.filter(
      ({ record }) => record.id !== 'incident-rules-article-5-paragraph-5-wording',
    );
  });
  expect(await columnsAgree(content)).toEqual([
    {
      file: 'content/data/columns/incident-evaluation-rules.json',
      at: 'art_5__para_5',
      message:
        'In the text, the column has 「において」 and the consolidated text 「に」; no discrepancy record holds both.',
      remedy: 'Add the record with both readings; nobody corrects a source silently.',
    },
  ]);
});

test('a record that quotes the column at another place does not cover it', async () => {
  const content = alteredContent((altered) => {
    const { readings } = recordIn(altered.discrepancies, 'discrepancies/audit-policy-start-date');
    for (const { print } of readings)
      if (print) print.block.spans = print.block.spans.map(([line]) => [line, 68, 70]);
  });
  expect((await columnsAgree(content)).map(({ file, at }) => `${file} ${at}`)).toEqual([
    'content/data/columns/audit-policy.json front',
  ]);
});

test('a discrepancy that is none any more fails', async () => {
  const content = alteredContent((altered) => {
    const [block] = recordIn(
      altered.provisions,
      'provisions/incident-evaluation-rules/2016/art_3__para_2',
    ).text;
    if (block) block.text = block.text.replace('の場合は、', 'の場合、');
  });
  expect(await columnsAgree(content)).toEqual([
    {
      file: 'content/data/discrepancies/incident-rules-article-3-paragraph-2-wording.json',
      at: 'readings',
      message: 'The column of 2-2 and the text of 2-3 do not differ there.',
      remedy: 'Quote the words that differ, or withdraw the record.',
    },
  ]);
});

test('a column that lost or misnamed a provision fails', async () => {
  const lost = alteredContent((altered) => {
    recordIn(altered.columns, RULES).provisions.splice(3, 1);
  });
  expect((await columnsAgree(lost)).map(({ message }) => message)).toEqual([
    'The entries are not the provisions of incident-evaluation-rules 2016 in their order (missing: art_1__item_2; unknown or twice: none).',
  ]);
  const misnamed = alteredContent((altered) => {
    const entry = recordIn(altered.columns, RULES).provisions[3];
    if (entry) entry.eid = 'art_1__item_3';
  });
  expect((await columnsAgree(misnamed))[0]?.message).toBe(
    'The entries are not the provisions of incident-evaluation-rules 2016 in their order (missing: art_1__item_2; unknown or twice: art_1__item_3).',
  );
});

test('略 on one side alone, another shape, and a list with a row too few fail', async () => {
  const content = alteredContent((altered) => {
    const policy = recordIn(altered.columns, 'columns/audit-policy');
    for (const entry of policy.provisions) if (entry.eid === 'sec_4__sub_2') entry.omitted = null;
    recordIn(altered.columns, 'columns/information-provision-rules').list?.rows.pop();
  });
  expect((await columnsAgree(content)).map(({ at, message }) => `${at}: ${message}`)).toEqual([
    'provisions.6: The entry has a number, a heading, 0 段落; sec_4__sub_2 has a number, a heading, 2 段落.',
    'provisions.6.omitted: The left and the right column do not both omit sec_4__sub_2.',
    'list: "annex-2016" is no list of information-provision-rules 2016 with 51 rows.',
  ]);
});

test('words taken from the right column, or from another material, fail', async () => {
  const content = alteredContent((altered) => {
    const { front } = recordIn(altered.columns, RULES);
    const [title] = front;
    if (title?.before) title.column = title.before;
    if (title) title.before = title.consolidated;
  });
  expect((await columnsAgree(content)).map(({ at, message }) => `${at}: ${message}`)).toEqual([
    'front.0.column: The words do not stand in the left column or the text of material 2-2.',
    'front.0.before: The words do not stand in the right column or the text of material 2-2.',
  ]);
});

test('an article that no longer says what the overview says of it fails', async () => {
  const content = alteredContent((altered) => {
    const { heading } = recordIn(altered.provisions, 'provisions/basic-act/2016/art_30');
    if (heading) heading.text = '（事務の委任）';
  });
  expect(await columnsAgree(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2016/art_30.json',
      at: '(record)',
      message: 'Line 178 of the overview says 「事務の委託」 of it, which it does not say.',
      remedy: 'Read both; where they disagree, add a discrepancy record with both readings.',
    },
  ]);
});

const LIST = recordIn(realContent.lists, 'lists/annex-2016');
const ROW = block('甲機構', [2, 0, 3]);

/** A column of one title, one article and one row; the list of that row stands below some provision. */
const contentWith = (
  column: Partial<Column>,
  below: Partial<ProvisionRef> = {},
  parts = ['2-2', '2-3'],
): Content => {
  const rules = instrument('rules', { '2015': ['2015-02-10'], '2016': ['2016-10-21'] });
  for (const version of rules.record.versions)
    version.parts = version.id === '2016' ? parts : ['2-9'];
  return smallContent({
    ...smallSource(['評価規則', '甲機構', '評価規則', '甲機構'], { '2-2': [1, 2], '2-3': [3, 4] }),
    instruments: [rules],
    provisions: [provision('rules/2016/art_1'), provision('other/2016/art_1')],
    lists: [
      {
        file: 'content/data/lists/annex.json',
        record: {
          ...{ ...LIST, id: 'annex', headings: [] },
          provision: { instrument: 'rules', version: '2016', eid: 'annex', ...below },
          rows: [{ row: 1, entity: 'body', name: block('甲機構', [4, 0, 3]), group: null }],
        },
      },
    ],
    columns: [
      {
        file: 'content/data/columns/rules.json',
        record: {
          ...{ id: 'rules', version: '2016', table: '2-2', consolidated: '2-3' },
          front: [
            {
              ...{ part: 'title', column: block('評価規則', [1, 0, 4]) },
              ...{ consolidated: block('評価規則', [3, 0, 4]), before: null },
            },
          ],
          provisions: [{ eid: 'art_1', num: null, heading: null, text: [], omitted: null }],
          list: { id: 'annex', rows: [ROW] },
          ...column,
        },
      },
    ],
  });
};

const headless = (id: string) => ({
  file: 'content/data/columns/rules.json',
  at: 'table',
  message: `"${id}" 2016 is not taken from the materials 2-2 and 2-3.`,
  remedy: 'The id is that of an instrument; its version names both materials.',
});
const listless = (list: string, rows: number) => ({
  file: 'content/data/columns/rules.json',
  at: 'list',
  message: `"${list}" is no list of rules 2016 with ${rows} rows.`,
  remedy: 'Name the list whose rows the column prints, and curate all of them.',
});

test.each<[string, Content, object[]]>([
  ['both materials and its list', contentWith({}), []],
  ['no list at all', contentWith({ list: null }), []],
  ['the table, but not the text', contentWith({}, {}, ['2-2']), [headless('rules')]],
  ['the text, but not the table', contentWith({}, {}, ['2-3']), [headless('rules')]],
  ['an id that is no instrument', contentWith({ id: 'other', list: null }), [headless('other')]],
  ['a list of another text', contentWith({}, { instrument: 'other' }), [listless('annex', 1)]],
  ['a list of another version', contentWith({}, { version: '2015' }), [listless('annex', 1)]],
  [
    'a list that is not held',
    contentWith({ list: { id: 'unknown', rows: [ROW] } }),
    [listless('unknown', 1)],
  ],
  [
    'a list with fewer rows',
    contentWith({ list: { id: 'annex', rows: [ROW, ROW] } }),
    [listless('annex', 2)],
  ],
])('a column with %s', async (_, content, problems) => {
  expect(await columnsAgree(content)).toEqual(problems);
});

/** The overview speaks on its lines 1 and 2 of two provisions, which say something else. */
const contentWithOverview = (...records: Block[][]) =>
  smallContent({
    ...smallSource([], { '2-1': [1, 3] }),
    instruments: [instrument('basic-act', { '2016': ['2016-10-21'] }, { rank: 'statute' })],
    provisions: [
      provision('overview-2016/2016/sec_1', {
        text: [
          block('事務の委託(第30条)', [1, 0, 11]),
          block('国の行政機関、独立行政法人及び指定法人に拡大。[第25条第1項第2号]', [2, 0, 36]),
          block('施行(第31条)', [3, 0, 8]),
        ],
      }),
      provision('basic-act/2016/art_30', { heading: block('（事務の委任）', [20, 0, 7]) }),
      provision('basic-act/2016/art_31', { heading: block('（施行）', [21, 0, 4]) }),
      provision('basic-act/2016/art_25__para_1__item_2', {
        text: [block('国の行政機関における基準', [22, 0, 12])],
      }),
    ],
    discrepancies: records.map((blocks, i) => ({
      file: `content/data/discrepancies/d-${i}.json`,
      record: {
        ...{ id: `d-${i}`, title: '食い違い', kind: 'wording', bearing: '', status: 'open' },
        ...{ provisions: [], obligations: [], subjects: [] },
        readings: blocks.map((one) => ({
          ...{ words: null, print: { where: '資料', block: one }, follows: '' },
        })),
      } satisfies Discrepancy,
    })),
  });

const problem = (line: number, eid: string, says: string) => ({
  file: `content/data/provisions/basic-act/2016/${eid}.json`,
  at: '(record)',
  message: `Line ${line} of the overview says 「${says}」 of it, which it does not say.`,
  remedy: 'Read both; where they disagree, add a discrepancy record with both readings.',
});
const HEADING = problem(1, 'art_30', '事務の委託');
const BODIES = problem(2, 'art_25__para_1__item_2', '国の行政機関」「独立行政法人」「指定法人');

test('what an article does not say is told with the words of the overview', async () => {
  expect(await columnsAgree(contentWithOverview())).toEqual([HEADING, BODIES]);
});

const elsewhere = block('事務の委任', [20, 1, 6]);

test.each<[string, Block[][], object[]]>([
  [
    'a record that quotes the line beside the article',
    [[elsewhere, block('事務の委託', [1, 0, 5])]],
    [BODIES],
  ],
  [
    'a record among others',
    [[elsewhere], [block('指定法人', [2, 15, 19])], [elsewhere]],
    [HEADING],
  ],
  [
    'a reading of several lines, of which it is one',
    [[block('委任事務の委託', [20, 3, 5], [1, 0, 5])], [block('指定法人', [2, 15, 19])]],
    [],
  ],
  ['a record of other lines', [[elsewhere], [block('施行', [3, 0, 2])]], [HEADING, BODIES]],
])('the line is accounted for by %s alone', async (_, records, problems) => {
  expect(await columnsAgree(contentWithOverview(...records))).toEqual(problems);
});

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
const LISTParts = {
  ...{ ...recordIn(realContent.lists, 'lists/annex-2016'), id: 'annex', headings: [] },
  provision: { instrument: 'rules', version: '2016' as const, eid: 'annex' },
  rows: [{ row: 1, entity: 'body', name: block('甲機構', [12, 0, 3]), group: null }],
};
const ROWS: Column['list'] = { id: 'annex', rows: [block('甲機構', [6, 0, 3])] };

const contentWithParts = (column: Partial<Column>, held: Partial<Content> = {}): Content =>
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
    lists: [{ file: 'content/data/lists/annex.json', record: LISTParts }],
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

const problemParts = (at: string, message: string, remedy: string): Problem => ({
  ...{ file: 'content/data/columns/rules.json', at, message, remedy },
});
const misplaced = (at: string, material = '2-2', side = 'left'): Problem =>
  problemParts(
    at,
    `The words do not stand in the ${side} column or the text of material ${material}.`,
    'Find the spans in that column.',
  );
const entries = (missing: string, strange: string): Problem =>
  problemParts(
    'provisions',
    `The entries are not the provisions of rules 2016 in their order (missing: ${missing}; unknown or twice: ${strange}).`,
    'One entry for each provision, as the table prints them.',
  );
const empty = (eid: string): Entry => ({
  ...{ eid, num: null, heading: null, text: [], omitted: null },
});

test('a column that prints what the text says, and 略 with nothing below it, passes', async () => {
  expect(await columnsAgree(contentWithParts({}))).toEqual([]);
  expect(await columnsAgree(contentWithParts({ list: ROWS }))).toEqual([]);
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
    [
      problemParts(
        'provisions.1.text',
        'An omitted provision has text.',
        'Take one of the two off.',
      ),
    ],
  ],
  [
    'an entry of another shape',
    { provisions: [{ ...FIRST, num: null, heading: null }, SECOND] },
    [
      problemParts(
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
      problemParts(
        'provisions.0.omitted',
        'The left and the right column do not both omit art_1.',
        'Both columns print 略, or neither does: compare with the table.',
      ),
    ],
  ],
])('%s: fails', async (_, column, problems) => {
  expect(await columnsAgree(contentWithParts(column))).toEqual(problems);
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
  expect(await columnsAgree(contentWithParts(column))).toEqual(problems);
});

test('words of a material that the source does not have stand nowhere', async () => {
  const content = contentWithParts({ table: '2-9' });
  const places = ['front.0.column', 'front.0.before'];
  const [left, right] = places.map((at) =>
    misplaced(at, '2-9', at.endsWith('before') ? 'right' : 'left'),
  );
  const below = [0, 0, 0, 1, 1].map((i) => misplaced(`provisions.${i}`, '2-9'));
  expect(await columnsAgree(content)).toEqual([
    problemParts(
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
  expect(await columnsAgree(contentWithParts({}, { sources: [] }))).toEqual([...sides, ...below]);
  expect(await columnsAgree(contentWithParts({}, { transcripts: new Map() }))).toEqual([
    misplaced('front.0.before', '2-2', 'right'),
  ]);
});
