import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { type MatchQuery, matchQuery } from '../../content/model/reconcile/reconcile.ts';
import { type Column, candidateWire, cellOf } from './shape.ts';

/** Candidates of a query, as both versions of the protocol show them. */
export const candidatesOf = (index: CorpusIndex, query: MatchQuery) =>
  matchQuery(index, query).map((found) => candidateWire(index, found));

/** The properties that are wanted, by id and name. */
export const columnsOf = (columns: readonly Column[]) =>
  columns.map(({ property: { id, name } }) => ({ id, name }));

/** Values of a body, one entry per property wanted. */
export const cellsOf = (
  index: CorpusIndex,
  body: string,
  columns: readonly Column[],
  origin: string,
) =>
  columns.map((column) => ({
    id: column.property.id,
    values: cellOf(index, body, column, origin),
  }));
