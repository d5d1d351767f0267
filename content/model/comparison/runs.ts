import type { Segment } from '../text/diff.ts';
import type { Range } from '../text/ranges.ts';

/** A stretch of one side of a row in which nothing changes its look. */
export type Run = {
  text: string;
  /** Gone (on the side before) or come (on the side after). */
  changed: boolean;
  /** Underlined in the table of the source; null: not known. */
  underlined: boolean | null;
};

/** One column of a row, cut for display: the runs, joined, are the text of that side. */
export const runsOf = (
  side: 'before' | 'after',
  segments: readonly Segment[],
  underlined: readonly Range[] | null,
): Run[] => {
  const runs: Run[] = [];
  let position = 0;
  for (const segment of segments) {
    const changed = segment.op === 'deleted' || segment.op === 'inserted';
    for (const character of segment[side]) {
      const at = position;
      position += character.length;
      const mark = underlined?.some(([start, end]) => at >= start && at < end) ?? null;
      const last = runs.at(-1);
      if (last?.changed === changed && last.underlined === mark) last.text += character;
      else runs.push({ text: character, changed, underlined: mark });
    }
  }
  return runs;
};
