import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { type Lines, linesOf, type Span, textOfSpans } from '../../model/text/spans.ts';
import { isHtml, LawXmlFault } from './fault.ts';

/** Words of a file with their places: the slices of its lines, joined, are the text. */
export type Words = { text: string; spans: Span[] };

/** Characters of layout around words: indentation, line ends. 全角 spaces belong to the words. */
const LAYOUT = ' \t\r';

/** A file of law data, parsed, with the way back from its nodes to its lines. */
export type LawDocument = {
  root: XmlElement;
  /** Line of an element, from 1. */
  lineOf: (node: { start: number }) => number;
  /** Words below an element, without those of the elements `passed`. Faults: what its slices do not prove, what is no element. */
  elementWords: (element: XmlElement, passed: ReadonlySet<string>) => Words;
};

/** Elements directly below another. Throws a {@link LawXmlFault} where words stand between them. */
export const elementsOf = (
  { lineOf }: Pick<LawDocument, 'lineOf'>,
  element: XmlElement,
): XmlElement[] =>
  element.children.flatMap((child) => {
    if (child instanceof XmlElement) return [child];
    if (child instanceof XmlText && child.text.trim() === '') return [];
    throw new LawXmlFault(
      lineOf(child),
      `<${element.name}> holds words of its own, which belong into a <Sentence> or a title.`,
    );
  });

const startsOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** Spans of the characters from `start` to `end`, one a line, without layout at their ends. */
const spansBetween = (
  lines: Lines,
  starts: readonly number[],
  start: number,
  end: number,
): Span[] => {
  const first = starts.findLastIndex((at) => at <= start);
  const spans: Span[] = [];
  for (let i = first; i < lines.length && (starts[i] ?? end) < end; i++) {
    const begin = starts[i] ?? 0;
    const line = lines[i] ?? '';
    let from = Math.max(start - begin, 0);
    let to = Math.min(end - begin, line.length);
    while (from < to && LAYOUT.includes(line.charAt(from))) from++;
    while (from < to && LAYOUT.includes(line.charAt(to - 1))) to--;
    if (from < to) spans.push([i + 1, from, to]);
  }
  return spans;
};

/**
 * Parses a file of law data. Throws a {@link LawXmlFault} where it is no XML. Entities from outside are never asked for: a
 * reference that XML itself does not define is a fault.
 */
export const parseLawDocument = (xml: string): LawDocument => {
  const broken = true;
  if (xml.trim() === '') throw new LawXmlFault(1, 'The file is empty.', { broken });
  if (isHtml(xml)) throw new LawXmlFault(1, 'The file is a page of HTML, no law data.', { broken });
  const starts = startsOf(xml);
  const lines = linesOf(xml);
  const lineOf = ({ start }: { start: number }): number =>
    starts.findLastIndex((at) => at <= start) + 1;
  let root: XmlElement | null;
  try {
    root = parseXml(xml, { includeOffsets: true }).root;
  } catch (error) {
    // The parser goes down with the elements, and a law is some twenty deep.
    if (error instanceof RangeError)
      throw new LawXmlFault(1, 'Its elements lie in each other deeper than can be read.');
    if (!(error instanceof XmlError)) throw error;
    const says = error.message.split('\n')[0]?.replace(/ \(line \d+, column \d+\)$/, '') ?? '';
    throw new LawXmlFault(
      error.line,
      `This is no well-formed XML, or it is cut off: ${says.replace(/\.?$/, '.')}`,
      { broken },
    );
  }
  if (root === null) throw new LawXmlFault(1, 'The file holds no element.');

  const spansOf = (element: XmlElement, passed: ReadonlySet<string>): Span[] =>
    element.children.flatMap((child): Span[] => {
      if (child instanceof XmlElement) return passed.has(child.name) ? [] : spansOf(child, passed);
      const { start, end } = child;
      if (!(child instanceof XmlText) || xml.slice(start, end).replaceAll('\r', '') !== child.text)
        throw new LawXmlFault(
          lineOf(child),
          `<${element.name}> writes words as references, CDATA or around comments, so that no slice of the file proves them.`,
        );
      return spansBetween(lines, starts, start, end);
    });
  const elementWords = (element: XmlElement, passed: ReadonlySet<string>): Words => {
    const spans = spansOf(element, passed);
    const text = spans.map(([line, from, to]) => lines[line - 1]?.slice(from, to) ?? '').join('');
    if (text !== textOfSpans(lines, spans))
      throw new LawXmlFault(
        spans[0]?.[0] ?? lineOf(element),
        `<${element.name}> has half-width spaces between words; the corpus knows none, and they would be lost.`,
      );
    return { text, spans };
  };
  return { root, lineOf, elementWords };
};
