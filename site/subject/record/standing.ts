import type { LocatedEntity } from '../../../content/model/corpus/corpus.ts';
import { rowOf } from '../../../content/model/corpus/list-rows.ts';
import { dayBefore } from '../../../content/model/corpus/time.ts';
import { listsAt, listsEndedBy, provenOn } from '../../../content/model/findings/capacities.ts';
import type { Subject } from '../../../content/model/findings/finding.ts';
import { endedSays, listingsAt } from '../../../content/model/findings/listings.ts';
import type { List, ListRow } from '../../../content/model/schema/list.ts';
import { corpus, index } from '../../corpus.ts';
import { AFTER, BEFORE } from '../findings/findings.ts';

const isAnnex = ({ list }: { list: List }): boolean => list.edge === 'listed_in';

/** Rows of a body on both days: what it is listed as, and since when. */
export const standingsOf = (entity: LocatedEntity) => {
  const [before, after] = [BEFORE, AFTER].map((date) => listingsAt(index, entity, date));
  return {
    before: before ?? [],
    after: after ?? [],
    annexBefore: before?.find(isAnnex) ?? null,
    annexAfter: after?.find(isAnnex) ?? null,
    designated: after?.find((listing) => !isAnnex(listing)) ?? null,
  };
};

const organ = (entity: LocatedEntity): string =>
  `${entity.name}は法人ではなく国の組織で、どの一覧にもない。`;

const kindsOn = (entity: LocatedEntity, date: string): string[] =>
  provenOn(entity, date).map(
    ({ target, called }) => `「${called?.name ?? index.classes.get(target)?.name}」`,
  );

const proven = (entity: LocatedEntity, date: string): string => {
  const kinds = kindsOn(entity, date);
  return `${entity.name}は別表にはなく、${kinds.join('と')}として規定が及ぶ。`;
};

const notListed = (entity: LocatedEntity, date: string): string => {
  if (entity.type === 'organ') return organ(entity);
  return entity.capacities.length > 0
    ? proven(entity, date)
    : `${entity.name}は、この時点の別表にも指定法人にもない。`;
};

/** The list of its kind, before or after a day, in which a body stands although it stands in none on the day. */
const listedOtherwise = (entity: LocatedEntity, date: string) => {
  const rows = corpus.lists
    .filter((list) => isAnnex({ list }))
    .flatMap((list) => {
      const row = rowOf(list, entity.id);
      return row ? [{ list, row }] : [];
    });
  return rows.find(({ list }) => list.from > date) ?? rows.at(-1) ?? null;
};

/**
 * One honest paragraph on what a body is on a day, computed from the lists and its proven capacities; on a day whose lists are not held,
 * on the last one of which they say something.
 */
export const summaryOf = (entity: LocatedEntity, date: string): string => {
  const ended = endedSays(entity, date);
  if (ended !== null) return ended;
  const behind = entity.type === 'organ' ? null : listsEndedBy(index, date);
  if (behind !== null) {
    const last = dayBefore(behind);
    return `${behind}からの別表と指定法人の一覧は、ここにない。${last}には、${summaryOf(entity, last)}`;
  }
  const listings = listingsAt(index, entity, date);
  const annex = listings.find(isAnnex);
  if (!annex) {
    const other = listedOtherwise(entity, date);
    const said = other
      ? `${other.list.title}では${other.row.row}番目に掲げられて${other.list.from > date ? 'いる' : 'いた'}。`
      : '';
    return `${notListed(entity, date)}${said}`;
  }
  const listed = `${entity.name}は、資料提供等規則の別表（${annex.list.rows.length}法人）の${annex.row.row}番目に掲げられている`;
  if (!listsAt(index, date).some((list) => !isAnnex({ list })))
    return `${listed}。指定法人という類型は、この時点ではまだない。`;
  const designated = listings.find((listing) => !isAnnex(listing));
  if (!designated) return `${listed}。指定法人ではない。`;
  return `${listed}。あわせて、指定法人（${designated.row.group ?? '区分なし'}）でもある。二つは別々の指定である。`;
};

/** How a row differs from the other list of the same kind. */
export const rowChange = (list: List, row: ListRow): string | null => {
  const other = corpus.lists.find(({ id, class: kind }) => kind === list.class && id !== list.id);
  if (!other) return null;
  const counterpart = other.rows.find(({ entity }) => entity === row.entity);
  const later = other.from > list.from;
  if (!counterpart) return later ? '2016年の別表で削除' : '2016年に追加';
  if (counterpart.name.text === row.name.text) return null;
  return later
    ? `2016年の別表では「${counterpart.name.text}」`
    : `2015年の別表では「${counterpart.name.text}」`;
};

/** What the amendment did to the rows of a body: 「別表に追加（8番目）」「指定法人に指定」. None for a kind. */
export const listingChanges = ({ kind, id }: Subject): string[] => {
  const entity = kind === 'entity' ? index.entities.get(id) : undefined;
  if (!entity) return [];
  const { annexBefore, annexAfter, designated } = standingsOf(entity);
  const renamed = annexBefore && annexAfter && rowChange(annexBefore.list, annexBefore.row);
  return [
    annexAfter && !annexBefore ? [`別表に追加（${annexAfter.row.row}番目）`] : [],
    annexBefore && !annexAfter
      ? [`別表から削除（2015年の別表では${annexBefore.row.row}番目）`]
      : [],
    renamed ? [`別表の名称を変更（${renamed}）`] : [],
    designated ? ['指定法人に指定'] : [],
  ].flat();
};
