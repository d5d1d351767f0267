import type { LocatedEntity } from '../../../content/model/corpus/corpus.ts';
import type { List, ListRow } from '../../../content/model/schema/list.ts';
import { ministersIn, ministersOf } from '../../../content/model/summary/ministers.ts';
import { index } from '../../corpus.ts';
import { ministerLinks } from '../../lists/ministers.ts';
import { standingsOf } from './standing.ts';

/** Rows before and after a body's in a list, and those of its group. */
export type ListNeighbours = {
  list: List;
  before: ListRow | null;
  after: ListRow | null;
  group: ListRow[];
};

/** Who stands beside a body in the lists of the amended state (of the earlier one, where it has left). */
export const listNeighbours = (entity: LocatedEntity): ListNeighbours[] => {
  const { after, before } = standingsOf(entity);
  return (after.length > 0 ? after : before).map(({ list, row }) => ({
    list,
    before: list.rows.find((other) => other.row === row.row - 1) ?? null,
    after: list.rows.find((other) => other.row === row.row + 1) ?? null,
    group: row.group ? list.rows.filter((other) => other.group === row.group && other !== row) : [],
  }));
};

/** Bodies for which the facts name the same minister, by minister, with the minister's place on its page. */
export const ministerNeighbours = (entity: LocatedEntity) => {
  const value = entity.competent_minister?.value ?? '';
  const links = new Map(ministerLinks(value).map(({ minister, href }) => [minister, href]));
  return ministersOf(index)
    .filter(({ minister }) => ministersIn(value).includes(minister))
    .map(({ minister, entities }) => ({
      minister,
      href: links.get(minister) ?? '/ministers/',
      others: entities.filter(({ id }) => id !== entity.id).length,
    }));
};
