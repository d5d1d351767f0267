import * as z from 'zod';
import type { Words } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import { linesOfSpans } from '../../content/model/text/spans.ts';
import { CitedProvision, SourceLines } from './finding.ts';

/** Words of a provision with their place. */
export const WordsWire = once(() =>
  z
    .object({
      provision: CitedProvision(),
      quote: z.string().nullable().meta({ description: 'Verbatim; null where no text is held.' }),
      source: SourceLines().nullable(),
    })
    .meta({ id: 'Words', description: 'Words of a provision with their place in the source.' }),
);

/** Words as the API shows them. */
export const wordsWire = (index: CorpusIndex, words: Words): Infer<typeof WordsWire> => ({
  provision: cite(index, words),
  quote: words.quote,
  source: words.spans.length > 0 ? { id: words.source, lines: linesOfSpans(words.spans) } : null,
});
