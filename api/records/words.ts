import * as z from 'zod';
import type { Words } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { CitedProvision, SourceLines } from '../../content/model/findings/finding.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { field } from '../../content/model/schema/field.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import { linesOfSpans } from '../../content/model/text/spans.ts';

/** Words of a provision with their place. */
export const WordsWire = memo(() =>
  z
    .object({
      provision: CitedProvision().describe('The provision.'),
      quote: field.quote(),
      source: SourceLines().nullable().describe('The place; null where no text is held.'),
    })
    .meta({ id: 'Words', description: 'Words of a provision with their place in the source.' }),
);

/** Words as the API shows them. */
export const wordsWire = (index: CorpusIndex, words: Words): Infer<typeof WordsWire> => ({
  provision: cite(index, words),
  quote: words.quote,
  source: words.spans.length > 0 ? { id: words.source, lines: linesOfSpans(words.spans) } : null,
});

/** Columns of the place of a row in the source. */
export const placeColumns = <Row>(of: (row: Row) => Infer<typeof SourceLines> | null) => ({
  source: (row: Row) => of(row)?.id,
  first_line: (row: Row) => of(row)?.lines[0],
  last_line: (row: Row) => of(row)?.lines[1],
});

/** Columns that name a provision. */
export const provisionColumns = <Row>(of: (row: Row) => CitedProvision) => ({
  citation: (row: Row) => of(row).citation,
  instrument: (row: Row) => of(row).instrument,
  version: (row: Row) => of(row).version,
  eid: (row: Row) => of(row).eid,
});
