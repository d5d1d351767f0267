import type { Corpus } from '../corpus/corpus.ts';
import { type CorpusIndex, indexCorpus } from '../corpus/corpus-index.ts';

/** What a page needs to check texts and names by itself: a corpus in which everything else is empty. */
export type CheckData = Corpus;

/** Fields that prove or explain, and that no check reads; each with what stands for it. */
const LEFT_OUT: Readonly<Record<string, unknown>> = {
  spans: [],
  sha256: '',
  quote: null,
  statement: '',
  explanation: '',
  summary: '',
  evidence: [],
  note: null,
  cautions: [],
  keywords: [],
};

/** Makes the data of the page from the whole corpus. */
export const checkData = (corpus: Corpus): CheckData =>
  JSON.parse(
    JSON.stringify(
      {
        ...corpus,
        ministers: [],
        discrepancies: [],
        silences: [],
        topics: [],
        dataset_changes: [],
        procedures: [],
        witnesses: [],
        second_readings: [],
        reference_exceptions: [],
        official_words: [],
        tables: [],
        accounting: { ...corpus.accounting, page_layout: [] },
        entities: corpus.entities.map((entity) => ({
          ...entity,
          founding_statute: entity.founding_statute,
          events: [],
        })),
      },
      (key, value) => (Object.hasOwn(LEFT_OUT, key) ? LEFT_OUT[key] : value),
    ),
  );

/** Opens the data: the same answers as from the whole corpus. */
export const openCheck = (data: CheckData): CorpusIndex => indexCorpus(data);
