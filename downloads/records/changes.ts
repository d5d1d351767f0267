import * as z from 'zod';
import { DiscrepancyWire, discrepanciesWire } from '../../api/records/discrepancy.ts';
import {
  ChangedTermWire,
  ComparedWire,
  RowKind,
  SegmentWire,
} from '../../api/records/text/comparison.ts';
import { compareVersions } from '../../content/model/comparison/comparison.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { Concordance } from '../../content/model/schema/concordance.ts';
import { DatasetChange } from '../../content/model/schema/dataset-change.ts';
import { LaterChange } from '../../content/model/schema/later-change.ts';
import { kind } from './record-kind.ts';

/** The API tells more of a side: what its provision is is in the file of the provisions. */
const Side = ComparedWire()
  .omit({ kind: true, status: true, num: true, underlined: true })
  .meta({ id: 'ComparedProvision', description: 'One side; `text` is null where not held.' });

/** What became of every provision of an instrument held in two versions, word by word. */
export const comparisons = kind(
  z
    .object({
      instrument: z.string(),
      position: z.int().describe('From 1, in document order.'),
      kind: RowKind(),
      renumbered: z.boolean(),
      omitted: z.boolean().describe('Both columns of the table print 略.'),
      before: Side.nullable(),
      after: Side.nullable(),
      changes: z.object({ heading: z.array(SegmentWire()), text: z.array(SegmentWire()) }),
      terms: z.array(ChangedTermWire()),
      references: z
        .array(z.string())
        .describe('eIds, after, of provisions of the text it refers to and which changed.'),
      discrepancies: z.array(z.string()),
    })
    .describe('A provision before and after, by its own words.'),
  (index) =>
    index.corpus.instruments.flatMap(({ id }) =>
      (compareVersions(index, id)?.rows ?? []).map((row, i) => {
        const side = (one: typeof row.before) =>
          one && { ...cite(index, one), heading: one.heading, text: one.text };
        const { heading, text } = row.changes;
        return {
          instrument: id,
          position: i + 1,
          kind: row.kind,
          renumbered: row.renumbered,
          omitted: row.omitted,
          before: side(row.before),
          after: side(row.after),
          changes: { heading, text },
          terms: row.terms,
          references: row.references,
          discrepancies: row.discrepancies,
        };
      }),
    ),
);

/** Two places of the source that disagree. */
export const discrepancies = kind(DiscrepancyWire(), discrepanciesWire);

/** Amendments of the Act that are known of. */
export const laterChanges = kind(LaterChange(), ({ corpus }) => corpus.later_changes);

/** Article numbers of one matter through the states of the Act. */
export const concordances = kind(Concordance(), ({ corpus }) => corpus.concordances);

/** What was published, added or corrected. */
export const datasetChanges = kind(DatasetChange(), ({ corpus }) => corpus.dataset_changes);
