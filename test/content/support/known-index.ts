import { buildIndex, type CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { withKnownFacts } from '../../support/known-facts.ts';
import { realIndex } from './real-index.ts';

/** Index of the real corpus, in which the bodies have known facts: see {@link withKnownFacts}. */
export const knownIndex: CorpusIndex = buildIndex(withKnownFacts(realIndex.corpus));
