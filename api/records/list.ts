import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { cite } from '../../content/model/findings/steps.ts';
import type { List } from '../../content/model/schema/list.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import { CitedProvision, SourceLines } from './finding.ts';

/** A list without its rows. */
export const ListHead = once(() =>
  z
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
    .meta({ id: 'ListHead' }),
);

/** A row of a list as printed. */
export const ListRowWire = once(() =>
  z.object({
    row: z.int(),
    entity: z.string(),
    name: z.string().meta({ description: 'As printed.' }),
    group: z.string().nullable(),
    provision: CitedProvision(),
    source: SourceLines(),
  }),
);

/** A list with its rows, as the API shows it. */
export const ListWire = once(() =>
  ListHead()
    .extend({
      rows: z.array(ListRowWire()),
    })
    .meta({ id: 'List', description: 'A list of bodies as printed, in printed order.' }),
);

const side = once(() => z.object({ row: z.int(), name: z.string() }).nullable());

/** What became of one row against the list before. */
export const ListChangeWire = once(() =>
  z.object({
    kind: z.enum(['unchanged', 'renamed', 'added', 'removed']),
    entity: z.string(),
    before: side(),
    after: side(),
    because: z
      .object({
        reason: z.string().meta({ description: 'Ours, Japanese; the source gives none.' }),
        certainty: z.enum(['certain', 'likely', 'inferred']),
        source: z.array(z.string()),
      })
      .nullable()
      .meta({ description: 'Why, as far as it is known; null for an unchanged row.' }),
  }),
);

/** What changed against the list before, as the API shows it. */
export const ListChangesWire = once(() =>
  z
    .array(ListChangeWire())
    .meta({ id: 'ListChanges', description: 'Row by row against the list it replaced.' }),
);

/** Builds the list without its rows. */
export const listHead = (list: List): Infer<typeof ListHead> => ({
  id: list.id,
  title: list.title,
  summary: list.summary,
  class: list.class,
  edge: list.edge,
  from: list.from,
  until: list.until,
  count: list.rows.length,
});

/** Builds the rows of a list. */
export const listRowsWire = (index: CorpusIndex, list: List): Infer<typeof ListRowWire>[] =>
  list.rows.map((row) => ({
    row: row.row,
    entity: row.entity,
    name: row.name.text,
    group: row.group,
    provision: cite(index, { ...list.provision, eid: `${list.row_parent}__row_${row.row}` }),
    source: index.sourceLines(row.name.spans),
  }));

/** Builds the list the API shows. */
export const listWire = (index: CorpusIndex, list: List): Infer<typeof ListWire> => ({
  ...listHead(list),
  rows: listRowsWire(index, list),
});
