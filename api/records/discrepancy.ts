import * as z from 'zod';
import type { LocatedDiscrepancy } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { placeOfReading, rulesOfDiscrepancy } from '../../content/model/findings/discrepancies.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { Discrepancy, DiscrepancyKind } from '../../content/model/schema/discrepancy.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import { CitedProvision, SourceLines } from './finding.ts';
import { named, Party } from './party.ts';

/** A discrepancy as the API shows it. */
export const DiscrepancyWire = once(() =>
  z
    .object({
      id: z.string(),
      title: z.string(),
      kind: DiscrepancyKind(),
      readings: z.array(
        z.object({
          where: z.string(),
          text: z.string(),
          source: SourceLines(),
          provision: CitedProvision().nullable(),
          follows: z.string(),
        }),
      ),
      bearing: z.string().meta({ description: 'Ours, Japanese: what follows from it in law.' }),
      status: Discrepancy().shape.status,
      provisions: z.array(CitedProvision()),
      obligations: z.array(z.object({ id: z.string(), title: z.string() })),
      subjects: z.array(Party()),
    })
    .meta({
      id: 'Discrepancy',
      description: 'Two places of the source that disagree; both stand.',
    }),
);

/** Builds the discrepancy the API shows. */
export const discrepancyWire = (
  index: CorpusIndex,
  record: LocatedDiscrepancy,
): Infer<typeof DiscrepancyWire> => ({
  id: record.id,
  title: record.title,
  kind: record.kind,
  readings: record.readings.map((reading) => ({
    where: placeOfReading(index, reading),
    text: reading.text,
    source: index.sourceLines(reading.spans),
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
export const discrepanciesWire = (index: CorpusIndex): Infer<typeof DiscrepancyWire>[] =>
  index.corpus.discrepancies.map((record) => discrepancyWire(index, record));
