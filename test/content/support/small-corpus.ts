import type { Corpus } from '../../../content/model/corpus/corpus.ts';
import { buildIndex, type CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { realIndex } from './real-index.ts';

/** Index of the real corpus with some of its folders replaced: what takes long for every body is quick for two. */
export const smallIndex = (held: Partial<Corpus>): CorpusIndex =>
  buildIndex({ ...realIndex.corpus, ...held });

/** Records of these ids, in the order of the corpus. */
export const only = <T extends { id: string }>(records: readonly T[], ...ids: string[]): T[] =>
  records.filter(({ id }) => ids.includes(id));
