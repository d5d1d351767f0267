import { readFileSync } from 'node:fs';
import { realCorpus } from './real-corpus.ts';

/** Id of the document of the content. */
export const source = realCorpus.sources[0]?.id ?? '';

/** Its transcript, as it is committed. */
export const transcript = readFileSync(
  new URL(`../../../content/data/sources/${source}.txt`, import.meta.url),
  'utf8',
);
