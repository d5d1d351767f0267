import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { listsAt } from '../../content/model/capacities.ts';
import type { CorpusIndex } from '../../content/model/corpus-index.ts';
import { compareLists, predecessorOf } from '../../content/model/list-changes.ts';
import { htmlPath } from '../../content/model/paths.ts';
import { findingsOnRow } from '../../content/model/row-findings.ts';
import type { List } from '../../content/model/schema/list.ts';
import { Role } from '../../content/model/schema/obligation.ts';
import { linesOfSpans } from '../../content/model/spans.ts';
import { cite } from '../../content/model/steps.ts';
import type { Dataset } from '../dataset.ts';
import { get } from '../define.ts';
import { known } from '../known.ts';
import { AsOf, coveredDay, IdParam } from '../parameters.ts';
import { ApiProblem } from '../problem.ts';
import { respond } from '../respond.ts';
import { listCsv } from '../tables/texts.ts';
import { CitedProvision, SourceLines } from '../wire/finding.ts';

const tag = 'Lists';

const ListHead = z
  .object({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    class: z.string().meta({ description: 'Kind its bodies belong to.' }),
    edge: z.enum(['listed_in', 'designated_by']),
    from: z.iso.date(),
    until: z.iso.date().nullable().meta({ description: 'First day it no longer holds.' }),
    count: z.int(),
  })
  .meta({ id: 'ListHead' });

/** A list with its rows, as the API shows it. */
export const ListWire = ListHead.extend({
  rows: z.array(
    z.object({
      row: z.int(),
      entity: z.string(),
      name: z.string().meta({ description: 'As printed.' }),
      group: z.string().nullable(),
      provision: CitedProvision,
      source: SourceLines,
    }),
  ),
}).meta({ id: 'List', description: 'A list of bodies as printed, in printed order.' });

const side = z.object({ row: z.int(), name: z.string() }).nullable();

/** What changed against the list before, as the API shows it. */
export const Changes = z
  .array(
    z.object({
      kind: z.enum(['unchanged', 'renamed', 'added', 'removed']),
      entity: z.string(),
      before: side,
      after: side,
      because: z
        .object({
          reason: z.string().meta({ description: 'Ours, Japanese; the source gives none.' }),
          certainty: z.enum(['certain', 'likely', 'inferred']),
          source: z.array(z.string()),
        })
        .nullable()
        .meta({ description: 'Why, as far as it is known; null for an unchanged row.' }),
    }),
  )
  .meta({ id: 'ListChanges', description: 'Row by row against the list it replaced.' });

const head = (list: List): z.infer<typeof ListHead> => ({
  id: list.id,
  title: list.title,
  summary: list.summary,
  class: list.class,
  edge: list.edge,
  from: list.from,
  until: list.until,
  count: list.rows.length,
});

/** Builds the list the API shows. */
export const listWire = (index: CorpusIndex, list: List): z.infer<typeof ListWire> => ({
  ...head(list),
  rows: list.rows.map((row) => ({
    row: row.row,
    entity: row.entity,
    name: row.name.text,
    group: row.group,
    provision: cite(index, { ...list.provision, eid: `${list.row_parent}__row_${row.row}` }),
    source: { id: index.corpus.sources[0]?.id ?? '', lines: linesOfSpans(row.name.spans) },
  })),
});

const OnDay = z.strictObject({
  as_of: AsOf.removeDefault()
    .optional()
    .meta({
      description: 'Only lists that hold on this day; all without it.',
      examples: ['2016-10-20'],
    }),
});

const listLists = get(
  {
    path: '/lists',
    operationId: 'listLists',
    tag,
    summary: '別表 2015, 別表 2016, 指定法人',
    query: OnDay,
  },
  z.array(ListHead),
);

const getList = get(
  {
    path: '/lists/{id}',
    operationId: 'getList',
    tag,
    summary: 'One list with its rows',
    params: z.object({ id: IdParam }),
    query: z.strictObject({}),
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
    params: z.object({ id: IdParam }),
    query: z.strictObject({}),
  },
  Changes,
);

const RowAnswer = z
  .object({
    list: z.string(),
    row: z.int(),
    entity: z.string(),
    name: z.string().meta({ description: 'As printed.' }),
    findings: z.array(z.object({ id: z.string(), title: z.string(), role: Role })).meta({
      description: 'Rules that reach the body by this row alone, on the first day of the list.',
    }),
  })
  .meta({ id: 'ListRow', description: 'One row, and what stands on it alone.' });

const getRow = get(
  {
    path: '/lists/{id}/rows/{row}',
    operationId: 'getListRow',
    tag,
    summary: 'One row of a list: which findings stand on it alone',
    params: z.object({
      id: IdParam,
      row: z
        .string()
        .max(10)
        .meta({ description: 'Number of the row, from 1.', examples: ['29'] }),
    }),
    query: z.strictObject({}),
  },
  RowAnswer,
);

/** Lists as printed. */
export const listRoutes = (app: OpenAPIHono, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(listLists, (c) => {
    const { as_of } = c.req.valid('query');
    const lists = as_of === undefined ? index.corpus.lists : listsAt(index, coveredDay(as_of));
    const data = lists.map(head);
    const asOf = as_of === undefined ? {} : { asOf: as_of };
    return respond(c, dataset, { data, ...asOf, total: data.length, html: '/lists/' });
  });

  app.openapi(getList, (c) => {
    const list = known(index.lists, c.req.valid('param').id, '/lists');
    const data = listWire(index, list);
    const html = htmlPath('lists', list.id);
    return respond(c, dataset, { data, total: data.count, html, law: true });
  });

  app.openapi(getChanges, (c) => {
    const list = known(index.lists, c.req.valid('param').id, '/lists');
    const before = predecessorOf(index, list);
    if (!before)
      throw new ApiProblem(
        'NOT_FOUND',
        `"${list.id}" replaced no list that the source holds.`,
        'Ask /lists/annex-2016/changes for the changes of the 別表.',
      );
    const data = compareLists(before, list);
    const html = htmlPath('lists', list.id);
    return respond(c, dataset, { data, total: data.length, html, law: true });
  });

  app.openapi(getRow, (c) => {
    const { id, row: asked } = c.req.valid('param');
    const list = known(index.lists, id, '/lists');
    const rows = new Map(list.rows.map((row) => [String(row.row), row]));
    const row = known(rows, asked, `/lists/${id}/rows`);
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
