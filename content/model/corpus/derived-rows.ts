import type { List } from '../schema/list.ts';
import type { Provision } from '../schema/provision.ts';
import { rowOf } from './list-rows.ts';

/** The provisions that a list's rows are: `annex__row_29`. Held once, as the list; written nowhere else. */
export const rowsAsProvisions = (list: List, next: List | null): Provision[] =>
  list.rows.map((row) => ({
    instrument: list.provision.instrument,
    version: list.provision.version,
    eid: `${list.row_parent}__row_${row.row}`,
    kind: 'row',
    parent: null,
    num: null,
    heading: null,
    status: 'full',
    text: [row.name],
    same_as: null,
    evidence: [],
    note: null,
    continued_by: continuation(row.entity, next),
  }));

const continuation = (entity: string, next: List | null): string | null => {
  const row = next && rowOf(next, entity);
  return next && row ? `${next.row_parent}__row_${row.row}` : null;
};

/** The list that replaces another: same class, beginning on the day the other ends. */
export const successorOf = (list: List, lists: readonly List[]): List | null =>
  lists.find((next) => next.class === list.class && next.from === list.until) ?? null;

/** Rows of all lists as provisions. */
export const derivedRows = (lists: readonly List[]): Provision[] =>
  lists.flatMap((list) => rowsAsProvisions(list, successorOf(list, lists)));
