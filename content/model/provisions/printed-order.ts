import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Block } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';
import { parentOf } from '../text/eid.ts';
import type { Span } from '../text/spans.ts';
import { childrenOf } from './provision-tree.ts';

/**
 * What is printed of a provision without a part of it in between: all of it, unless words of its own stand among or behind
 * its parts. Only the first stretch has its number and heading.
 */
export type Stretch = {
  provision: Provision;
  /** Its own 段落 in this stretch, and the index of the first of them in its text. */
  blocks: readonly Block[];
  from: number;
  /** eId of the part behind which the provision goes on; null of the first stretch, in which it begins. */
  behind: string | null;
};

/** A 段落 with the eId of the part that it stands behind; null: before them all, or nothing tells. */
export type Placed = { block: Block; behind: string | null };

/** Whether one span ends before another begins. */
export const isBefore = ([aLine, , aEnd]: Span, [bLine, bStart]: Span): boolean =>
  aLine < bLine || (aLine === bLine && aEnd <= bStart);

/** Whether one block ends before another begins, both in the same source. */
export const isPrintedBefore = (one: Block, other: Block): boolean => {
  const [end, start] = [one.spans.at(-1), other.spans[0]];
  return one.source === other.source && !!end && !!start && isBefore(end, start);
};

/** Whether the heading is printed above the number, as that of an article is; that of a section or 別表 stands behind it. */
export const standsAbove = ({ num, heading }: Provision): boolean =>
  num !== null && heading !== null && isPrintedBefore(heading, num);

/** What shows where a provision begins: its own print, or of one left out as 略 the mark that stands for it. */
const beginningsOf = ({ num, heading, text, evidence }: Provision): readonly Block[] => {
  const printed = [num, heading, text[0]].filter((block) => block !== null && block !== undefined);
  return printed.length > 0 ? printed : evidence.slice(0, 1);
};

/** The 段落 of a provision, each with the last of its parts, given in order, that the source begins before it. */
export const placedAmong = ({ text }: Provision, parts: readonly Provision[]): Placed[] =>
  text.map((block) => ({
    block,
    behind:
      parts.findLast((part) => beginningsOf(part).some((one) => isPrintedBefore(one, block)))
        ?.eid ?? null,
  }));

/**
 * Provisions of one version, given in document order, as they are printed: each before its parts, and behind a part what
 * goes on of the provision around it. Every 段落 that `wordsOf` gives stands once, in its order.
 */
export const inPrintedOrder = (
  provisions: readonly Provision[],
  wordsOf: (provision: Provision) => readonly Placed[],
): Stretch[] => {
  const given = new Set(provisions.map(({ eid }) => eid as string));
  const families = Map.groupBy(provisions, (provision) => {
    const parent = parentOf(provision);
    return parent !== null && given.has(parent) ? parent : null;
  });
  const printed = (provision: Provision): Stretch[] => {
    const parts = families.get(provision.eid) ?? [];
    let reached = -1;
    const places = wordsOf(provision).map(({ block, behind }) => {
      reached = Math.max(
        reached,
        parts.findIndex(({ eid }) => eid === behind),
      );
      return { block, part: reached };
    });
    const stretch = (at: number): Stretch => ({
      provision,
      blocks: places.filter(({ part }) => part === at).map(({ block }) => block),
      from: places.filter(({ part }) => part < at).length,
      behind: parts[at]?.eid ?? null,
    });
    return [
      stretch(-1),
      ...parts.flatMap((part, at) => [
        ...printed(part),
        ...[stretch(at)].filter(({ blocks }) => blocks.length > 0),
      ]),
    ];
  };
  return (families.get(null) ?? []).flatMap(printed);
};

/**
 * The words of a provision, each 段落 with the part that it stands behind; those of the other version, as they stand there,
 * where the source prints （略）.
 */
export const placedIn = (index: CorpusIndex, provision: Provision): Placed[] => {
  const { same_as } = provision;
  const holder = same_as === null ? provision : index.provision({ ...provision, version: same_as });
  return placedAmong(holder, childrenOf(index, holder));
};

/** Provisions of one version of a corpus, given in document order, as they are printed. */
export const stretchesOf = (index: CorpusIndex, provisions: readonly Provision[]): Stretch[] =>
  inPrintedOrder(provisions, (provision) => placedIn(index, provision));
