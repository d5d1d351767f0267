import type { ColumnType } from '../api/resource/columns.ts';
import { HASHED_DOWNLOADS } from '../content/model/formats/download-list.ts';
import type { Dataset } from './dataset.ts';
import { LICENCES } from './dataset.ts';
import type { FlatTable } from './tables/table.ts';

const field = (name: string, type: ColumnType) => ({
  name,
  type: type.startsWith('int') ? 'integer' : 'string',
  ...(type.endsWith('?') ? {} : { constraints: { required: true } }),
});

/** Data Package of the CSV tables after Frictionless: columns, keys, foreign keys. No date: see the manifest. */
export const dataPackageOf = ({ version }: Dataset, tables: readonly FlatTable[]) => ({
  profile: 'tabular-data-package',
  name: 'kihonho',
  title: '基本法 Kihonho',
  version,
  licenses: LICENCES,
  resources: tables.map(({ name, columns, key, foreign }) => ({
    profile: 'tabular-data-resource',
    name: name.replaceAll('_', '-'),
    path: `csv/${name}.csv`,
    description: HASHED_DOWNLOADS.find(({ path }) => path === `csv/${name}.csv`)?.description,
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n' },
    schema: {
      fields: Object.entries(columns).map(([column, type]) => field(column, type)),
      // An empty field is a missing value, except in a column that must not be empty.
      missingValues: [''],
      primaryKey: key,
      foreignKeys: foreign.map(({ columns: fields, table, to }) => ({
        fields,
        reference: { resource: table === name ? '' : table.replaceAll('_', '-'), fields: to },
      })),
    },
  })),
});
