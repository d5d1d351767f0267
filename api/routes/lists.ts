import * as z from 'zod';
import { pageOfDefaultDay } from '../../content/model/corpus/day-pages.ts';
import { compareLists, predecessorOf } from '../../content/model/corpus/list-changes.ts';
import { API_ROOT, htmlPath } from '../../content/model/corpus/paths.ts';
import { listsAt } from '../../content/model/findings/capacities.ts';
import { findingsOnRow } from '../../content/model/findings/on-row.ts';
import type { Role } from '../../content/model/schema/obligation.ts';
import { memo } from '../../content/model/text/memo.ts';
import { orNotFound } from '../problem/or-not-found.ts';
import { ApiProblem } from '../problem/problem.ts';
import {
  ListChangesWire,
  ListHead,
  ListRowAnswer,
  ListWire,
  listCsv,
  listHead,
  listWire,
} from '../records/list.ts';
import { get, type Route } from '../resource/define.ts';
import {
  coveredDay,
  IdParam,
  IdParams,
  OptionalDay,
  text,
  WITHOUT_DOT,
} from '../resource/parameters.ts';

const tag = 'Lists';

const OnDay = memo(() =>
  z.strictObject({ as_of: OptionalDay('Only lists that hold on this day; all without it.') }),
);

const listLists = get({
  path: '/lists',
  operationId: 'listLists',
  tag,
  summary: '別表 2015, 別表 2016, 指定法人',
  description:
    'The lists that hold on the day asked, as far as is known (`undetermined`); all of them without a day.',
  query: OnDay,
  others: [422],
  data: () => z.array(ListHead()),
  reply: ({ index }, { as_of }) => {
    const day = as_of === undefined ? null : coveredDay(index, as_of);
    const lists = day === null ? index.corpus.lists : listsAt(index, day);
    const data = lists.map((list) => listHead(index, list, day));
    const asOf = as_of ?? index.corpus.default_day;
    const html = pageOfDefaultDay(index, '/lists/', asOf);
    return { data, asOf, total: data.length, html, law: true };
  },
});

const getList = get({
  path: '/lists/{id}',
  operationId: 'getList',
  tag,
  summary: 'One list with its rows',
  description: 'Rows as printed, in printed order, each with its place in the transcript.',
  params: IdParams,
  forms: [listCsv],
  data: ListWire,
  reply: ({ index }, { id }) => {
    const list = orNotFound(index.lists, id, '/lists');
    const data = listWire(index, list);
    const html = htmlPath('lists', list.id);
    return { data, asOf: list.from, total: data.count, html, law: true };
  },
});

const getListChanges = get({
  path: '/lists/{id}/changes',
  operationId: 'getListChanges',
  tag,
  summary: 'What changed against the list it replaced',
  description:
    'Row by row: unchanged, renamed, added, removed, with a reason of ours and its certainty. The source gives none.',
  params: IdParams,
  data: ListChangesWire,
  reply: ({ index }, { id }) => {
    const list = orNotFound(index.lists, id, '/lists');
    const before = predecessorOf(index, list);
    if (!before)
      throw new ApiProblem(
        'NOT_FOUND',
        `"${list.id}" replaced no list that the source holds.`,
        `Ask ${API_ROOT}/lists/annex-2016/changes for the changes of the 別表.`,
      );
    const data = compareLists(before, list);
    const html = htmlPath('lists', list.id);
    return { data, asOf: list.from, total: data.length, html, law: true };
  },
});

const getListRow = get({
  path: '/lists/{id}/rows/{row}',
  operationId: 'getListRow',
  tag,
  summary: 'One row of a list: which findings stand on it alone',
  description: 'The row, and the rules that reach the body by this row alone.',
  params: () =>
    z.object({
      id: IdParam(),
      row: text(10).meta({
        pattern: WITHOUT_DOT,
        description: 'Number of the row, from 1.',
        examples: ['29'],
      }),
    }),
  data: ListRowAnswer,
  reply: ({ index }, asked) => {
    const list = orNotFound(index.lists, asked.id, '/lists');
    const rows = new Map(list.rows.map((row) => [String(row.row), row]));
    const { row, entity, name } = orNotFound(rows, asked.row, `/lists/${list.id}`);
    const findings = findingsOnRow(index, list, row).map(({ obligation: { id, title }, role }) => ({
      id,
      title,
      role: role as Role,
    }));
    const data = { list: list.id, row, entity, name: name.text, findings };
    return { data, asOf: list.from, html: htmlPath('lists', list.id), law: true };
  },
});

/** Lists as printed. */
export const LISTS: readonly Route[] = [listLists, getList, getListChanges, getListRow];
