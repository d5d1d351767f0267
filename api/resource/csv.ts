import type { z } from 'zod';
import { type Cell, csv } from '../../content/model/text/csv.ts';
import { wrap } from './envelope.ts';
import type { Form, Written } from './forms.ts';
import { Bom } from './parameters.ts';

/** A table of a reply: its rows, and for each column its name (snake_case, stable) and its cell. */
type Table<T, Row> = {
  rows: (data: T) => readonly Row[];
  columns: Readonly<Record<string, (row: Row, i: number) => Cell>>;
  /** Parameters where they are not those of the JSON. */
  query?: () => z.ZodObject;
};

/** What every table is, for the OpenAPI document. */
const CSV_NOTES =
  'CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.';

/** `.csv` of any rows; `write` gives all of them, the header first. */
export const csvRows = <T>(
  notes: string,
  write: (written: Written<T>) => readonly (readonly Cell[])[],
  query?: () => z.ZodObject,
): Form<T> => ({
  suffix: '.csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  description: `${notes} ${CSV_NOTES}`,
  ...(query ? { query } : {}),
  also: () => ({ bom: Bom() }),
  write: (written) => csv(write(written), written.query.get('bom') === 'true'),
});

/**
 * `.csv` of a table. Each row closes with the day, the dataset and the codes of the cautions, so that a row cut out of
 * the table still says what it is.
 */
export const csvForm = <T, Row>({ rows, columns, query }: Table<T, Row>): Form<T> => {
  const names = [...Object.keys(columns), 'as_of', 'dataset_version', 'warnings'];
  return csvRows<T>(
    `Columns: ${names.join(', ')}.`,
    ({ reply, dataset, datasetVersion }) => {
      const { as_of, warnings } = wrap(reply, '', dataset.index.corpus, datasetVersion).meta;
      const closing: Cell[] = [as_of, datasetVersion, warnings.map(({ code }) => code)];
      return [
        names,
        ...rows(reply.data).map((row, i) => [
          ...Object.values(columns).map((cell) => cell(row, i)),
          ...closing,
        ]),
      ];
    },
    query,
  );
};
