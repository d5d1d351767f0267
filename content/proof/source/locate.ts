import type { Words } from '../../model/corpus/corpus.ts';
import { refKey } from '../../model/corpus/corpus-index.ts';
import { derivedRows } from '../../model/corpus/derived-rows.ts';
import type { ProvisionRef } from '../../model/schema/common.ts';
import type { Reading } from '../../model/schema/discrepancy.ts';
import type { Provision } from '../../model/schema/provision.ts';
import type { Span } from '../../model/text/spans.ts';
import { type Lines, narrowSpans } from '../../model/text/spans.ts';
import type { Content } from '../read/read.ts';
import { sourceOf, transcriptLines } from './transcript.ts';

/** What is needed to find words: the provisions by key, the transcript's lines, the source's id. */
export type Library = {
  provisions: ReadonlyMap<string, Provision>;
  lines: Lines;
  source: string;
};

/** The library of a content: its provisions, the rows of its lists among them. */
export const libraryOf = (content: Content): Library => {
  const source = sourceOf(content)?.id ?? '';
  const provisions = [
    ...content.provisions.map(({ record }) => record),
    ...derivedRows(content.lists.map(({ record }) => record)),
  ];
  return {
    provisions: new Map(provisions.map((provision) => [refKey(provision), provision])),
    lines: transcriptLines(content),
    source,
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

const liesIn = (lines: Library['lines'], [line, start, end]: Span): boolean =>
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
  const words = (spans: Words['spans']): Words => ({
    instrument,
    version,
    eid,
    quote,
    source: library.source,
    spans,
  });
  if (quote === null) {
    const block = provision.evidence[0] ?? provision.heading ?? provision.text[0];
    return block
      ? words(block.spans)
      : `Nothing in the source shows ${key}; words without a quotation need a place.`;
  }
  const hits = bodyOf(library, provision).flatMap((block) =>
    occurrences(block.text, quote).map((at) => ({ block, at })),
  );
  const hit = hits[0];
  if (!hit) return `「${quote}」 does not stand in ${key}.`;
  if (hits.length > 1) return `「${quote}」 stands ${hits.length} times in ${key}.`;
  // Checks run beside the one that reports such a span: none of them may end in an exception.
  if (!hit.block.spans.every((span) => liesIn(library.lines, span)))
    return `The spans of ${key} lie outside the transcript.`;
  return words(narrowSpans(library.lines, hit.block.spans, hit.at, hit.at + quote.length));
};

/** Where a reading of a discrepancy stands; nowhere if its words are not found, which the build reports. */
export const spansOfReading = (library: Library, reading: Reading): readonly Span[] => {
  if (!reading.words) return reading.print?.block.spans ?? [];
  const words = locate(library, reading.words);
  return typeof words === 'string' ? [] : words.spans;
};
