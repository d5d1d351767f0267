import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';
import { sentencesOf } from './sentences.ts';

/** Characters of a sentence that is told: what is longer is a provision to be read whole. */
const LONGEST = 300;

/**
 * The whole sentence of a provision in which quoted words stand: what makes a rule is often the end of the sentence (ものとする),
 * which a short quotation leaves out. Null where no words
 * are quoted, where they go beyond one sentence, and where it is long.
 */
export const wholeSentence = (
  index: CorpusIndex,
  { quote, ...place }: ProvisionRef & { quote: string | null },
): string | null => {
  if (quote === null) return null;
  const sentences = index
    .textBlocks(index.provision(place))
    .flatMap(({ text }) => sentencesOf(text));
  const sentence = sentences.find((one) => one.includes(quote));
  return sentence && sentence.length <= LONGEST ? sentence : null;
};
