import type { TableName } from '../../content/model/formats/download-list.ts';

/** Type of a column: words or a whole number; with `?` it may be empty (SQL NULL). Truth values are 0 and 1. */
export type ColumnType = 'text' | 'text?' | 'int' | 'int?';

type ValueOf<T extends ColumnType> = T extends 'text'
  ? string
  : T extends 'text?'
    ? string | null
    : T extends 'int'
      ? number
      : number | null;

export type Columns = Readonly<Record<string, ColumnType>>;
export type Cell = string | number | null;

/** Columns whose values name a row of another table. */
export type ForeignKey = { columns: readonly string[]; table: TableName; to: readonly string[] };

/** A flat table: one CSV file and one table of the SQLite file. */
export type Table = {
  name: TableName;
  columns: Columns;
  /** Primary key. */
  key: readonly string[];
  foreign: readonly ForeignKey[];
  /** Columns that are unique together besides the key, and are asked for; empty where there are none. */
  unique: readonly string[];
  rows: readonly Readonly<Record<string, Cell>>[];
};

/** Defines a table; the compiler holds every row against the columns. */
export const table = <const C extends Columns>(
  name: TableName,
  columns: C,
  key: readonly (keyof C & string)[],
  foreign: readonly ForeignKey[],
  rows: readonly { [K in keyof C]: ValueOf<C[K]> }[],
  unique: readonly (keyof C & string)[] = [],
): Table => ({ name, columns, key, foreign, unique, rows: rows as Table['rows'] });

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

/** First and last line of a place in the source. */
export const linesIn = ([first_line, last_line]: readonly number[]): {
  first_line: number;
  last_line: number;
} => {
  if (first_line === undefined || last_line === undefined) throw new Error('a place has two lines');
  return { first_line, last_line };
};
