import * as z from 'zod';
import type { ProvisionRef } from '../../content/model/schema/common.ts';
import type { Cell } from '../../content/model/text/csv.ts';

/** Type of a column: words or a whole number; with `?` it may be empty (SQL NULL). */
export type ColumnType = 'text' | 'text?' | 'int' | 'int?';

/** A column of a table: its cell in a row (and the row's place, from 0), and its type. */
export type Column<Row> = ((row: Row, i: number) => Cell) & { readonly type: ColumnType };

const typed = <F extends (...given: never[]) => Cell>(cell: F, type: () => ColumnType) =>
  Object.defineProperty(cell, 'type', { get: type }) as F & { readonly type: ColumnType };

type Maker<V extends Cell> = <Row>(cell: (row: Row, i: number) => V) => Column<Row>;

const columnOf =
  <V extends Cell>(type: ColumnType): Maker<V> =>
  (cell) =>
    typed(
      (row, i) => cell(row, i),
      () => type,
    );

/** Columns made from their rows: words or whole numbers, always there or perhaps missing. */
export const text = columnOf<string>('text');
export const textOrNull = columnOf<string | null | undefined>('text?');
export const int = columnOf<number | boolean>('int');
export const intOrNull = columnOf<number | null | undefined>('int?');

/** The place of a row among all, from 1. */
export const position = int((_: unknown, i) => i + 1);

const typeOf = (schema: unknown): ColumnType => {
  if (schema instanceof z.ZodNullable) return `${typeOf(schema.unwrap())}?` as ColumnType;
  return schema instanceof z.ZodNumber || schema instanceof z.ZodBoolean ? 'int' : 'text';
};

type Fields<T, N extends keyof T & string> = {
  [Name in N]: ((row: Pick<T, Name>) => Cell) & { readonly type: ColumnType };
};

/** Columns that are fields of a record, under their names; their types are those of its schema. */
export const fields = <S extends z.ZodObject, N extends keyof z.output<S> & string>(
  schema: () => S,
  ...names: readonly N[]
): Fields<z.output<S>, N> => {
  const columns = {} as Fields<z.output<S>, N>;
  for (const name of names)
    columns[name] = typed(
      (row: Pick<z.output<S>, N>) => row[name] as Cell,
      () => typeOf(schema().shape[name]),
    );
  return columns;
};

/** The three columns that name a provision. */
export const place = <Row>(of: (row: Row) => ProvisionRef) => ({
  instrument: text((row: Row) => of(row).instrument),
  version: text((row: Row) => of(row).version),
  eid: text((row: Row) => of(row).eid),
});

/** First and last line of a place in the source. */
export const lines = <Row>(of: (row: Row) => readonly number[]) => ({
  first_line: int((row: Row) => of(row)[0] ?? Number.NaN),
  last_line: int((row: Row) => of(row)[1] ?? Number.NaN),
});
