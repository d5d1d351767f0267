import type { Corpus } from '../../../content/model/corpus/corpus.ts';
import { corpusOf } from './index-of.ts';
import { realContent } from './real-content.ts';

/** The real corpus, compiled anew, so that no test looks at a build of yesterday. */
export const realCorpus: Corpus = corpusOf(realContent);
