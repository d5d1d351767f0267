import { expect, test } from 'vitest';
import { shareOf } from '../../../../content/model/corpus/accounting.ts';
import type { Block } from '../../../../content/model/schema/common.ts';
import type { PageLayout } from '../../../../content/model/schema/page-layout.ts';
import type { Span } from '../../../../content/model/text/spans.ts';
import type { Filed } from '../../../../content/proof/read/read.ts';
import { reportOf } from '../../../../content/proof/seal/report.ts';
import { lineUsage } from '../../../../content/proof/source/line-usage.ts';
import { accountingOf } from '../../../../content/proof/source/line-usage-totals.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { realIndex } from '../../support/real-index.ts';
import { block, provision, smallContent, smallSource } from '../../support/small-content.ts';

const usage = lineUsage(realContent);
const line = (number: number) => usage.find((one) => one.line === number);

test('every line that holds words is there, and all of it is accounted for once', () => {
  const lines = [...realContent.transcripts.values()][0]?.lines ?? [];
  const written = lines.flatMap((raw, i) => (/[^ \t]/.test(raw) ? [i + 1] : []));
  expect(usage.map((one) => one.line)).toEqual(written);
  expect(
    usage.filter(({ unaccounted, contested }) => unaccounted.length + contested.length > 0),
  ).toEqual([]);
  for (const { characters, used, fixed } of usage) expect(used + fixed).toBe(characters);
});

test('a line of a paragraph: a mark, a number and a text', () => {
  expect(line(213)).toEqual({
    line: 213,
    characters: 89,
    uses: [
      {
        file: 'content/data/provisions/basic-act/2016/art_30__para_2.json',
        at: 'num',
        stretch: [2, 3],
      },
      {
        file: 'content/data/provisions/basic-act/2016/art_30__para_2.json',
        at: 'text.0',
        stretch: [4, 91],
      },
    ],
    pageLayout: [
      {
        id: 'list-marks',
        kind: 'mark',
        reason:
          '行頭の記号。箇条や見出しであることを示すだけで、文言ではない。「-」の多くは転写のときに付いたものとみられる。',
        file: 'content/data/page-layout/list-marks.json',
        at: 'marks',
        stretch: [0, 1],
        characters: 1,
      },
    ],
    used: 88,
    fixed: 1,
    unaccounted: [],
    contested: [],
  });
});

test('a line of a table: each cell is used by its own record', () => {
  expect(line(511)?.uses).toEqual([
    {
      file: 'content/data/columns/information-provision-rules.json',
      at: 'list.rows.38',
      stretch: [0, 14],
    },
    { file: 'content/data/lists/annex-2015.json', at: 'rows.32.name', stretch: [15, 25] },
  ]);
});

test('the source is accounted for to the last character', () => {
  const accounting = accountingOf(usage);
  expect({
    ...accounting,
    page_layout: accounting.page_layout.map(({ id, characters }) => [id, characters]),
  }).toEqual({
    lines: 475,
    characters: 21954,
    lines_accounted: 475,
    characters_in_records: 21256,
    characters_of_furniture: 698,
    page_layout: [
      ['cover', 310],
      ['overview-title', 49],
      ['list-marks', 129],
      ['article-13-heading-in-overview', 30],
      ['reference-headings', 70],
      ['table-titles', 89],
      ['column-headings', 21],
    ],
  });
  expect(shareOf(accounting)).toBe('100.00');
});

test('one character too few is never 100 %', () => {
  const content = alteredContent((altered) => {
    recordIn(altered['page-layout'], 'page-layout/list-marks').marks.shift();
  });
  const accounting = accountingOf(lineUsage(content));
  expect(accounting.lines_accounted).toBeLessThan(accounting.lines);
  expect(
    shareOf({
      ...accounting,
      characters: 100_000,
      characters_in_records: 99_999,
      characters_of_furniture: 0,
    }),
  ).toBe('99.99');
});

test('the report prints it, with what the columns and the consolidated texts disagree about', () => {
  const lines = reportOf(realIndex);
  const at = lines.indexOf('# Accounted for');
  expect(lines.slice(at + 1, at + 4)).toEqual([
    'lines: 475 of 475',
    'characters: 100.00 % of 21954 (in records 21256, page layout 698)',
    'page layout cover (cover): 310 characters on 8 line(s)',
  ]);
  expect(lines).toContain('2-2 against 2-3: draft_mark 1, frame 2, real 3, width 6');
  expect(lines).toContain('2-6 front decided: 「9」, but 「5」 (audit-policy-start-date)');
});

/** A content of these lines, of which a provision uses some stretches and a title some. */
const contentWith = (lines: string[], used: Span[], fixed: Span[]) =>
  smallContent({
    ...smallSource(lines),
    provisions: [provision('rules/2016/art_1', { text: used.map((span) => block('用', span)) })],
    'page-layout': [
      {
        file: 'content/data/page-layout/titles.json',
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
    'what page layout lists and a record uses is contested and counted once, as used',
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
      ...{ line, characters: 1, uses: [], pageLayout: [], used: 0, fixed: 0 },
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
    page_layout: [{ id: 'titles', kind: 'title', reason: '題名。', lines: [1, 3], characters: 4 }],
  });
  expect(shareOf(accounting)).toBe('83.33');
  expect(shareOf(accountingOf([]))).toBe('0.00');
});

const pageLayout = (id: string, held: Partial<PageLayout>): Filed<PageLayout> => ({
  file: `content/data/page-layout/${id}.json`,
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
    pageLayout: [],
    used: 6,
    fixed: 0,
    unaccounted: [],
    contested: [],
  });
});

test('page layout stands in its order too, with the characters of each piece less its layout', () => {
  const [usage] = lineUsage(
    smallContent({
      ...smallSource(['・資 料\t別表']),
      'page-layout': [
        pageLayout('tables', { places: [block('別表', [1, 5, 7])] }),
        pageLayout('marks', { kind: 'mark', reason: '記号。', marks: ['・'] }),
        pageLayout('titles', { places: [block('資料', [1, 1, 4])] }),
      ],
    }),
  );
  expect(usage).toEqual({
    line: 1,
    characters: 5,
    uses: [],
    pageLayout: [
      {
        ...{ id: 'marks', kind: 'mark', reason: '記号。' },
        ...{ file: 'content/data/page-layout/marks.json', at: 'marks' },
        ...{ stretch: [0, 1], characters: 1 },
      },
      {
        ...{ id: 'titles', kind: 'title', reason: '題名。' },
        ...{ file: 'content/data/page-layout/titles.json', at: 'places.0' },
        ...{ stretch: [1, 4], characters: 2 },
      },
      {
        ...{ id: 'tables', kind: 'title', reason: '題名。' },
        ...{ file: 'content/data/page-layout/tables.json', at: 'places.0' },
        ...{ stretch: [5, 7], characters: 2 },
      },
    ],
    used: 0,
    fixed: 5,
    unaccounted: [],
    contested: [],
  });
});

test('a piece of page layout counts the characters of its own line', () => {
  const usage = lineUsage(
    smallContent({
      ...smallSource(['資料', '別 表', '附 則']),
      'page-layout': [pageLayout('titles', { places: [block('資料', [1, 0, 2])] })],
    }),
  );
  expect(
    usage.map((line) => [line.pageLayout.map(({ characters }) => characters), line.fixed]),
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
      'page-layout': [pageLayout('marks', { kind: 'mark', reason: '記号。', marks: ['・', '○'] })],
    }),
  );
  expect(usage?.pageLayout.map(({ at, stretch }) => [at, stretch])).toEqual([
    ['marks', [0, 1]],
    ['marks', [1, 2]],
  ]);
  expect(usage?.unaccounted).toEqual([[3, 5]]);
});
