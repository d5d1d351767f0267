import { readFile } from 'node:fs/promises';
import type { Corpus } from '../../content/model/corpus/corpus.ts';
import { type CorpusIndex, indexCorpus } from '../../content/model/corpus/corpus-index.ts';

/** Where everything is built. */
export const DIST = new URL('../../dist/', import.meta.url);

/** The built corpus, as the pages have it: steps of the build run outside of them. */
export const builtIndex = async (): Promise<CorpusIndex> => {
  const corpus: Corpus = JSON.parse(await readFile(new URL('corpus.json', DIST), 'utf8'));
  return indexCorpus(corpus);
};
