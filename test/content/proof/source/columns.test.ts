import { expect, test } from 'vitest';
import type { Column } from '../../../../content/model/schema/column.ts';
import type { Block } from '../../../../content/model/schema/common.ts';
import type { Span } from '../../../../content/model/text/spans.ts';
import type { Content } from '../../../../content/proof/read/read.ts';
import {
  columnDifferences,
  discrepanciesOfColumn,
} from '../../../../content/proof/source/columns.ts';
import { overviewClaims } from '../../../../content/proof/source/columns-overview.ts';
import { realContent, recordIn } from '../../support/real-content.ts';

const differences = (instrument: string): string[] =>
  columnDifferences(realContent, recordIn(realContent.columns, `columns/${instrument}`)).map(
    ({ eid, part, kind, column, consolidated, discrepancy }) =>
      `${eid ?? 'front'} ${part} ${kind} 「${column}」「${consolidated}」 ${discrepancy ?? ''}`.trim(),
  );

test('2-2 against 2-3: three differences of words, the rest artefacts', () => {
  expect(differences('incident-evaluation-rules')).toEqual([
    'front decided frame 「」「〔」',
    'front decided frame 「」「〕」',
    'front amended draft_mark 「」「（案）」',
    'art_3__para_2 text real 「」「は」 incident-rules-article-3-paragraph-2-wording',
    'art_5__para_1 text real 「)」「」 incident-rules-article-5-paragraph-1-bracket',
    'art_5__para_1 text width 「)」「）」',
    'art_5__para_5 text real 「において」「に」 incident-rules-article-5-paragraph-5-wording',
    'art_6 heading width 「()」「（）」',
    'art_7 heading width 「()」「（）」',
    'art_8 text width 「()」「（）」',
    'art_9__para_1 text width 「()」「（）」',
    'art_9__para_3__item_1 text width 「()」「（）」',
  ]);
});

test('2-4 against 2-5: no difference of words, the 別表 included', () => {
  expect(differences('information-provision-rules')).toEqual([
    'front decided frame 「」「〔」',
    'front decided frame 「」「〕」',
    'front amended draft_mark 「」「（案）」',
    'art_2 heading width 「()」「（）」',
    'art_3 heading width 「()」「（）」',
  ]);
});

test('2-6 against 2-7: the month of the decision', () => {
  expect(differences('audit-policy')).toEqual([
    'front decided frame 「」「〔」',
    'front decided real 「9」「5」 audit-policy-start-date',
    'front decided frame 「」「〕」',
    'front amended draft_mark 「」「（案）」',
  ]);
});

test('the overview against the articles it names', () => {
  expect(
    overviewClaims(realContent).map(
      ({ line, eid, says, agrees }) => `${line} ${eid} ${says.join()} ${agrees}`,
    ),
  ).toEqual([
    '74 art_25__para_1__item_2 国の行政機関,独立行政法人,指定法人 true',
    '75 art_30__para_1 独立行政法人,指定法人 true',
    '83 art_25__para_1__item_3 国の行政機関,独立行政法人,指定法人 true',
    '84 art_30__para_1 独立行政法人,指定法人 true',
    '92 art_25__para_1__item_2 独立行政法人,指定法人 true',
    '92 art_25__para_1__item_3 独立行政法人,指定法人 true',
    '142 art_13 国の行政機関等におけるサイバーセキュリティの確保 true',
    '170 art_25 所掌事務等 true',
    '178 art_30 事務の委託 true',
    '182 art_31 資料提供等 true',
  ]);
});

const block = (text: string): Block => ({ text, spans: [[1, 0, 1]], sha256: '' });
const column = (id: string): Column => recordIn(realContent.columns, `columns/${id}`);
const bare = (id: string): Column => ({ ...column(id), front: [], provisions: [], list: null });

const nothing = { eid: null, position: null, discrepancy: null };

test.each([
  ['decided', '決定', '〔決定〕', 'frame', ['〔', '〕']],
  ['decided', '決定', '〔〕決定', 'frame', ['〔〕']],
  ['amended', '決定', '〔決定〕', 'real', ['〔', '〕']],
  ['decided', '決定', '〔第1次〕決定', 'real', ['〔第1次〕']],
  ['amended', '改定', '改定（案）', 'draft_mark', ['（案）']],
  ['decided', '改定', '改定（案）', 'real', ['（案）']],
  ['amended', '改定', '改定（案）その他', 'real', ['（案）その他']],
] as const)('%s: 「%s」 against 「%s」 is %s', (part, left, right, kind, words) => {
  const front = [{ part, column: block(left), consolidated: block(right), before: null }];
  expect(columnDifferences(realContent, { ...bare('audit-policy'), front })).toEqual(
    words.map((consolidated) => ({ ...nothing, part, kind, column: '', consolidated })),
  );
});

const RULES = 'information-provision-rules';

test('a row that differs is said with its number', () => {
  const { list } = column(RULES);
  if (!list) throw new Error('the column has no list');
  const rows = list.rows.map((row, i) => (i === 2 ? { ...row, text: `${row.text}等` } : row));
  // One row more than the list has: nothing to hold it against.
  const longer = { ...list, rows: [...rows, block('法人')] };
  expect(columnDifferences(realContent, { ...bare(RULES), list: longer })).toEqual([
    {
      ...{ ...nothing, eid: 'annex__row_3', position: 3 },
      ...{ part: 'row', kind: 'real', column: '等', consolidated: '' },
    },
  ]);
  expect(
    columnDifferences(realContent, { ...bare(RULES), list: { ...list, id: 'annex-2099' } }),
  ).toEqual([]);
});

const provision = (version: string, eid: string) =>
  recordIn(realContent.provisions, `provisions/audit-policy/${version}/${eid}`);

test('the second 段落 that differs is said to be the second, and one too many is held against nothing', () => {
  const eid = 'sec_4__sub_2';
  const [first, second] = provision('2016', eid).text;
  if (!first || !second) throw new Error('sec_4__sub_2 has no two 段落');
  const entry = {
    ...{ eid, num: block('(9)'), heading: null, omitted: null },
    text: [first, { ...second, text: `${second.text}以上` }, block('別の段落')],
  };
  const at = { eid, discrepancy: null, kind: 'real' };
  expect(columnDifferences(realContent, { ...bare('audit-policy'), provisions: [entry] })).toEqual([
    { ...at, part: 'num', position: null, column: '9', consolidated: '2' },
    { ...at, part: 'text', position: 2, column: '以上', consolidated: '' },
  ]);
});

test('a column is held against its own version, and what that lacks against nothing', () => {
  const { eid, text } = provision('2015', 'sec_5__sub_3');
  const entry = { eid, num: null, heading: null, text, omitted: null };
  const of = (version: Column['version'], provisions: Column['provisions']) =>
    columnDifferences(realContent, { ...bare('audit-policy'), version, provisions }).length;
  expect(of('2015', [entry])).toBe(0);
  expect(of('2016', [entry])).toBeGreaterThan(0);
  expect(of('2016', [{ ...entry, eid: 'sec_99' }])).toBe(0);
});

const RECORD = 'incident-rules-article-5-paragraph-5-wording';
const INCIDENT = 'incident-evaluation-rules';

/** The content with other places quoted by the record on 5条5項: of the column (line 291), of the text (line 396). */
const quoting = (left: Span, right: Span): Content => ({
  ...realContent,
  discrepancies: realContent.discrepancies.map(({ file, record }) => {
    if (record.id !== RECORD) return { file, record };
    const readings = record.readings.map(({ print, ...reading }, i) => ({
      ...reading,
      print: print && { ...print, block: { ...print.block, spans: [i === 0 ? right : left] } },
    }));
    return { file, record: { ...record, readings } };
  }),
});

test.each<[string, Span, Span, string | null]>([
  ['as recorded', [291, 122, 154], [396, 124, 153], RECORD],
  ['the beginnings alone', [291, 122, 124], [396, 124, 126], null],
  ['the words of the text, not those of the column', [291, 122, 124], [396, 124, 153], null],
  ['the words of the column, not those of the text', [291, 122, 154], [396, 124, 126], null],
])('a record covers a difference whose words it quotes on both sides: %s', (_, left, right, id) => {
  const found = columnDifferences(quoting(left, right), column(INCIDENT));
  expect(
    found
      .filter(({ eid }) => eid === 'art_5__para_5')
      .map(({ column: l, consolidated, discrepancy }) => [l, consolidated, discrepancy]),
  ).toEqual([['において', 'に', id]]);
});

test('a record is of a column where it quotes from both places of a pair, not from beside them', () => {
  const entry = column(INCIDENT).provisions.find(({ eid }) => eid === 'art_5__para_5');
  const [start, end] = (entry?.text[0]?.spans[0] ?? []).slice(1) as [number, number];
  const right: Span = [396, 124, 153];
  const names = (left: Span) =>
    discrepanciesOfColumn(quoting(left, right), column(INCIDENT)).some(({ id }) => id === RECORD);
  expect(names([291, start, start + 1])).toBe(true);
  expect(names([291, end - 1, end])).toBe(true);
  expect(names([291, start - 1, start])).toBe(false);
  expect(names([291, end, end + 1])).toBe(false);
  expect(names([290, start, start + 1])).toBe(false);
});
