import type { Words } from '../../model/corpus/corpus.ts';
import { refKey } from '../../model/corpus/corpus-index.ts';
import { derivedRows } from '../../model/corpus/derived-rows.ts';
import type { Block, ProvisionRef } from '../../model/schema/common.ts';
import type { Reading } from '../../model/schema/discrepancy.ts';
import type { Provision } from '../../model/schema/provision.ts';
import type { Span } from '../../model/text/spans.ts';
import { type Lines, narrowSpans } from '../../model/text/spans.ts';
import type { Content } from '../read/read.ts';
import { linesOfSource, sourceOf } from './transcript.ts';

/** What is needed to find words: the provisions by key, the source of a block by id, and its lines. */
export type Library = {
  provisions: ReadonlyMap<string, Provision>;
  sourceOf: (block: Pick<Block, 'source'>) => string;
  linesOf: (block: Pick<Block, 'source'>) => Lines;
};

/** The library of a content: its provisions, the rows of its lists among them. */
export const libraryOf = (content: Content): Library => {
  const transcript = sourceOf(content)?.id ?? '';
  const provisions = [
    ...content.provisions.map(({ record }) => record),
    ...derivedRows(content.lists.map(({ record }) => record)),
  ];
  return {
    provisions: new Map(provisions.map((provision) => [refKey(provision), provision])),
    sourceOf: ({ source }) => source ?? transcript,
    linesOf: (block) => linesOfSource(content, block),
  };
};

type Wanted = ProvisionRef & { quote: string | null };

const occurrences = (text: string, quote: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
};

const bodyOf = (library: Library, provision: Provision) =>
  provision.same_as === null
    ? provision.text
    : (library.provisions.get(refKey({ ...provision, version: provision.same_as }))?.text ?? []);

const liesIn = (lines: Lines, [line, start, end]: Span): boolean =>
  start < end && end <= (lines[line - 1]?.length ?? 0);

/**
 * Finds words in the source. A quotation must stand exactly once in one 段落 of the provision; a null quote takes the
 * provision's evidence, heading or text as its place. Returns a sentence that says what is wrong otherwise.
 */
export const locate = (library: Library, wanted: Wanted): Words | string => {
  const { instrument, version, eid, quote } = wanted;
  const key = refKey(wanted);
  const provision = library.provisions.get(key);
  if (!provision) return `There is no provision ${key}.`;
  const words = (block: Block, spans: Words['spans']): Words => ({
    instrument,
    version,
    eid,
    quote,
    source: library.sourceOf(block),
    spans,
  });
  if (quote === null) {
    const block = provision.evidence[0] ?? provision.heading ?? provision.text[0];
    return block
      ? words(block, block.spans)
      : `Nothing in the source shows ${key}; words without a quotation need a place.`;
  }
  const hits = bodyOf(library, provision).flatMap((block) =>
    occurrences(block.text, quote).map((at) => ({ block, at })),
  );
  const hit = hits[0];
  if (!hit) return `「${quote}」 does not stand in ${key}.`;
  if (hits.length > 1) return `「${quote}」 stands ${hits.length} times in ${key}.`;
  // Checks run beside the one that reports such a span: none of them may end in an exception.
  const { block, at } = hit;
  const lines = library.linesOf(block);
  if (!block.spans.every((span) => liesIn(lines, span)))
    return `The spans of ${key} lie outside its source.`;
  return words(block, narrowSpans(lines, block.spans, at, at + quote.length));
};

/**
 * Where a reading of a discrepancy stands in the transcript; nowhere if its words stand in law data, or are not found, which
 * the build reports.
 */
export const spansOfReading = (library: Library, reading: Reading): readonly Span[] => {
  if (!reading.words) return reading.print?.block.spans ?? [];
  const words = locate(library, reading.words);
  return typeof words === 'string' || words.source !== library.sourceOf({}) ? [] : words.spans;
};
