import { readFileSync } from 'node:fs';

/** The real corpus as the build stored it: in the place of `test/content/support/real-corpus.ts`, which compiles it anew. */
export const realCorpus = JSON.parse(readFileSync('dist/corpus.json', 'utf8'));
