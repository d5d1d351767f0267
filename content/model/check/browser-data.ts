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

/** Where the words of a provision stand in the source says in which order they are printed: a quotation is compared in it. */
const { spans: _, evidence: __, ...LEFT_OUT_OF_PROVISIONS } = LEFT_OUT;

const without = <T>(value: T, leftOut: typeof LEFT_OUT): T =>
  JSON.parse(
    JSON.stringify(value, (key, inner) => (Object.hasOwn(leftOut, key) ? leftOut[key] : inner)),
  );

/** Makes the data of the page from the whole corpus. */
export const checkData = (corpus: Corpus): CheckData => ({
  ...without(
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
      provisions: [],
    },
    LEFT_OUT,
  ),
  provisions: without(corpus.provisions, LEFT_OUT_OF_PROVISIONS),
});

/** Opens the data: the same answers as from the whole corpus. */
export const openCheck = (data: CheckData): CorpusIndex => indexCorpus(data);
