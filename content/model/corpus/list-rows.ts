import type { List, ListRow } from '../schema/list.ts';

const tables = new WeakMap<List, ReadonlyMap<string, ListRow>>();

/**
 * The row of a body in a list (each body has at most one), undefined where it has none. Looked up, never searched for: a
 * finding must take as long among ten thousand bodies as among fifty.
 */
export const rowOf = (list: List, entity: string): ListRow | undefined => {
  const table = tables.get(list) ?? new Map(list.rows.map((row) => [row.entity, row]));
  tables.set(list, table);
  return table.get(entity);
};
