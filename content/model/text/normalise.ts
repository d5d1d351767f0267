/**
 * The declared normalisation: all that may lie between the transcript's characters and a curated text.
 * Three rules, nothing else is ever changed or added:
 *
 * 1. tags: `<p …>`, `</p>`, `<u>`, `</u>` of the transcribed tables are removed;
 * 2. layout spaces: U+0020 and tab are removed (「平成 26 年」, 「P D C A」, a number and its sentence);
 * 3. line breaks: spans of several lines are joined without anything between them.
 *
 * List dashes (「- 」) and numbers are left out by the spans, not by a rule. Half-width brackets stay as transcribed.
 */
const REMOVED = /<\/?[a-z][^<>]*>|[ \t]+/g;

/** Applies the declared normalisation to raw characters of the transcript. */
export const normalise = (raw: string): string => raw.replace(REMOVED, '');

/** Offsets in `raw` of the characters that {@link normalise} keeps, in order. */
export const keptOffsets = (raw: string): number[] => {
  const offsets: number[] = [];
  let from = 0;
  for (const removed of raw.matchAll(REMOVED)) {
    for (let i = from; i < removed.index; i++) offsets.push(i);
    from = removed.index + removed[0].length;
  }
  for (let i = from; i < raw.length; i++) offsets.push(i);
  return offsets;
};
