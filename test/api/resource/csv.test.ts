import { expect, test } from 'vitest';
import { readTemplate } from '../../../api/resource/path-template.ts';
import { parseCsv } from '../../downloads/support/parse-csv.ts';
import { ask, askJson, storedCorpus } from '../support/ask.ts';

const rowsOf = async (path: string): Promise<string[][]> =>
  parseCsv(await (await ask(path)).text());

/** One address of every table there is. */
const TABLES = [
  '/classes.csv',
  '/discrepancies.csv',
  '/entities.csv',
  '/entities/ipa/obligations.csv',
  '/instruments/audit-policy/comparison.csv',
  '/instruments/audit-policy/versions/2016.csv',
  '/later-rules.csv',
  '/lists/annex-2016.csv',
  '/matrix.csv',
  '/obligations.csv',
  '/obligations/conduct-audit/entities.csv',
  '/procedures/audit.csv',
  '/terms.csv',
];

test('these are all tables of the document', async () => {
  const { paths } = await askJson('/openapi.json');
  const asked = [...TABLES, '/classes/others/obligations.csv'].map(
    (path) => path.split('?')[0] ?? '',
  );
  const unasked = Object.keys(paths)
    .filter((path) => path.endsWith('.csv'))
    .filter((path) => !asked.some((one) => readTemplate(path, one)));
  expect(unasked).toEqual([]);
});

test.each(TABLES)(
  '%s: every row says its day, dataset and that it is not current law',
  async (path) => {
    const [names = [], ...rows] = await rowsOf(path);
    expect(rows.length).toBeGreaterThan(0);
    expect(names.slice(-3)).toEqual(['as_of', 'dataset_version', 'warnings']);
    const { meta } = await askJson(path.replace('.csv', ''));
    expect([...new Set(rows.map((row) => row.slice(-3).join()))]).toEqual([
      `${meta.as_of},${meta.dataset_version},NOT_CURRENT_LAW`,
    ]);
  },
);

test.each(TABLES)('%s: Japanese heads, each once, above the same rows', async (path) => {
  const japanese = `${path}?head=ja`;
  const [[names = [], ...rows], [heads = [], ...same]] = [
    await rowsOf(path),
    await rowsOf(japanese),
  ];
  expect(same).toEqual(rows);
  expect(heads.length).toBe(names.length);
  expect(new Set(heads).size).toBe(heads.length);
  expect(heads.filter((head) => !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(head))).toEqual(
    heads.filter((head) => ['id', 'URL'].includes(head)),
  );
});

test('a rule that is a column has its own title for a head', async () => {
  const [heads = []] = await rowsOf('/matrix.csv?head=ja');
  const titles = storedCorpus.obligations.map(({ title }: { title: string }) => title);
  expect(heads).toEqual(['種類', 'id', '名称', ...titles, '時点', 'データの版', '注意の符号']);
});

test('a cell of the matrix holds both facts as published, or the one that is asked', async () => {
  const cell = async (query: string) => {
    const [names = [], ...rows] = await rowsOf(`/matrix.csv${query}`);
    const at = names.indexOf('conduct-audit');
    return rows.filter(([, id]) => id === 'ipa' || id === 'bank-of-japan').map((row) => row[at]);
  };
  const both = await cell('');
  expect(await cell('?cells=verdict')).toEqual(both.map((said) => said?.split(':')[0]));
  expect(await cell('?cells=role')).toEqual(both.map((said) => said?.split(':')[1] ?? ''));
  expect(both.some((said) => said?.includes(':'))).toBe(true);
  expect((await ask('/matrix.csv?cells=x')).status).toBe(400);
});

test('what was two facts in a cell stands alone too', async () => {
  const column = async (path: string, name: string) => {
    const [names = [], ...rows] = await rowsOf(path);
    return rows.map((row) => row[names.indexOf(name)] ?? '');
  };
  const parts = (cells: string[], mark: string, which: number) =>
    cells.map((cell) =>
      cell
        .split(' | ')
        .map((one) => one.split(mark)[which] ?? '')
        .join(' | '),
    );
  const findings = '/entities/ipa/obligations.csv';
  const capacities = await column(findings, 'capacities');
  expect(capacities.some((cell) => cell.includes(' | '))).toBe(true);
  expect(await column(findings, 'capacity_ids')).toEqual(parts(capacities, ':', 0));
  expect(await column(findings, 'capacity_roles')).toEqual(parts(capacities, ':', 1));
  const listed = await column('/entities.csv', 'listed');
  expect(await column('/entities.csv', 'listed_in')).toEqual(parts(listed, '#', 0));
  expect(await column('/entities.csv', 'listed_rows')).toEqual(parts(listed, '#', 1));
});

test('totals speak of the subject, whatever is filtered', async () => {
  const path = '/entities/ipa/obligations';
  const totals = async (query: string) => (await askJson(path + query)).meta;
  const all = await totals('');
  expect(all.total).toBe(all.totals.applies + all.totals.undetermined + all.totals.does_not_apply);
  expect(Object.values<number>(all.totals.directed).reduce((sum, n) => sum + n)).toBe(
    all.totals.applies,
  );
  const filtered = await totals('?verdict=applies&role=bearer');
  expect(filtered.totals).toEqual(all.totals);
  expect(filtered.total).toBeLessThan(all.totals.applies);
});
