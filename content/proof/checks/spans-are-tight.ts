import { keptOffsets } from '../../model/text/normalise.ts';
import type { Lines, Span } from '../../model/text/spans.ts';
import { blocksOf } from '../source/blocks.ts';
import { linesOfSource } from '../source/transcript.ts';
import type { Check } from './check.ts';

/** Spans that lie outside their source are text-proves-itself's. */
const isLoose = (lines: Lines, [line, start, end]: Span): boolean => {
  const raw = lines[line - 1]?.slice(start, end) ?? '';
  const kept = keptOffsets(raw);
  return raw !== '' && (kept[0] !== 0 || kept.at(-1) !== raw.length - 1);
};

/** A span begins and ends with a character of its text: one place for one text, so that a slip of a span shows. */
export const spansAreTight: Check = (content) =>
  blocksOf(content).flatMap(({ file, at, block }) =>
    block.spans.flatMap((span, i) =>
      isLoose(linesOfSource(content, block), span)
        ? [
            {
              file,
              at: `${at}.spans.${i}`,
              message: `The span [${span.join(', ')}] begins or ends with layout.`,
              remedy: 'Begin and end it with a character of the text.',
            },
          ]
        : [],
    ),
  );
