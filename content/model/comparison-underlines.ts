import { changesOf, diffWords, type Segment } from './comparison-diff.ts';
import type { Content } from './content.ts';
import { inDocumentOrder } from './eid.ts';
import { keptOffsets } from './normalise.ts';
import type { Column } from './schema/column.ts';
import type { Block, VersionId } from './schema/common.ts';
import type { Lines } from './spans.ts';

/** [start, end]: UTF-16 offsets in a text, end exclusive. */
export type Range = [number, number];

/**
 * What the source underlines in the text of a provision (段落 joined by a line break). The transcript keeps the
 * underlining only where a line of a table holds both columns; what lies outside `kept` may be underlined or not.
 */
export type Underline = { version: VersionId; eid: string; kept: Range[]; marked: Range[] };

/** For every character of a raw line: whether its underlining is kept, and whether it is underlined. */
const flagsOf = (raw: string): { kept: boolean; marked: boolean[] } => {
  const marked: boolean[] = [];
  let inside = false;
  for (let i = 0; i < raw.length; i++) {
    if (raw.startsWith('<u>', i)) inside = true;
    if (raw.startsWith('</u>', i)) inside = false;
    marked.push(inside);
  }
  return { kept: /<p[ >]/.test(raw), marked };
};

/** Runs of true. */
const rangesOf = (flags: readonly boolean[]): Range[] => {
  const ranges: Range[] = [];
  flags.forEach((flag, i) => {
    const last = ranges.at(-1);
    if (flag && last?.[1] === i) last[1] = i + 1;
    else if (flag) ranges.push([i, i + 1]);
  });
  return ranges;
};

/** Flags per character of blocks joined by a line break; the break itself has none. */
const flagsOfBlocks = (lines: Lines, blocks: readonly Block[]) => {
  const kept: boolean[] = [];
  const marked: boolean[] = [];
  blocks.forEach(({ spans }, i) => {
    if (i > 0) {
      kept.push(false);
      marked.push(false);
    }
    for (const [line, start, end] of spans) {
      const raw = lines[line - 1] ?? '';
      const flags = flagsOf(raw);
      for (const offset of keptOffsets(raw.slice(start, end))) {
        kept.push(flags.kept);
        marked.push(flags.kept && flags.marked[start + offset] === true);
      }
    }
  });
  return { kept, marked };
};

/** Flags of one text carried over to another that differs a little: what the other alone has takes no flag. */
const carried = (flags: readonly boolean[], segments: readonly Segment[]): boolean[] => {
  const out: boolean[] = [];
  let position = 0;
  for (const { op, before, after } of segments) {
    for (let i = 0; i < after.length; i++)
      out.push(op !== 'inserted' && flags[position + i] === true);
    position += before.length;
  }
  return out;
};

const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n');

/** What the table of a column underlines: in the left column (placed in the consolidated text), then in the right. */
export const underlinesOf = (content: Content, column: Column): Underline[] => {
  const lines = content.transcripts.get(content.sources[0]?.record.id ?? '')?.lines ?? [];
  const provisions = content.provisions
    .map(({ record }) => record)
    .filter(({ instrument }) => instrument === column.id);
  const left = column.provisions.map(({ eid, text }) => {
    const { version } = column;
    const own = provisions.find((p) => p.version === version && p.eid === eid)?.text ?? [];
    const { kept, marked } = flagsOfBlocks(lines, text);
    const segments = diffWords(textOf(text), textOf(own));
    return { version, eid, kept: carried(kept, segments), marked: carried(marked, segments) };
  });
  const right = inDocumentOrder(provisions.filter(({ version }) => version !== column.version)).map(
    ({ version, eid, text }) => ({ version, eid, ...flagsOfBlocks(lines, text) }),
  );
  return [...left, ...right]
    .map((flags) => ({
      ...flags,
      kept: rangesOf(flags.kept),
      marked: rangesOf(flags.marked),
    }))
    .filter(({ kept }) => kept.length > 0);
};

/** How the underlining of the source and the computed changes agree, character by character. */
export type UnderlineVerdict = {
  /** How much of the row's words has its underlining kept. */
  kept: 'whole' | 'part' | 'none';
  /** Null where nothing is kept. */
  agreement: 'agree' | 'source_marks_more' | 'computed_marks_more' | 'differ' | null;
  /** Underlined and not changed; changed and not underlined. In order, before first. */
  source_only: { side: 'before' | 'after'; text: string }[];
  computed_only: { side: 'before' | 'after'; text: string }[];
};

const contains = (ranges: readonly Range[], i: number): boolean =>
  ranges.some(([start, end]) => i >= start && i < end);

const offsetsOf = (text: string): number[] => [...Array(text.length).keys()];

/** A break between 段落 is no word of the text: nothing is underlined there. */
const isBreak = (text: string, i: number): boolean => text.charAt(i) === '\n';

const wordsOf = (text: string, wanted: (i: number) => boolean): string[] =>
  rangesOf(offsetsOf(text).map((i) => !isBreak(text, i) && wanted(i))).map(([start, end]) =>
    text.slice(start, end),
  );

type Side = {
  side: 'before' | 'after';
  text: string;
  underline: Underline | null;
  changed: Range[];
};

/** Compares the underlining of both sides of a row with the changes computed from their texts. */
export const compareUnderlines = (
  before: { text: string; underline: Underline | null },
  after: { text: string; underline: Underline | null },
  segments: readonly Segment[],
): UnderlineVerdict => {
  const changes = changesOf(segments);
  const sides: Side[] = [
    { side: 'before', ...before, changed: changes.map(({ beforeAt }) => beforeAt) },
    { side: 'after', ...after, changed: changes.map(({ afterAt }) => afterAt) },
  ];
  const pick = (wanted: (side: Side & { underline: Underline }, i: number) => boolean) =>
    sides.flatMap((one) => {
      const { underline } = one;
      if (!underline) return [];
      const known = { ...one, underline };
      return wordsOf(one.text, (i) => contains(underline.kept, i) && wanted(known, i)).map(
        (text) => ({ side: one.side, text }),
      );
    });
  const source_only = pick(
    ({ underline, changed }, i) => contains(underline.marked, i) && !contains(changed, i),
  );
  const computed_only = pick(
    ({ underline, changed }, i) => !contains(underline.marked, i) && contains(changed, i),
  );
  const known = sides.flatMap(({ text, underline }) =>
    offsetsOf(text)
      .filter((i) => !isBreak(text, i))
      .map((i) => contains(underline?.kept ?? [], i)),
  );
  const kept = !known.includes(true) ? 'none' : known.includes(false) ? 'part' : 'whole';
  const agreement =
    kept === 'none'
      ? null
      : source_only.length > 0
        ? computed_only.length > 0
          ? 'differ'
          : 'source_marks_more'
        : computed_only.length > 0
          ? 'computed_marks_more'
          : 'agree';
  return { kept, agreement, source_only, computed_only };
};
