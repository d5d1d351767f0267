import type { z } from 'zod';
import type { Corpus } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { type Cell, csv } from '../../content/model/text/csv.ts';
import { COLUMN_HEADS } from './column-heads.ts';
import { type Reply, wrap } from './envelope.ts';
import type { Form, Written } from './forms.ts';
import { Bom, Head } from './parameters.ts';

/** A table of a reply: its rows, and for each column its name (snake_case, stable) and its cell. */
type Table<T, Row> = {
  rows: (data: T) => readonly Row[];
  columns: Readonly<Record<string, (row: Row, i: number) => Cell>>;
  /** Parameters where they are not those of the JSON. */
  query?: () => z.ZodObject;
};

/** What every table is, for the OpenAPI document. */
const CSV_NOTES =
  'CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. Several values in a cell are joined by " | "; an empty cell is null. What a spreadsheet would run as a formula (= + - @, wide forms, a tab, a line break) or read as negative ((1)) is led by an apostrophe; nothing else is changed.';

/** The columns that close every row, by which a row cut out of its table still says what it is. */
const CLOSING = ['as_of', 'dataset_version', 'warnings'] as const;

/** A table as it is written: names of its columns and rows of as many cells. */
export type Sheet = { names: readonly string[]; rows: readonly (readonly Cell[])[] };

/** What stands above a column in Japanese; a column that is a rule has the title of the rule. */
export const headOf = ({ obligations }: CorpusIndex, name: string): string =>
  COLUMN_HEADS[name] ?? obligations.get(name)?.title ?? name;

/** A table with the day, the dataset and the codes of the cautions of its reply at the end of each row. */
export const closed = (
  { names, rows }: Sheet,
  reply: Reply<unknown>,
  corpus: Corpus,
  datasetVersion: string,
): Sheet => {
  const { as_of, warnings } = wrap(reply, '', corpus, datasetVersion).meta;
  const closing: Cell[] = [as_of, datasetVersion, warnings.map(({ code }) => code)];
  return { names: [...names, ...CLOSING], rows: rows.map((row) => [...row, ...closing]) };
};

/** `.csv` of any table. */
export const csvRows = <T>(
  notes: string,
  sheet: (written: Written<T>) => Sheet,
  query?: () => z.ZodObject,
): Form<T> => ({
  suffix: '.csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  description: `${notes} ${CSV_NOTES}`,
  ...(query ? { query } : {}),
  also: () => ({ bom: Bom(), head: Head() }),
  write: (written) => {
    const { reply, datasetVersion } = written;
    const { index } = written.dataset;
    const { names, rows } = closed(sheet(written), reply, index.corpus, datasetVersion);
    const inJapanese = written.query.get('head') === 'ja';
    const heads = inJapanese ? names.map((name) => headOf(index, name)) : names;
    return csv([heads, ...rows], written.query.get('bom') === 'true');
  },
});

/** A form with the table it writes, for whatever else is made of that. */
type TableForm<T> = Form<T> & { sheet: (data: T) => Sheet };

/** `.csv` of a table of columns. */
export const csvForm = <T, Row>({ rows, columns, query }: Table<T, Row>): TableForm<T> => {
  const names = Object.keys(columns);
  const sheet = (data: T): Sheet => ({
    names,
    rows: rows(data).map((row, i) => Object.values(columns).map((cell) => cell(row, i))),
  });
  return {
    ...csvRows<T>(
      `Columns: ${[...names, ...CLOSING].join(', ')}.`,
      ({ reply }) => sheet(reply.data),
      query,
    ),
    sheet,
  };
};
