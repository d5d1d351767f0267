import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { isFromLawData } from '../corpus/law-data.ts';
import type { Block } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';
import { parentOf } from '../text/eid.ts';
import { type Stretch, standsAbove, stretchesOf } from './printed-order.ts';
import { partsOf } from './provision-tree.ts';

/** Blocks that stand beside one another on a line of the print: a number and its heading, a number and its words. */
export type PrintedLine = readonly Block[];

/** The lines of one stretch. Where it has no words, none; what is ours stands in none of them. */
export type PrintedStretch = Pick<Stretch, 'provision' | 'behind'> & {
  lines: readonly PrintedLine[];
};

/** Several blocks of law data are columns of one 号, or cells of one row; those of the transcript lines of their own. */
const wordLines = ({ provision, blocks }: Stretch): PrintedLine[] =>
  isFromLawData(provision) ? [blocks].filter((line) => line.length > 0) : blocks.map((b) => [b]);

/**
 * Number, heading and words of one stretch as they are printed: a number without a heading behind it leads the first
 * 段落. A stub has none: its number and heading are those of the overview, not of the text.
 */
export const printedLines = (stretch: Stretch): PrintedLine[] => {
  const { num, heading, status } = stretch.provision;
  if (status === 'stub') return [];
  if (stretch.behind !== null) return wordLines(stretch);
  const [first = [], ...rest] = wordLines(stretch);
  const line = (...blocks: (Block | null)[]): PrintedLine[] => {
    const held = blocks.filter((block) => block !== null);
    return held.length > 0 ? [held] : [];
  };
  return heading === null || standsAbove(stretch.provision)
    ? [...line(heading), ...line(num, ...first), ...rest]
    : [...line(num, heading), ...line(...first), ...rest];
};

/** True where a provision has its number on a line of its own, and the words behind it stand in its first part. */
const awaitsItsFirstPart = (
  { lines, provision }: PrintedStretch,
  next: PrintedStretch | undefined,
): boolean =>
  provision.num !== null &&
  lines.at(-1)?.length === 1 &&
  lines.at(-1)?.[0] === provision.num &&
  next !== undefined &&
  next.lines.length > 0 &&
  next.provision.num === null &&
  next.provision.heading === null &&
  parentOf(next.provision) === provision.eid;

/** Joins the number of an article to its first 項, which bears none. */
const numbersJoined = (stretches: readonly PrintedStretch[]): PrintedStretch[] =>
  stretches.map((one, i) => {
    const before = stretches[i - 1];
    if (awaitsItsFirstPart(one, stretches[i + 1])) return { ...one, lines: one.lines.slice(0, -1) };
    if (!before?.provision.num || !awaitsItsFirstPart(before, one)) return one;
    const [first = [], ...rest] = one.lines;
    return { ...one, lines: [[before.provision.num, ...first], ...rest] };
  });

const printed = (
  index: CorpusIndex,
  provisions: readonly Provision[],
  linesOf: (stretch: Stretch) => readonly PrintedLine[],
): PrintedStretch[] =>
  numbersJoined(
    stretchesOf(index, provisions).map((stretch) => ({
      provision: stretch.provision,
      behind: stretch.behind,
      lines: linesOf(stretch),
    })),
  );

/**
 * Provisions of one version, given in document order, as they are printed: words of a provision behind the part that they
 * stand behind, and a first 項, which bears no number, on the line of the number of its article.
 */
export const printedTogether = (
  index: CorpusIndex,
  provisions: readonly Provision[],
): PrintedStretch[] => printed(index, provisions, printedLines);

/** A line as text: its blocks with an ideographic space between them, as Japanese texts are set. */
export const lineText = (line: PrintedLine): string => line.map(({ text }) => text).join('　');

/** The provision's own 段落, joined by a line break, without those of its parts; null where it has none that are held. */
export const ownText = (index: CorpusIndex, provision: Provision): string | null =>
  index
    .textBlocks(provision)
    .map(({ text }) => text)
    .join('\n') || null;

/**
 * All words of a provision that are held, verbatim, in the order of the print: its own 段落 and its parts, each led by its
 * number and heading as printed, one line each. Without its own number and heading. Null where none are held.
 */
export const wholeText = (index: CorpusIndex, provision: Provision): string | null => {
  const lines = printed(index, [provision, ...partsOf(index, provision)], (stretch) =>
    stretch.provision === provision ? wordLines(stretch) : printedLines(stretch),
  ).flatMap((stretch) => stretch.lines);
  return lines.length > 0 ? lines.map(lineText).join('\n') : null;
};
