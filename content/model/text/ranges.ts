/** [start, end]: UTF-16 offsets in a text, end exclusive. */
export type Range = [number, number];

/** Runs of true, as ranges of their indices. */
export const rangesOf = (flags: readonly boolean[]): Range[] => {
  const ranges: Range[] = [];
  flags.forEach((flag, i) => {
    const last = ranges.at(-1);
    if (flag && last?.[1] === i) last[1] = i + 1;
    else if (flag) ranges.push([i, i + 1]);
  });
  return ranges;
};
