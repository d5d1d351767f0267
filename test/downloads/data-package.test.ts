import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';
import { parseCsv } from './support/parse-csv.ts';
import { textOf } from './support/real-files.ts';

const described = JSON.parse(textOf('datapackage.json'));

type Field = { name: string; type: 'string' | 'integer'; constraints?: { required?: boolean } };
type Resource = {
  name: string;
  path: string;
  schema: {
    fields: Field[];
    missingValues: string[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
};

const resources: Resource[] = described.resources;

/** A value as Table Schema reads it: null where the field is empty and that means that it is missing. */
type Value = string | null;

const tables = new Map(
  resources.map(({ name, path, schema }) => {
    const [header = [], ...rows] = parseCsv(textOf(path));
    const valued = rows.map(
      (cells) =>
        new Map(
          header.map((column, i): [string, Value] => {
            const cell = cells[i] ?? '';
            return [column, schema.missingValues.includes(cell) ? null : cell];
          }),
        ),
    );
    return [name, { header, rows: valued }];
  }),
);

const rowsOf = (name: string) => tables.get(name)?.rows ?? [];

const keyOf = (row: ReadonlyMap<string, Value>, columns: readonly string[]): Value[] =>
  columns.map((column) => row.get(column) ?? null);

test('datapackage.json fits the profile that it declares', () => {
  const profile = JSON.parse(
    readFileSync(
      join(projectRoot, 'test/fixtures/data-package', `${described.profile}.json`),
      'utf8',
    ),
  );
  // The profile is written in draft 4, of which it uses what later drafts know as well.
  const { $schema: draft, ...schema } = profile;
  expect(draft).toBe('http://json-schema.org/draft-04/schema#');
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: true, email: true } });
  const validate = ajv.compile(schema);
  validate(described);
  expect(
    (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
  ).toEqual([]);
});

test.each(resources.map((resource) => [resource.path, resource] as const))(
  '%s: every value fits its field, and the keys are whole and unique',
  (_, { name, schema }) => {
    expect(tables.get(name)?.header).toEqual(schema.fields.map((field) => field.name));
    const faults = rowsOf(name).flatMap((row, i) =>
      schema.fields.flatMap(({ name: column, type, constraints }) => {
        const value = row.get(column) ?? null;
        const fits =
          value === null
            ? !constraints?.required && !schema.primaryKey.includes(column)
            : type === 'string' || /^-?\d+$/.test(value);
        return fits ? [] : [`${i + 1} ${column}: ${value}`];
      }),
    );
    expect(faults).toEqual([]);
    const keys = rowsOf(name).map((row) => JSON.stringify(keyOf(row, schema.primaryKey)));
    expect(new Set(keys).size).toBe(keys.length);
  },
);

test('every foreign key names a row, or is missing as a whole', () => {
  const faults = resources.flatMap(({ name, schema }) =>
    (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const target = reference.resource === '' ? name : reference.resource;
      const there = new Set(
        rowsOf(target).map((row) => JSON.stringify(keyOf(row, reference.fields))),
      );
      return rowsOf(name)
        .map((row) => keyOf(row, fields))
        .filter((key) => key.some((part) => part !== null) && !there.has(JSON.stringify(key)))
        .map((key) => `${name} (${fields.join(', ')}): ${JSON.stringify(key)}`);
    }),
  );
  expect(faults.slice(0, 10)).toEqual([]);
});
