import { matrixSheet } from '../api/records/matrix.ts';
import { closed, type Sheet } from '../api/resource/csv.ts';
import { matrixOf } from '../content/model/findings/matrix.ts';
import { csv } from '../content/model/text/csv.ts';
import type { Dataset } from './dataset.ts';
import type { FlatTable } from './tables/table.ts';

/**
 * The API's CSV without the byte order mark: programs read these files, and most take the mark for a part of the first
 * column's name.
 */
const WITHOUT_BOM = false;

/** A table as CSV; SQL NULL is an empty field. */
export const csvOf = ({ columns, rows }: FlatTable): string => {
  const names = Object.keys(columns);
  return csv([names, ...rows.map((row) => names.map((name) => row[name]))], WITHOUT_BOM);
};

const written = ({ names, rows }: Sheet): string => csv([names, ...rows], WITHOUT_BOM);

/** The matrix of a day, as the API's own CSV has it. */
export const matrixCsv = ({ index, version }: Dataset, day: string): string => {
  const data = matrixOf(index, day);
  return written(closed(matrixSheet(data), { data, asOf: day, law: true }, index.corpus, version));
};
