import type { Corpus } from '../../../content/model/corpus/corpus.ts';
import { buildIndex, type CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { realCorpus } from './real-corpus.ts';

/** Index of a copy of the real corpus with one thing changed that needs no compiling. */
export const alteredIndex = (alter: (corpus: Corpus) => void): CorpusIndex => {
  const corpus = structuredClone(realCorpus);
  alter(corpus);
  return buildIndex(corpus);
};

/** The record that is looked for; throws where there is none, so that no fixture alters nothing. */
export const only = <T>(records: readonly T[], wanted: (record: T) => boolean): T => {
  const [found, ...others] = records.filter(wanted);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} records`);
  return found;
};
