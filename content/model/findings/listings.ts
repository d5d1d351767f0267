import type { LocatedEntity } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { rowOf } from '../corpus/list-rows.ts';
import { dayBefore } from '../corpus/time.ts';
import type { List, ListRow } from '../schema/list.ts';
import { listsAt, listsEndedBy, provenOn } from './capacities.ts';

/** A row a body stands in. */
export type Listing = { list: List; row: ListRow };

/** Rows a body stands in on a day. */
export const listingsAt = (index: CorpusIndex, entity: LocatedEntity, date: string): Listing[] =>
  listsAt(index, date).flatMap((list) => {
    const row = rowOf(list, entity.id);
    return row ? [{ list, row }] : [];
  });

/** Whether a list designates a body on a day (Art. 13): 別表 is another list. */
export const isDesignated = (index: CorpusIndex, entity: LocatedEntity, date: string): boolean =>
  listingsAt(index, entity, date).some(({ list }) => list.edge === 'designated_by');

/** That a body or a kind is no more on a day, in a few words: 「2025-07-01からはない（その後は…）」; null where it is. */
const endedShort = (ended: LocatedEntity['ended'], date: string): string | null => {
  if (!ended || ended.on > date) return null;
  return `${ended.on}からはない${ended.successor === null ? '' : `（その後は${ended.successor}）`}`;
};

/**
 * What a body is on a day, in one Japanese line: 「別表29番目・指定法人（公的年金関係）」. On a day whose lists are not held what it was on
 * the last one of which they say something, with that day.
 */
export const standingOf = (index: CorpusIndex, entity: LocatedEntity, date: string): string => {
  const ended = endedShort(entity.ended, date);
  if (ended !== null) return ended;
  const behind = listsEndedBy(index, date);
  if (behind !== null && entity.type !== 'organ') {
    const last = dayBefore(behind);
    return `${standingOf(index, entity, last)}（${last}の状態。その後の一覧はここにない）`;
  }
  const parts = listingsAt(index, entity, date).map(({ list, row }) =>
    list.edge === 'listed_in'
      ? `別表${row.row}番目`
      : `指定法人${row.group ? `（${row.group}）` : ''}`,
  );
  if (parts.length > 0) return parts.join('・');
  const kinds = provenOn(entity, date).flatMap(
    ({ target, called }) => called?.name ?? index.classes.get(target)?.name ?? [],
  );
  if (kinds.length > 0) return kinds.join('・');
  if (entity.type === 'organ') return '国の機関';
  const once = index.corpus.lists.some((list) => rowOf(list, entity.id) !== undefined);
  return once ? 'この時点の別表に掲げられていない' : '一覧にない';
};

/** That a body or a kind is no more on a day, in one Japanese sentence; null where it is, as far as is known. */
export const endedSays = (
  { name, ended }: Pick<LocatedEntity, 'name' | 'ended'>,
  date: string,
): string | null => {
  const said = endedShort(ended, date);
  return said && `${name}は${said}。${ended?.source.join('、')}による。`;
};
