import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { createApp } from '../../api/app.ts';
import { compareVersions } from '../../content/model/comparison/comparison.ts';
import type { Corpus } from '../../content/model/corpus/corpus.ts';
import { dayPages } from '../../content/model/corpus/day-pages.ts';
import {
  allFindings,
  comparisonDocument,
  findingsDocument,
  listDocument,
  matrixDocument,
} from '../../site/document-addresses.ts';
import { workbook } from '../../site/documents/workbook.ts';
import { realIndex } from '../content/support/real-index.ts';
import { parseCsv } from '../downloads/support/parse-csv.ts';
import { siteFolder } from '../support/built-pages.ts';
import { projectRoot } from '../support/paths.ts';
import { elements, partsOf, type ReadCell, readWorkbook } from './support/office-package.ts';

const { corpus } = realIndex;
const corpusAsBuilt: Corpus = JSON.parse(
  readFileSync(join(projectRoot, 'dist/corpus.json'), 'utf8'),
);
const app = createApp(corpusAsBuilt, { openapi: '' });

const built = (path: string) => readWorkbook(readFileSync(join(siteFolder, path)));

/** A cell as the API's CSV has it, but for the apostrophe that a spreadsheet's file does not need. */
const asInCsv = (cell: ReadCell): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10)
    : String(cell ?? '').replaceAll('\n', ' | ');

const csvRows = async (path: string): Promise<string[][]> => {
  const joiner = path.includes('?') ? '&' : '?';
  const answer = await app.request(`/api/v1${path}${joiner}head=ja`);
  const rows = parseCsv(await answer.text());
  return rows.map((row) =>
    row.map((cell) => cell.replace(/^'(?=[(（])/, '').replaceAll('\n', ' | ')),
  );
};

const day = corpus.default_day;
const firstDay = dayPages(realIndex)[0]?.day ?? '';
const [pair] = corpus.instruments.flatMap(({ id }) => {
  const comparison = compareVersions(realIndex, id);
  return comparison?.table ? [{ instrument: id, comparison }] : [];
});
if (!pair) throw new Error('the source prints no comparison');
const [list] = corpus.lists;
if (!list) throw new Error('there is no list');

/** A built workbook, one of its sheets, and the table of the API that stands in it. */
const TABLES: [path: string, sheet: number, csv: string][] = [
  [findingsDocument({ kind: 'entity', id: 'ipa' }, 'xlsx'), 0, '/entities/ipa/obligations.csv'],
  [findingsDocument({ kind: 'class', id: 'others' }, 'xlsx'), 0, '/classes/others/obligations.csv'],
  [listDocument(list.id), 0, `/lists/${list.id}.csv`],
  [
    comparisonDocument(pair.instrument, pair.comparison, 'xlsx'),
    0,
    `/instruments/${pair.instrument}/comparison.csv`,
  ],
  [matrixDocument(firstDay), 0, `/matrix.csv?as_of=${firstDay}&cells=verdict`],
  [matrixDocument(day), 0, '/matrix.csv?cells=verdict'],
  [matrixDocument(day), 1, '/matrix.csv?cells=role'],
];

test.each(TABLES)(
  '%s, sheet %i: the cells of %s, its heads in sight and above a filter',
  async (path, at, csv) => {
    const sheet = built(path)[at];
    const [head = [], ...rows] = await csvRows(csv);
    expect(sheet?.rows.map((row) => row.map(asInCsv))).toEqual(
      [head, ...rows].map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)),
    );
    expect(sheet?.frozen[0]).toBe('1');
    expect(sheet?.filter).toMatch(new RegExp(`^A1:[A-Z]+${rows.length + 1}$`));
  },
);

test('every finding of a day is a row of one table, as the API has it of each subject', async () => {
  const text = readFileSync(join(siteFolder, allFindings(firstDay)), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [head = [], ...rows] = parseCsv(text.slice(1));
  const { entities, classes, obligations } = corpus;
  expect(rows.length).toBe((entities.length + classes.length) * obligations.length);
  const answer = await app.request(`/api/v1/entities/ipa/obligations.csv?as_of=${firstDay}`);
  const [names, ...ofBody] = parseCsv(await answer.text());
  expect(head).toEqual(names);
  expect(rows.filter((row) => row[head.indexOf('subject_id')] === 'ipa')).toEqual(ofBody);
});

test('days are days, and numbers numbers', () => {
  const [sheet] = built(listDocument(list.id));
  const at = (name: string) => sheet?.rows[0]?.indexOf(name) ?? -1;
  expect(sheet?.rows.slice(1).map((row) => [row[at('一覧の始期')], row[at('番号')]])).toEqual(
    list.rows.map(({ row }) => [new Date(`${list.from}T00:00:00Z`), row]),
  );
});

test('the last sheet says what the file is, and the one before what its codes mean', () => {
  const sheets = built(matrixDocument(day));
  expect(sheets.map(({ name }) => name)).toEqual(['判定', '関わり方', '符号', 'この表について']);
  expect(sheets[2]?.rows).toContainEqual(['判定', 'applies', '及ぶ']);
  const about = sheets[3]?.rows.flat().join('\n') ?? '';
  expect(about).toContain(`${day}現在。編集部による判定であり、公的な判断ではない。`);
  expect(about).toMatch(/データの版: [0-9a-f]{64}\n出典: .+「.+」/);
  expect(about).toMatch(/現行法ではない/);
  expect(about).toMatch(/固定URL: .*\/matrix\//);
});

const TABLE = {
  name: '表',
  head: [{ value: '題名', page: '/obligations/x/' }, { value: '値' }],
  rows: [
    [{ value: '(1)', page: '/instruments/y/#art_1' }, { value: 3 }],
    [{ value: ['=一', '二&<'] }, { value: '2016-10-21' }],
    [{ value: null }, { value: true }],
  ],
  frozen: 1,
};
const ABOUT = { title: '表', lines: ['行'], page: '/p/' };

test('cells have their types, lead to their pages, and are never read as formulas', async () => {
  const bytes = await workbook(ABOUT, [TABLE], (page) => `https://kihonho.example${page}`);
  expect(readWorkbook(bytes)).toEqual([
    {
      name: '表',
      rows: [
        ['題名', '値'],
        ['(1)', 3],
        ['=一\n二&<', new Date('2016-10-21T00:00:00Z')],
        [null, true],
      ],
      frozen: ['1', '1'],
      filter: 'A1:B4',
      links: {
        A1: 'https://kihonho.example/obligations/x/',
        A2: 'https://kihonho.example/instruments/y/#art_1',
      },
    },
    {
      name: 'この表について',
      rows: [['表'], ['行'], ['固定URL: https://kihonho.example/p/']],
      frozen: ['1', '0'],
      filter: 'A1:A3',
      links: { A3: 'https://kihonho.example/p/' },
    },
  ]);
});

test('made twice a workbook has the same bytes; without an origin nothing leads anywhere', async () => {
  const make = () => workbook(ABOUT, [TABLE], () => null);
  const [one, two] = [await make(), await make()];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  expect(readWorkbook(one).map(({ links }) => links)).toEqual([{}, {}]);
});

test('the style sheet has the style that cells start from, its parts in the order of the standard', async () => {
  const { root } = parseXml(partsOf(await workbook(ABOUT, [TABLE]))['xl/styles.xml'] ?? '');
  if (!root) throw new Error('there is no style sheet');
  expect(root.children.map((part) => part instanceof XmlElement && part.name)).toEqual([
    ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'],
  ]);
  expect(elements(root, 'cellStyle').map(({ attributes }) => attributes)).toEqual([
    { name: 'Normal', xfId: '0', builtinId: '0' },
  ]);
});

test('what a cell cannot hold is refused', async () => {
  const table = { ...TABLE, rows: [[{ value: '字'.repeat(32_768) }]] };
  await expect(workbook(ABOUT, [table])).rejects.toThrow(
    /^a cell of a spreadsheet holds 32767 characters: 字/,
  );
});
