import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { matchQuery } from '../../content/model/reconcile/reconcile.ts';
import { ApiProblem } from '../problem/problem.ts';
import type { ReadQuery } from './input.ts';
import { type Column, candidateWire, cellOf } from './shape.ts';

/** Candidates of a query, as both versions of the protocol show them; none, and why, of one that could not be read. */
export const candidatesOf = (index: CorpusIndex, query: ReadQuery) =>
  query instanceof ApiProblem
    ? { candidates: [], faults: { errors: query.extras.errors ?? [] } }
    : {
        candidates: matchQuery(index, query).map((found) => candidateWire(index, found)),
        faults: {},
      };

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
