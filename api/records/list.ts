import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { listEnd } from '../../content/model/findings/capacities.ts';
import { CitedProvision, SourceLines } from '../../content/model/findings/finding.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { field } from '../../content/model/schema/field.ts';
import { List } from '../../content/model/schema/list.ts';
import { Role } from '../../content/model/schema/obligation.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import { fields } from '../resource/columns.ts';
import { csvForm } from '../resource/csv.ts';
import { placeColumns, provisionColumns } from './words.ts';

/** That a later text is known on the day asked and is not held, in the words of findings; null where none is. */
export const LaterText = memo(() =>
  z
    .object({
      reason: z.literal('later_version_not_held').describe('Why, as findings say it.'),
      from: z.iso.date().describe('First day for which a later text is known.'),
    })
    .nullable(),
);

/** {@link LaterText} from the first day of a later text. */
export const laterText = (from: string | null): Infer<typeof LaterText> =>
  from === null ? null : { reason: 'later_version_not_held', from };

/** A list without its rows. */
export const ListHead = memo(() =>
  z
    .object({
      id: field.id(),
      title: field.title(),
      summary: field.summary(),
      class: z.string().describe('Kind its bodies belong to.'),
      edge: List().shape.edge.describe(
        'What standing on it means: `listed_in` 別表 (Art. 32), `designated_by` 指定法人 (Art. 13).',
      ),
      from: z.iso.date().describe('First day it holds.'),
      until: z.iso.date().nullable().describe('First day it no longer holds.'),
      count: z.int().describe('Number of rows.'),
      undetermined: LaterText().describe(
        'Whether the list still holds on the day asked, and with which rows, nothing here can tell; null where it holds, and where no day was asked.',
      ),
    })
    .meta({ id: 'ListHead', description: 'A list of bodies without its rows.' }),
);

/** A row of a list as printed. */
export const ListRowWire = memo(() =>
  z.object({
    row: field.row(),
    entity: field.entity(),
    name: z.string().describe('As printed.'),
    group: field.group(),
    provision: CitedProvision().describe('The provision.'),
    source: SourceLines().describe('Where it is from.'),
  }),
);

/** A list with its rows, as the API shows it. */
export const ListWire = memo(() =>
  ListHead()
    .extend({ rows: z.array(ListRowWire()).describe('Rows, in order.') })
    .meta({ id: 'List', description: 'A list of bodies as printed, in printed order.' }),
);

/** A row, and the rules that reach its body by it. */
export const ListRowAnswer = memo(() =>
  z
    .object({
      list: field.list(),
      row: field.row(),
      entity: field.entity(),
      name: z.string().describe('As printed.'),
      findings: z
        .array(z.object({ id: field.id(), title: field.title(), role: Role() }))
        .describe('Rules that reach the body by this row alone, on the first day of the list.'),
    })
    .meta({ id: 'ListRow', description: 'One row, and what stands on it alone.' }),
);

const side = (description: string) =>
  z.object({ row: field.row(), name: field.name() }).nullable().describe(description);

/** What became of one row against the list before. */
export const ListChangeWire = memo(() =>
  z.object({
    kind: z
      .enum(['unchanged', 'renamed', 'added', 'removed'])
      .describe('What happened to the row.'),
    entity: field.entity(),
    before: side('Its row in the list before; null: none.'),
    after: side('Its row in this list; null: none.'),
    because: z
      .object({
        reason: z.string().describe('Ours, Japanese; the source gives none.'),
        certainty: z.enum(['certain', 'likely', 'inferred']).describe('How sure the reason is.'),
        source: z.array(z.string()).describe('What the reason was read from.'),
      })
      .nullable()
      .describe('Why, as far as it is known; null for an unchanged row.'),
  }),
);

/** What changed against the list before, as the API shows it. */
export const ListChangesWire = memo(() =>
  z
    .array(ListChangeWire())
    .meta({ id: 'ListChanges', description: 'Row by row against the list it replaced.' }),
);

/** Builds the list without its rows; `day` is the one asked, null where none was. */
export const listHead = (
  index: CorpusIndex,
  list: List,
  day: string | null,
): Infer<typeof ListHead> => {
  const end = listEnd(index, list);
  const { id, title, summary, class: kind, edge, from, until, rows } = list;
  const undetermined = laterText(end !== null && day !== null && end <= day ? end : null);
  return { id, title, summary, class: kind, edge, from, until, count: rows.length, undetermined };
};

/** Builds the rows of a list. */
export const listRowsWire = (index: CorpusIndex, list: List): Infer<typeof ListRowWire>[] =>
  list.rows.map(({ row, entity, name, group }) => ({
    row,
    entity,
    name: name.text,
    group,
    provision: cite(index, { ...list.provision, eid: `${list.row_parent}__row_${row}` }),
    source: index.sourceLines(name),
  }));

/** Builds the list the API shows. */
export const listWire = (index: CorpusIndex, list: List): Infer<typeof ListWire> => ({
  ...listHead(index, list, null),
  rows: listRowsWire(index, list),
});

type Row = Infer<typeof ListRowWire> & { list: Omit<Infer<typeof ListWire>, 'rows'> };

/** A list as a table, in printed order. */
export const listCsv = csvForm<Infer<typeof ListWire>, Row>({
  rows: ({ rows, ...list }) => rows.map((row) => ({ ...row, list })),
  columns: {
    list: ({ list }) => list.id,
    list_title: ({ list }) => list.title,
    list_from: ({ list }) => list.from,
    list_until: ({ list }) => list.until,
    ...fields(ListRowWire, 'row', 'entity', 'name', 'group'),
    ...provisionColumns(({ provision }: Row) => provision),
    ...placeColumns(({ source }: Row) => source),
  },
});
