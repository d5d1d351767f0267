import type { PageLayout } from '../../model/schema/page-layout.ts';
import { keptOffsets } from '../../model/text/normalise.ts';
import type { Lines, Span } from '../../model/text/spans.ts';
import type { Content } from '../read/read.ts';
import { blocksOf, type PlacedBlock } from './blocks.ts';
import { isTranscribed, transcriptLines } from './transcript.ts';

/** A stretch of one line: [start, end], UTF-16 offsets in the raw line, end exclusive. */
export type Stretch = [number, number];

/** One place of a record that takes words from a line. */
type Use = { file: string; at: string; stretch: Stretch };

/** What became of one line of the source that is not empty. */
export type LineUsage = {
  /** Line of the transcript, from 1. */
  line: number;
  /** Characters that count: all but what the declared normalisation removes. */
  characters: number;
  /** Places of records that use the line, in order. */
  uses: Use[];
  /** Pieces of page layout on the line, in order. */
  pageLayout: (Pick<PageLayout, 'id' | 'kind' | 'reason'> & Use & { characters: number })[];
  /** Characters that records use; those that are page layout. */
  used: number;
  fixed: number;
  /** What neither a record uses nor page layout lists. */
  unaccounted: Stretch[];
  /** What page layout lists although a record uses it. */
  contested: Stretch[];
};

type Piece = LineUsage['pageLayout'][number] & { line: number };

/** Offsets of the layout marks that stand before the words of a line. */
const markStretches = (raw: string, marks: readonly string[]): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const i of keptOffsets(raw)) {
    if (!marks.includes(raw.charAt(i))) break;
    stretches.push([i, i + 1]);
  }
  return stretches;
};

const stretchOf = ([, start, end]: Span): Stretch => [start, end];

const piecesOf = ({ 'page-layout': pageLayout }: Content, lines: Lines): Piece[] =>
  pageLayout.flatMap(({ file, record: { id, kind, reason, places, marks } }) => [
    ...places.flatMap(({ spans }, i) =>
      spans.map((span) => ({
        id,
        kind,
        reason,
        file,
        at: `places.${i}`,
        line: span[0],
        stretch: stretchOf(span),
        characters: keptOffsets((lines[span[0] - 1] ?? '').slice(span[1], span[2])).length,
      })),
    ),
    ...lines.flatMap((raw, i) =>
      markStretches(raw, marks).map((stretch) => ({
        id,
        kind,
        reason,
        file,
        at: 'marks',
        line: i + 1,
        stretch,
        characters: 1,
      })),
    ),
  ]);

const byPlace = (a: Use, b: Use): number =>
  a.stretch[0] - b.stretch[0] ||
  a.stretch[1] - b.stretch[1] ||
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** A test whether an offset of a line lies in one of its uses. */
const inside = (length: number, uses: readonly Use[]): ((offset: number) => boolean) => {
  const covered = new Uint8Array(length);
  for (const { stretch } of uses) covered.fill(1, ...stretch);
  return (offset) => covered[offset] === 1;
};

/** Runs of neighbours among the kept characters: layout between two of them does not break a run. */
const runs = (kept: readonly number[], wanted: (offset: number) => boolean): Stretch[] => {
  const found: Stretch[] = [];
  let open = false;
  for (const offset of kept) {
    const last = found.at(-1);
    if (!wanted(offset)) open = false;
    else if (open && last) last[1] = offset + 1;
    else {
      found.push([offset, offset + 1]);
      open = true;
    }
  }
  return found;
};

const byLine = <T extends { line: number }>(entries: readonly T[]): Map<number, T[]> =>
  Map.groupBy(entries, ({ line }) => line);

const usesOf = (blocks: readonly PlacedBlock[]): (Use & { line: number })[] =>
  blocks
    .filter(({ block }) => isTranscribed(block))
    .flatMap(({ file, at, block }) =>
      block.spans.map((span) => ({ file, at, line: span[0], stretch: stretchOf(span) })),
    );

/** Line by line, what uses the source: every line that holds more than layout, in order. */
export const lineUsage = (content: Content): LineUsage[] => {
  const lines = transcriptLines(content);
  const uses = byLine(usesOf(blocksOf({ ...content, 'page-layout': [] })));
  const pieces = byLine(piecesOf(content, lines));
  return lines.flatMap((raw, i) => {
    const line = i + 1;
    const kept = keptOffsets(raw);
    if (kept.length === 0) return [];
    const onLine = (uses.get(line) ?? []).sort(byPlace);
    const pageLayout = (pieces.get(line) ?? []).sort(byPlace);
    const isUsed = inside(raw.length, onLine);
    const isPageLayout = inside(raw.length, pageLayout);
    return [
      {
        line,
        characters: kept.length,
        uses: onLine.map(({ line: _, ...use }) => use),
        pageLayout: pageLayout.map(({ line: _, ...piece }) => piece),
        used: kept.filter(isUsed).length,
        fixed: kept.filter((offset) => isPageLayout(offset) && !isUsed(offset)).length,
        unaccounted: runs(kept, (offset) => !isUsed(offset) && !isPageLayout(offset)),
        contested: runs(kept, (offset) => isUsed(offset) && isPageLayout(offset)),
      },
    ];
  });
};
