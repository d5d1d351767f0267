import type { Column, ColumnType } from '../../api/resource/columns.ts';
import type { TableName } from '../../content/model/formats/download-list.ts';
import type { Cell as Made } from '../../content/model/text/csv.ts';

type Cell = string | number | null;

/** Columns whose values name a row of another table. */
export type ForeignKey = { columns: readonly string[]; table: TableName; to: readonly string[] };

/** A flat table: one CSV file and one table of the SQLite file. */
export type FlatTable = {
  name: TableName;
  columns: Readonly<Record<string, ColumnType>>;
  /** Primary key. */
  key: readonly string[];
  foreign: readonly ForeignKey[];
  /** Columns that are unique together besides the key, and are asked for; empty where there are none. */
  unique: readonly string[];
  rows: readonly Readonly<Record<string, Cell>>[];
};

/** A cell in SQL: NULL for nothing, 0 or 1 for a truth value. */
const inSql = (name: string, cell: Made): Cell => {
  if (typeof cell === 'boolean') return Number(cell);
  if (typeof cell === 'object' && cell !== null) throw new Error(`${name} holds several values`);
  return cell ?? null;
};

/** Makes a table of rows: each column tells its type and its cell in a row. */
export const table = <Row>(
  name: TableName,
  rows: readonly Row[],
  columns: Readonly<Record<string, Column<Row>>>,
  key: readonly string[],
  foreign: readonly ForeignKey[] = [],
  unique: readonly string[] = [],
): FlatTable => {
  const cells = Object.entries(columns);
  return {
    name,
    columns: Object.fromEntries(cells.map(([column, { type }]) => [column, type])),
    key,
    foreign,
    unique,
    rows: rows.map((row, i) =>
      Object.fromEntries(
        cells.map(([column, cell]) => [column, inSql(`${name}.${column}`, cell(row, i))]),
      ),
    ),
  };
};

/** A foreign key of one column to `id`. */
export const one = (column: string, name: TableName): ForeignKey => ({
  columns: [column],
  table: name,
  to: ['id'],
});

/** The three columns that name a provision, with an optional prefix: `before_` gives before_instrument … */
export const provisionKey = (
  columns: readonly [string, string, string] = ['instrument', 'version', 'eid'],
): ForeignKey => ({ columns, table: 'provisions', to: ['instrument', 'version', 'eid'] });
