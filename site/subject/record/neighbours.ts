import type { LocatedEntity } from '../../../content/model/corpus/corpus.ts';
import { htmlPath } from '../../../content/model/corpus/paths.ts';
import type { List, ListRow } from '../../../content/model/schema/list.ts';
import { bodiesOf, ministersIn } from '../../../content/model/summary/ministers.ts';
import { index } from '../../corpus.ts';
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

/** Ministers that the facts name for a body, each with its page and how many other bodies it is named for. */
export const ministerNeighbours = (entity: LocatedEntity) =>
  ministersIn(index, entity.competent_minister?.value ?? '').map((minister) => ({
    minister: minister.name,
    href: htmlPath('ministers', minister.id),
    others: bodiesOf(index, minister).length - 1,
  }));
