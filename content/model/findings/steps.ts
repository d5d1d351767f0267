import type { Words } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';
import { linesOfSpans } from '../text/spans.ts';
import type { CitedProvision, Step } from './finding.ts';

/** The provision with its citation, fields in a fixed order. */
export const cite = (index: CorpusIndex, ref: ProvisionRef, day?: string): CitedProvision => ({
  instrument: ref.instrument,
  eid: ref.eid,
  version: ref.version,
  citation: index.citation(ref, day),
});

type Sketch = Pick<Step, 'edge' | 'from' | 'to' | 'statement'>;

/** A step that stands on words of a provision. */
export const stepOn = (index: CorpusIndex, sketch: Sketch, words: Words, day?: string): Step => ({
  ...sketch,
  provision: cite(index, words, day),
  quote: words.quote,
  source: { id: words.source, lines: linesOfSpans(words.spans) },
});

/** Replaces `{subject}` in a curated sentence. */
export const fill = (template: string, subject: string): string =>
  template.replaceAll('{subject}', subject);
