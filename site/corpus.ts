import { createHash } from 'node:crypto';
import type { Corpus } from '../content/model/corpus/corpus.ts';
import { buildIndex } from '../content/model/corpus/corpus-index.ts';
import type { PageContent } from '../content/model/corpus/page-content.ts';
// As text: TypeScript need not infer a type from a mebibyte of JSON, and the hash is that of the file's bytes.
import json from '../dist/corpus.json?raw';
import pages from '../dist/page-content.json?raw';

/** The one place where the site reads its data. */
export const corpus: Corpus = JSON.parse(json);
export const index = buildIndex(corpus);

/** What only the pages say. */
export const pageContent: PageContent = JSON.parse(pages);

/** SHA-256 of dist/corpus.json: the `dataset_version` of every API answer. */
export const datasetVersion: string = createHash('sha256').update(json).digest('hex');
