import {
  compareLists,
  type ListChange,
  predecessorOf,
} from '../../content/model/corpus/list-changes.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import type { List, ListReason } from '../../content/model/schema/list.ts';
import { ministersIn, ministersOf } from '../../content/model/summary/ministers.ts';
import { corpus, index } from '../corpus.ts';

/** One row of a table of numbers. */
export type Count = { label: string; count: number; href: string | null };

type ChangeKind = Exclude<ListChange['kind'], 'unchanged'>;

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  added: '追加',
  removed: '削除',
  renamed: '名称の変更',
};

const CERTAINTIES: Readonly<Record<ListReason['certainty'], string>> = {
  certain: '確実',
  likely: 'おそらく',
  inferred: '推定',
};

/** How a list came from the one before: 「48 − 2 + 6 = 52」, and its changes by how well the reason is known. */
export const balanceOf = (list: List) => {
  const before = predecessorOf(index, list);
  if (!before) return null;
  const changes = compareLists(before, list);
  const of = (kind: ListChange['kind']) => changes.filter((change) => change.kind === kind);
  const certainties = Object.keys(CERTAINTIES) as ListReason['certainty'][];
  return {
    before,
    added: of('added').length,
    removed: of('removed').length,
    renamed: of('renamed').length,
    unchanged: of('unchanged').length,
    certainties: certainties.map((certainty) => CERTAINTIES[certainty]),
    rows: (Object.keys(CHANGES) as ChangeKind[]).map((kind) => ({
      label: CHANGES[kind],
      total: of(kind).length,
      counts: certainties.map(
        (certainty) => of(kind).filter(({ because }) => because?.certainty === certainty).length,
      ),
    })),
  };
};

/** How many of a list stand on a list of another kind of the same day as well (別表 and 指定法人); null where there is none. */
export const overlapsOf = (list: List): { other: List; shared: number }[] =>
  corpus.lists
    .filter((other) => other.class !== list.class && other.from === list.from)
    .map((other) => ({
      other,
      shared: list.rows.filter((row) => other.rows.some(({ entity }) => entity === row.entity))
        .length,
    }));

/** By the groups that the source prints; empty where it prints none. */
export const groupsOf = (list: List): Count[] =>
  [...Map.groupBy(list.rows, ({ group }) => group)].flatMap(([group, rows]) =>
    group === null ? [] : [{ label: group, count: rows.length, href: null }],
  );

/** By minister, as the facts of later years have it. A body of several ministers counts for each. */
export const byMinister = (list: List): Count[] => {
  const listed = new Set(list.rows.map(({ entity }) => entity));
  const counts = ministersOf(index).map(({ minister, entities }) => ({
    label: minister.name,
    count: entities.filter(({ id }) => listed.has(id)).length,
    href: htmlPath('ministers', minister.id),
  }));
  const unknown = list.rows.filter(
    ({ entity }) => !index.entities.get(entity)?.competent_minister,
  ).length;
  return [
    ...counts,
    { label: '確認していない', count: unknown, href: '/ministers/#unknown' },
  ].filter(({ count }) => count > 0);
};

/** Years of the statutes the ministers are read from, and how many bodies have more than one minister. */
export const ministerNotes = (
  list: List,
): { years: string[]; joint: number; confirmed: number } => {
  const facts = list.rows.flatMap(({ entity }) => {
    const fact = index.entities.get(entity)?.competent_minister;
    return fact ? [fact] : [];
  });
  return {
    years: [...new Set(facts.map(({ as_of }) => as_of.slice(0, 4)))].sort(),
    joint: facts.filter(({ value }) => ministersIn(index, value).length > 1).length,
    confirmed: facts.filter(({ confirmed_2016 }) => confirmed_2016).length,
  };
};

/** The only corporate form that a name as printed says for certain. */
const COMPANY = '株式会社';

/** Names that say 株式会社, and those that do not. */
export const byForm = (list: List): Count[] => {
  const companies = list.rows.filter(({ name }) => name.text.includes(COMPANY)).length;
  return [
    { label: `名称に「${COMPANY}」とある`, count: companies, href: null },
    { label: `名称に「${COMPANY}」とない`, count: list.rows.length - companies, href: null },
  ];
};
