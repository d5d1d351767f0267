import { csv } from '../api/resource/csv.ts';
import type { CorpusIndex } from '../content/model/corpus/corpus-index.ts';
import { matrixOf } from '../content/model/findings/matrix.ts';
import type { Table } from './tables/table.ts';

/**
 * The API's CSV without the byte order mark: programs read these files, and most take the mark for a part of the first
 * column's name.
 */
const WITHOUT_BOM = false;

/** A table as CSV; SQL NULL is an empty field. */
export const csvOf = ({ columns, rows }: Table): string => {
  const names = Object.keys(columns);
  return csv([names, ...rows.map((row) => names.map((name) => row[name]))], WITHOUT_BOM);
};

/** Every subject × every rule on a day; a cell is `applies:bearer`, `does_not_apply` or `undetermined`. */
export const matrixCsv = (index: CorpusIndex, day: string): string => {
  const { obligations, rows } = matrixOf(index, day);
  const header = ['kind', 'id', 'name', ...obligations];
  const lines = rows.map(({ subject: { kind, id, name }, cells }) => [
    ...[kind, id, name],
    ...cells.map(([verdict, role]) => (role ? `${verdict}:${role}` : verdict)),
  ]);
  return csv([header, ...lines], WITHOUT_BOM);
};
