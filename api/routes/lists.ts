import * as z from 'zod';
import { pageOfAmended } from '../../content/model/corpus/day-pages.ts';
import { compareLists, predecessorOf } from '../../content/model/corpus/list-changes.ts';
import { API_ROOT, htmlPath } from '../../content/model/corpus/paths.ts';
import { AMENDED_FROM } from '../../content/model/corpus/time.ts';
import { listsAt } from '../../content/model/findings/capacities.ts';
import { findingsOnRow } from '../../content/model/findings/on-row.ts';
import { Role } from '../../content/model/schema/obligation.ts';
import { once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { known } from '../problem/known.ts';
import { ApiProblem } from '../problem/problem.ts';
import { listCsv } from '../records/csv/texts.ts';
import { ListChangesWire, ListHead, ListWire, listHead, listWire } from '../records/list.ts';
import { get } from '../resource/define.ts';
import { coveredDay, IdParam, OptionalDay, text } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const tag = 'Lists';

const OnDay = once(() =>
  z.strictObject({
    as_of: OptionalDay('Only lists that hold on this day; all without it.'),
  }),
);

const listLists = get(
  {
    path: '/lists',
    operationId: 'listLists',
    tag,
    summary: '別表 2015, 別表 2016, 指定法人',
    query: OnDay,
  },
  () => z.array(ListHead()),
);

const getList = get(
  {
    path: '/lists/{id}',
    operationId: 'getList',
    tag,
    summary: 'One list with its rows',
    params: () => z.object({ id: IdParam() }),
    query: () => z.strictObject({}),
    forms: [listCsv],
  },
  ListWire,
);

const getChanges = get(
  {
    path: '/lists/{id}/changes',
    operationId: 'getListChanges',
    tag,
    summary: 'What changed against the list it replaced',
    params: () => z.object({ id: IdParam() }),
    query: () => z.strictObject({}),
  },
  ListChangesWire,
);

const RowAnswer = once(() =>
  z
    .object({
      list: z.string(),
      row: z.int(),
      entity: z.string(),
      name: z.string().meta({ description: 'As printed.' }),
      findings: z.array(z.object({ id: z.string(), title: z.string(), role: Role() })).meta({
        description: 'Rules that reach the body by this row alone, on the first day of the list.',
      }),
    })
    .meta({ id: 'ListRow', description: 'One row, and what stands on it alone.' }),
);

const getRow = get(
  {
    path: '/lists/{id}/rows/{row}',
    operationId: 'getListRow',
    tag,
    summary: 'One row of a list: which findings stand on it alone',
    params: () =>
      z.object({
        id: IdParam(),
        row: text(10).meta({ description: 'Number of the row, from 1.', examples: ['29'] }),
      }),
    query: () => z.strictObject({}),
  },
  RowAnswer,
);

/** Lists as printed. */
export const listRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(listLists, (c) => {
    const { as_of } = c.req.valid('query');
    const lists = as_of === undefined ? index.corpus.lists : listsAt(index, coveredDay(as_of));
    const data = lists.map(listHead);
    const asOf = as_of ?? AMENDED_FROM;
    const html = pageOfAmended('/lists/', asOf);
    return respond(c, dataset, { data, asOf, total: data.length, html });
  });

  app.openapi(getList, (c) => {
    const list = known(index.lists, c.req.valid('param').id, '/lists');
    const data = listWire(index, list);
    const html = htmlPath('lists', list.id);
    const asOf = list.from;
    return respond(c, dataset, { data, asOf, total: data.count, html, law: true });
  });

  app.openapi(getChanges, (c) => {
    const list = known(index.lists, c.req.valid('param').id, '/lists');
    const before = predecessorOf(index, list);
    if (!before)
      throw new ApiProblem(
        'NOT_FOUND',
        `"${list.id}" replaced no list that the source holds.`,
        `Ask ${API_ROOT}/lists/annex-2016/changes for the changes of the 別表.`,
      );
    const data = compareLists(before, list);
    const html = htmlPath('lists', list.id);
    const asOf = list.from;
    return respond(c, dataset, { data, asOf, total: data.length, html, law: true });
  });

  app.openapi(getRow, (c) => {
    const { id, row: asked } = c.req.valid('param');
    const list = known(index.lists, id, '/lists');
    const rows = new Map(list.rows.map((row) => [String(row.row), row]));
    const row = known(rows, asked, `/lists/${id}`);
    const data = {
      list: id,
      row: row.row,
      entity: row.entity,
      name: row.name.text,
      findings: findingsOnRow(index, list, row.row).map(({ obligation, role }) => ({
        id: obligation.id,
        title: obligation.title,
        role: role as Role,
      })),
    };
    return respond(c, dataset, { data, asOf: list.from, html: htmlPath('lists', id), law: true });
  });
};
