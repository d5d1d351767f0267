import type { List, ListReason, ListRow } from '../schema/list.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { successorOf } from './derived-rows.ts';
import { rowOf } from './list-rows.ts';

/** What happened to a row between two lists of the same kind. */
export type ListChange = {
  kind: 'unchanged' | 'renamed' | 'added' | 'removed';
  entity: string;
  before: { row: number; name: string } | null;
  after: { row: number; name: string } | null;
  /** Why, as far as it is known; null for an unchanged row. */
  because: Omit<ListReason, 'entity'> | null;
};

const side = (row: ListRow | undefined) => (row ? { row: row.row, name: row.name.text } : null);

/** The list that a list replaced, or null. */
export const predecessorOf = (index: CorpusIndex, list: List): List | null =>
  index.corpus.lists.find((earlier) => successorOf(earlier, index.corpus.lists) === list) ?? null;

/** Row by row: those of the newer list in its order, then those it no longer has. */
export const compareLists = (before: List, after: List): ListChange[] => {
  const reasons = new Map(after.reasons.map((reason) => [reason.entity, reason]));
  const because = (entity: string): ListChange['because'] => {
    const known = reasons.get(entity);
    if (!known) return null;
    const { reason, certainty, source } = known;
    return { reason, certainty, source };
  };
  const old = new Map(before.rows.map((row) => [row.entity, row]));
  const kept = after.rows.map((row): ListChange => {
    const earlier = old.get(row.entity);
    const kind = !earlier ? 'added' : earlier.name.text === row.name.text ? 'unchanged' : 'renamed';
    return {
      kind,
      entity: row.entity,
      before: side(earlier),
      after: side(row),
      because: because(row.entity),
    };
  });
  const removed = before.rows
    .filter((row) => rowOf(after, row.entity) === undefined)
    .map(
      (row): ListChange => ({
        kind: 'removed',
        entity: row.entity,
        before: side(row),
        after: null,
        because: because(row.entity),
      }),
    );
  return [...kept, ...removed];
};
