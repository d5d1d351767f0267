import type { Corpus } from '../../../content/model/corpus/corpus.ts';
import { buildIndex, type CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { canonicalJson } from '../../../content/model/text/canonical-json.ts';
import { compileCorpus } from '../../../content/proof/compile.ts';
import type { Content } from '../../../content/proof/read/read.ts';

/** Compiles a content the way the build does, through the stored bytes. */
export const corpusOf = (content: Content): Corpus =>
  JSON.parse(canonicalJson(compileCorpus(content).corpus));

/** Index of what a content is compiled to. */
export const indexOf = (content: Content): CorpusIndex => buildIndex(corpusOf(content));
