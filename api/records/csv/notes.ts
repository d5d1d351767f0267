import type { Infer } from '../../../content/model/text/memo.ts';
import { csvForm } from '../../resource/csv.ts';
import type { DiscrepancyWire } from '../discrepancy.ts';
import type { WordsWire } from '../words.ts';

type Term = {
  id: string;
  term: string;
  definition: Infer<typeof WordsWire>;
  scope: string;
  explanation: string;
};

type Discrepancy = Infer<typeof DiscrepancyWire>;

/** Defined terms as a table. */
export const termsCsv = csvForm<Term[], Term>({
  rows: (terms) => terms,
  columns: {
    id: ({ id }) => id,
    term: ({ term }) => term,
    definition: ({ definition }) => definition.quote,
    citation: ({ definition }) => definition.provision.citation,
    instrument: ({ definition }) => definition.provision.instrument,
    version: ({ definition }) => definition.provision.version,
    eid: ({ definition }) => definition.provision.eid,
    source: ({ definition }) => definition.source?.id,
    first_line: ({ definition }) => definition.source?.lines[0],
    last_line: ({ definition }) => definition.source?.lines[1],
    scope: ({ scope }) => scope,
    explanation: ({ explanation }) => explanation,
  },
});

type Reading = { record: Discrepancy; reading: Discrepancy['readings'][number] };

/** Discrepancies as a table: one row a reading. */
export const discrepanciesCsv = csvForm<Discrepancy[], Reading>({
  rows: (records) =>
    records.flatMap((record) => record.readings.map((reading) => ({ record, reading }))),
  columns: {
    id: ({ record }) => record.id,
    title: ({ record }) => record.title,
    kind: ({ record }) => record.kind,
    status: ({ record }) => record.status,
    where: ({ reading }) => reading.where,
    text: ({ reading }) => reading.text,
    source: ({ reading }) => reading.source.id,
    first_line: ({ reading }) => reading.source.lines[0],
    last_line: ({ reading }) => reading.source.lines[1],
    bearing: ({ record }) => record.bearing,
    citations: ({ record }) => record.provisions.map(({ citation }) => citation),
    follows: ({ reading }) => reading.follows,
    obligations: ({ record }) => record.obligations.map(({ id }) => id),
    subjects: ({ record }) => record.subjects.map(({ id }) => id),
  },
});
