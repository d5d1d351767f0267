import * as z from 'zod';
import { type Infer, memo } from './memo.ts';
import { keptOffsets, normalise } from './normalise.ts';

/**
 * One stretch of the source: [line, start, end]. Line counts from 1; start and end are UTF-16 offsets in the raw line, end
 * exclusive. Found by a script, committed, checked at every build.
 */
export const Span = memo(() =>
  z.tuple([z.int().positive(), z.int().nonnegative(), z.int().positive()]),
);
export type Span = Infer<typeof Span>;

/** Lines of a transcript; index 0 is line 1. */
export type Lines = readonly string[];

/** Splits a transcript into its lines. Line breaks are LF only; a trailing LF makes no extra line. */
export const linesOf = (transcript: string): Lines => transcript.replace(/\n$/, '').split('\n');

/** Raw characters of one span. Throws a RangeError that names the span when it lies outside the transcript. */
export const rawSpan = (lines: Lines, [line, start, end]: Span): string => {
  const text = lines[line - 1];
  if (text === undefined || start >= end || end > text.length)
    throw new RangeError(`span [${line}, ${start}, ${end}] lies outside the transcript`);
  return text.slice(start, end);
};

/** Text of an ordered list of spans: each normalised, then joined. */
export const textOfSpans = (lines: Lines, spans: readonly Span[]): string =>
  spans.map((span) => normalise(rawSpan(lines, span))).join('');

/**
 * Narrows the spans of a text to those of a part of it: `start` and `end` are UTF-16 offsets in the normalised
 * text, end exclusive. The result yields exactly that part again.
 */
export const narrowSpans = (
  lines: Lines,
  spans: readonly Span[],
  start: number,
  end: number,
): Span[] => {
  const narrowed: Span[] = [];
  let position = 0;
  for (const span of spans) {
    const [line, from] = span;
    const kept = keptOffsets(rawSpan(lines, span));
    const inside = kept.filter((_, i) => position + i >= start && position + i < end);
    const first = inside[0];
    const last = inside.at(-1);
    if (first !== undefined && last !== undefined)
      narrowed.push([line, from + first, from + last + 1]);
    position += kept.length;
  }
  return narrowed;
};

/** First and last line of spans: the locator on the wire. */
export const linesOfSpans = (spans: readonly Span[]): [number, number] => {
  const numbers = spans.map(([line]) => line);
  return [Math.min(...numbers), Math.max(...numbers)];
};

/** SHA-256 (lower-case hex) of a string's UTF-8 bytes, by Web Crypto, so that it runs on the edge too. */
export const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
