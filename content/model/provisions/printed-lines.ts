import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { isFromLawData } from '../corpus/law-data.ts';
import type { Block } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';
import { parentOf } from '../text/eid.ts';
import { partsOf } from './provision-tree.ts';

/** Blocks that stand beside one another on a line of the print: a number and its heading, a number and its words. */
export type PrintedLine = readonly Block[];

/** The lines of one provision. Where it has no words of its own, none; what is ours stands in none of them. */
export type PrintedProvision = { provision: Provision; lines: readonly PrintedLine[] };

/** An article's heading stands in brackets above its number, a section's without them behind it. */
const standsAbove = ({ heading }: Provision): boolean => /^[（(]/.test(heading?.text ?? '');

/**
 * Number, heading and words of one provision as they are printed: a number without a heading behind it leads the first
 * 段落. A stub has none: its number and heading are those of the overview, not of the text.
 */
export const printedLines = (index: CorpusIndex, provision: Provision): PrintedLine[] => {
  const { num, heading, status } = provision;
  if (status === 'stub') return [];
  const blocks = index.textBlocks(provision);
  // Several blocks of law data are columns of one 号, or cells of one row.
  const [first = [], ...rest] = isFromLawData(provision)
    ? [[...blocks]]
    : blocks.map((block) => [block]);
  const line = (...blocks: (Block | null | undefined)[]): PrintedLine[] => {
    const held = blocks.filter((block) => block !== null && block !== undefined);
    return held.length > 0 ? [held] : [];
  };
  return heading === null || standsAbove(provision)
    ? [...line(heading), ...line(num, ...first), ...rest]
    : [...line(num, heading), ...line(...first), ...rest];
};

/** True where a provision has its number on a line of its own, and the words behind it stand in its first part. */
const awaitsItsFirstPart = (
  { lines, provision }: PrintedProvision,
  next: PrintedProvision | undefined,
): boolean =>
  provision.num !== null &&
  lines.at(-1)?.length === 1 &&
  lines.at(-1)?.[0] === provision.num &&
  next !== undefined &&
  next.lines.length > 0 &&
  next.provision.num === null &&
  next.provision.heading === null &&
  parentOf(next.provision) === provision.eid;

/**
 * Provisions that follow one another, as they are printed: a first 項, which bears no number, stands on the line of the
 * number of its article.
 */
export const printedTogether = (
  index: CorpusIndex,
  provisions: readonly Provision[],
): PrintedProvision[] => {
  const printed = provisions.map((provision) => ({
    provision,
    lines: printedLines(index, provision),
  }));
  return printed.map((one, i) => {
    const before = printed[i - 1];
    if (awaitsItsFirstPart(one, printed[i + 1])) return { ...one, lines: one.lines.slice(0, -1) };
    if (!before?.provision.num || !awaitsItsFirstPart(before, one)) return one;
    const [first = [], ...rest] = one.lines;
    return { ...one, lines: [[before.provision.num, ...first], ...rest] };
  });
};

/** A line as text: its blocks with an ideographic space between them, as Japanese texts are set. */
export const lineText = (line: PrintedLine): string => line.map(({ text }) => text).join('　');

/** The provision's own 段落, joined by a line break, without those of its parts; null where it has none that are held. */
export const ownText = (index: CorpusIndex, provision: Provision): string | null =>
  index
    .textBlocks(provision)
    .map(({ text }) => text)
    .join('\n') || null;

/**
 * All words of a provision that are held, verbatim: its own 段落, then its parts in order, each led by its number and
 * heading as printed, one line each. Without its own number and heading. Null where none are held.
 */
export const wholeText = (index: CorpusIndex, provision: Provision): string | null => {
  const lines = [
    ...index.textBlocks(provision).map((block) => [block]),
    ...printedTogether(index, partsOf(index, provision)).flatMap((part) => part.lines),
  ];
  return lines.length > 0 ? lines.map(lineText).join('\n') : null;
};
