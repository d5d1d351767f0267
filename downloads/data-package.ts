import type { ColumnType } from '../api/resource/columns.ts';
import { HASHED_DOWNLOADS } from '../content/model/formats/download-list.ts';
import type { Dataset } from './dataset.ts';
import { LICENCES } from './dataset.ts';
import type { FlatTable, ForeignKey } from './tables/table.ts';

const field = (name: string, type: ColumnType) => ({
  name,
  type: type.startsWith('int') ? 'integer' : 'string',
  ...(type.endsWith('?') ? {} : { constraints: { required: true } }),
});

/**
 * Whether a foreign key is missing as a whole where it is missing. One of whose columns only some may lack a value (the parent
 * of a provision, beside its instrument) is known to SQL, and to Table Schema a key that leads nowhere.
 */
const isWhole = ({ columns }: FlatTable, { columns: fields }: ForeignKey): boolean =>
  new Set(fields.map((column) => columns[column]?.endsWith('?'))).size === 1;

/** Data Package of the CSV tables after Frictionless: columns, keys, foreign keys. No date: see the manifest. */
export const dataPackageOf = ({ version }: Dataset, tables: readonly FlatTable[]) => ({
  profile: 'tabular-data-package',
  name: 'kihonho',
  title: '基本法 Kihonho',
  version,
  licenses: LICENCES,
  resources: tables
    .map((of) => ({ ...of, foreign: of.foreign.filter((key) => isWhole(of, key)) }))
    .map(({ name, columns, key, foreign }) => ({
      profile: 'tabular-data-resource',
      name: name.replaceAll('_', '-'),
      path: `csv/${name}.csv`,
      description: HASHED_DOWNLOADS.find(({ path }) => path === `csv/${name}.csv`)?.description,
      encoding: 'utf-8',
      dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\r\n' },
      schema: {
        fields: Object.entries(columns).map(([column, type]) => field(column, type)),
        // An empty field is a missing value, except in a column that must not be empty.
        missingValues: [''],
        primaryKey: key,
        // The profile knows no empty list of them.
        ...(foreign.length === 0
          ? {}
          : {
              foreignKeys: foreign.map(({ columns: fields, table, to }) => ({
                fields,
                reference: {
                  resource: table === name ? '' : table.replaceAll('_', '-'),
                  fields: to,
                },
              })),
            }),
      },
    })),
});
