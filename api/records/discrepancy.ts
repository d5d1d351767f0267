import * as z from 'zod';
import type { LocatedDiscrepancy } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { placeOfReading, rulesOfDiscrepancy } from '../../content/model/findings/discrepancies.ts';
import { CitedProvision, SourceLines } from '../../content/model/findings/finding.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { Discrepancy, DiscrepancyKind } from '../../content/model/schema/discrepancy.ts';
import { field } from '../../content/model/schema/field.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import { csvForm } from '../resource/csv.ts';
import { named, Party } from './party.ts';
import { placeColumns } from './words.ts';

const Reading = memo(() =>
  z.object({
    where: z.string().describe('The place, Japanese.'),
    text: field.text(),
    source: SourceLines().describe('Where it is from.'),
    provision: CitedProvision()
      .nullable()
      .describe('The provision whose words they are; null where the place is none.'),
    follows: z.string().describe('What follows in law if one goes by it; Japanese, ours.'),
  }),
);

/** A discrepancy as the API shows it. */
export const DiscrepancyWire = memo(() =>
  z
    .object({
      id: field.id(),
      title: field.title(),
      kind: DiscrepancyKind().describe(
        'What disagrees. `substance`: two texts that cannot both be applied as written. `overview`: the explanatory overview tells less or more than the text. The others: slips and variants of the print.',
      ),
      readings: z.array(Reading()).describe('What each place says.'),
      bearing: z.string().describe('Ours, Japanese: what follows from it in law.'),
      status: Discrepancy().shape.status.describe('`open`, or `explained` in `bearing`.'),
      provisions: z.array(CitedProvision()).describe('Provisions it touches; each names it.'),
      obligations: z
        .array(z.object({ id: field.id(), title: field.title() }))
        .describe('Rules it bears on; their findings show it.'),
      subjects: z
        .array(Party())
        .describe('Bodies and kinds whose findings it bears on; empty: all.'),
    })
    .meta({
      id: 'Discrepancy',
      description: 'Two places of the source that disagree; both stand.',
    }),
);

type Wire = Infer<typeof DiscrepancyWire>;

/** Builds the discrepancy the API shows. */
export const discrepancyWire = (index: CorpusIndex, record: LocatedDiscrepancy): Wire => ({
  id: record.id,
  title: record.title,
  kind: record.kind,
  readings: record.readings.map((reading) => ({
    where: placeOfReading(index, reading),
    text: reading.text,
    source: index.sourceLines(reading),
    provision: reading.provision && cite(index, reading.provision),
    follows: reading.follows,
  })),
  bearing: record.bearing,
  status: record.status,
  provisions: record.provisions.map((ref) => cite(index, ref)),
  obligations: rulesOfDiscrepancy(index, record).map(({ id, title }) => ({ id, title })),
  subjects: record.subjects.map((id) => named(index, id)),
});

/** Every discrepancy, in the corpus's order. */
export const discrepanciesWire = (index: CorpusIndex): Wire[] =>
  index.corpus.discrepancies.map((record) => discrepancyWire(index, record));

type Row = { record: Wire; reading: Wire['readings'][number] };

/** Discrepancies as a table: one row a reading. */
export const discrepanciesCsv = csvForm<Wire[], Row>({
  rows: (records) =>
    records.flatMap((record) => record.readings.map((reading) => ({ record, reading }))),
  columns: {
    id: ({ record }) => record.id,
    title: ({ record }) => record.title,
    kind: ({ record }) => record.kind,
    status: ({ record }) => record.status,
    where: ({ reading }) => reading.where,
    text: ({ reading }) => reading.text,
    ...placeColumns(({ reading }: Row) => reading.source),
    bearing: ({ record }) => record.bearing,
    citations: ({ record }) => record.provisions.map(({ citation }) => citation),
    follows: ({ reading }) => reading.follows,
    obligations: ({ record }) => record.obligations.map(({ id }) => id),
    subjects: ({ record }) => record.subjects.map(({ id }) => id),
  },
});
