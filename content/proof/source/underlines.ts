import type { Underline } from '../../model/corpus/table.ts';
import type { Column } from '../../model/schema/column.ts';
import type { Block } from '../../model/schema/common.ts';
import { diffWords, type Segment } from '../../model/text/diff.ts';
import { inDocumentOrder } from '../../model/text/eid.ts';
import { keptOffsets } from '../../model/text/normalise.ts';
import { rangesOf } from '../../model/text/ranges.ts';
import type { Lines } from '../../model/text/spans.ts';
import type { Content } from '../read/read.ts';
import { transcriptLines } from './transcript.ts';

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
  const lines = transcriptLines(content);
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
