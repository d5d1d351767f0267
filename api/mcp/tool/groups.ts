import { pageWithin } from './budget.ts';

/** An item with what all of its group have in common: the same object in each. */
export type Member<H, I> = { group: H; item: I };

/** Items together where what they have in common is the same, in the order in which the first of each group comes. */
export const membersOf = <T, H, I>(
  rows: readonly T[],
  groupOf: (row: T) => H,
  itemOf: (row: T) => I,
): Member<H, I>[] => {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(groupOf(row)));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const group = groupOf(first);
    return [first, ...others].map((row) => ({ group, item: itemOf(row) }));
  });
};

/**
 * The groups from one item on that fit into a budget beside `head`, and the cursor of what is left: what a group has in common
 * counts once a page, also where a page begins within it.
 */
export const groupsWithin = <H, I>(
  budget: number,
  head: { api: string } & Record<string, unknown>,
  members: readonly Member<H, I>[],
  from: number,
): { groups: { group: H; items: I[] }[]; next: string | null } => {
  const told = members.map(({ group, item }, at) => ({
    item,
    group: at === from || group !== members[at - 1]?.group ? group : undefined,
  }));
  const { shown, next } = pageWithin(budget, head, told, from);
  const groups: { group: H; items: I[] }[] = [];
  for (const { group, item } of shown) {
    if (group) groups.push({ group, items: [] });
    groups.at(-1)?.items.push(item);
  }
  return { groups, next };
};
