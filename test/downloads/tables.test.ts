import { expect, test } from 'vitest';
import { matrixOf } from '../../content/model/findings/matrix.ts';
import { tablesOf } from '../../downloads/tables/all-tables.ts';
import { parseCsv } from './support/parse-csv.ts';
import { realDataset, textOf } from './support/real-files.ts';

const tables = tablesOf(realDataset.index);

test.each(tables.map(({ name }) => name))('%s.csv gives back every value of the table', (name) => {
  const table = tables.find((one) => one.name === name);
  const columns = Object.keys(table?.columns ?? {});
  const [header, ...rows] = parseCsv(textOf(`csv/${name}.csv`));
  expect(header).toEqual(columns);
  // Whole rows, as they are: but for numbers of paragraphs in brackets, which spreadsheets read as negative.
  const inFile = (value: string) => (/^[(（]\d+[)）]$/.test(value) ? `'${value}` : value);
  expect(rows).toEqual(
    table?.rows.map((row) => columns.map((column) => inFile(String(row[column] ?? '')))),
  );
});

test('no line of a table says nothing: keys are whole and none stands twice', () => {
  const faults = tables.flatMap(({ name, key, rows }) => {
    const keys = rows.map((row) => JSON.stringify(key.map((column) => row[column])));
    const holes = rows.filter((row) => key.some((column) => row[column] === null));
    return new Set(keys).size === rows.length && holes.length === 0 ? [] : [name];
  });
  expect(faults).toEqual([]);
});

test.each(['2016-10-20', '2016-10-21'])('the matrix of %s has a cell for everything', (day) => {
  const { obligations, rows } = matrixOf(realDataset.index, day);
  const [header, ...lines] = parseCsv(textOf(`csv/matrix-${day}.csv`));
  const closing = ['as_of', 'dataset_version', 'warnings'];
  expect(header).toEqual(['kind', 'id', 'name', ...obligations, ...closing]);
  const said = [day, realDataset.version, 'NOT_CURRENT_LAW'];
  expect(lines.map((line) => line.slice(-3))).toEqual(lines.map(() => said));
  expect(lines.map(([, id]) => id)).toEqual(rows.map(({ subject }) => subject.id));
  const cells = lines.flatMap((line) => line.slice(3, -3));
  const { corpus } = realDataset.index;
  const subjects = corpus.entities.length + corpus.classes.length;
  expect(cells.length).toBe(subjects * corpus.obligations.length);
  expect(cells.filter((cell) => !/^(applies:\w+|does_not_apply|undetermined)$/.test(cell))).toEqual(
    [],
  );
});

test('the data package names columns, keys and foreign keys that are there', () => {
  const { resources, version } = JSON.parse(textOf('datapackage.json'));
  expect(version).toBe(realDataset.version);
  expect(resources.map(({ path }: { path: string }) => path)).toEqual(
    tables.map(({ name }) => `csv/${name}.csv`),
  );
  type Resource = {
    name: string;
    schema: {
      fields: { name: string }[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  };
  const fieldsOf = (resource: Resource | undefined): string[] =>
    (resource?.schema.fields ?? []).map(({ name }) => name);
  const faults = (resources as Resource[]).flatMap((resource) =>
    (resource.schema.foreignKeys ?? [])
      .filter(({ fields, reference }) => {
        const target =
          reference.resource === ''
            ? resource
            : (resources as Resource[]).find(({ name }) => name === reference.resource);
        return !(
          fields.every((field) => fieldsOf(resource).includes(field)) &&
          reference.fields.every((field) => fieldsOf(target).includes(field))
        );
      })
      .map(({ fields }) => `${resource.name}: ${fields.join(', ')}`),
  );
  expect(faults).toEqual([]);
});
