/**
 * A stretch of two texts. `same` and `width` stand in both; in `width` they are the same character in another width,
 * which is how the transcript of the tables differs from that of the consolidated texts, and no change. `deleted` has
 * no after, `inserted` no before: the empty string. All before of a comparison, joined, are the text before.
 */
export type Segment = {
  op: 'same' | 'width' | 'deleted' | 'inserted';
  before: string;
  after: string;
};

/** Offset from U+FF01–FF5E to their half-width twins U+0021–7E. */
const WIDTH = 0xfee0;

/** The text with every full-width bracket, digit and letter made half-width. One character stays one character. */
export const foldWidth = (text: string): string =>
  text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDTH));

let words: Intl.Segmenter | null = null;

/** Made at first use: the dictionary takes longer to open than the whole of a start should. */
const segmenter = (): Intl.Segmenter => {
  words ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return words;
};

/** Words, marks and line breaks of a text, as [start, end]. Cut in the folded text, so that width cuts nothing apart. */
const tokensOf = (text: string): { key: string; start: number; end: number }[] =>
  [...segmenter().segment(foldWidth(text))].map(({ segment, index }) => ({
    key: segment,
    start: index,
    end: index + segment.length,
  }));

/** Lengths of the longest common subsequence of every pair of tails: table[i][j] for a from i and b from j. */
const commonLengths = (a: readonly string[], b: readonly string[]): Uint16Array[] => {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i] as Uint16Array;
    const below = table[i + 1] as Uint16Array;
    for (let j = b.length - 1; j >= 0; j--)
      row[j] =
        a[i] === b[j]
          ? (below[j + 1] as number) + 1
          : Math.max(below[j] as number, row[j + 1] as number);
  }
  return table;
};

/** Splits a stretch that both texts have into runs of equal characters and runs of equal but for their width. */
const sameOrWidth = (before: string, after: string): Segment[] => {
  const segments: Segment[] = [];
  for (let i = 0; i < before.length; i++) {
    const [b, a] = [before.charAt(i), after.charAt(i)];
    const op = b === a ? 'same' : 'width';
    const last = segments.at(-1);
    if (last?.op === op) {
      last.before += b;
      last.after += a;
    } else segments.push({ op, before: b, after: a });
  }
  return segments;
};

/** A run of whole tokens: of both texts, or of one alone. */
type Run = { same: boolean; before: string; after: string };

const joined = (runs: readonly Run[]): Run[] => {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last?.same === run.same) {
      last.before += run.before;
      last.after += run.after;
    } else out.push({ ...run });
  }
  return out;
};

/** Kept between two replacements, so few characters say nothing: they only cut what changed to shreds. */
const CRUMB = 2;

/** A replacement of some words. One of numbers (30 by 31) is shorter, and stays apart from the next. */
const isReplacement = (run: Run | undefined): boolean =>
  run !== undefined &&
  !run.same &&
  run.before !== '' &&
  run.after !== '' &&
  run.before.length + run.after.length >= 6;

const withoutCrumbs = (runs: readonly Run[]): Run[] =>
  joined(
    runs.map((run, i) =>
      run.same &&
      run.before.length <= CRUMB &&
      isReplacement(runs[i - 1]) &&
      isReplacement(runs[i + 1])
        ? { ...run, same: false }
        : run,
    ),
  );

/** The side on which alone a run stands, or null. */
const onlySide = (run: Run | undefined): 'before' | 'after' | null =>
  run === undefined || run.same || (run.before !== '' && run.after !== '')
    ? null
    : run.before === ''
      ? 'after'
      : 'before';

/**
 * Two insertions around a word with which the second one ends are one insertion before that word: 「（…）の場合は、
 * …）」 and not 「（…）」, の, 「場合は、…）の」. Likewise two deletions.
 */
const slid = (runs: readonly Run[]): Run[] => {
  const out: Run[] = [];
  for (const run of runs) {
    const [first, kept] = out.slice(-2);
    const side = onlySide(run);
    if (
      first &&
      kept?.before === kept?.after &&
      kept?.same &&
      side !== null &&
      onlySide(first) === side &&
      run[side].endsWith(kept[side])
    )
      first[side] += kept[side] + run[side].slice(0, -kept[side].length);
    else out.push({ ...run });
  }
  return joined(out);
};

/**
 * Compares two texts word by word (words as Unicode cuts Japanese, UAX 29 with its dictionary). Width is no
 * difference. A replacement is a `deleted` followed by an `inserted`.
 */
export const diffWords = (before: string, after: string): Segment[] => {
  if (before === after) return before === '' ? [] : [{ op: 'same', before, after }];
  const a = tokensOf(before);
  const b = tokensOf(after);
  const table = commonLengths(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    const left = x ? before.slice(x.start, x.end) : '';
    const right = y ? after.slice(y.start, y.end) : '';
    if (x && y && x.key === y.key) {
      runs.push({ same: true, before: left, after: right });
      i++;
      j++;
    } else if (x && (!y || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      runs.push({ same: false, before: left, after: '' });
      i++;
    } else {
      runs.push({ same: false, before: '', after: right });
      j++;
    }
  }
  return withoutCrumbs(slid(joined(runs))).flatMap((run): Segment[] => {
    if (run.same) return sameOrWidth(run.before, run.after);
    const deleted: Segment = { op: 'deleted', before: run.before, after: '' };
    const inserted: Segment = { op: 'inserted', before: '', after: run.after };
    return [deleted, inserted].filter(({ before: gone, after: come }) => gone + come !== '');
  });
};

/** Whether the words differ, width apart. */
export const isChanged = (segments: readonly Segment[]): boolean =>
  segments.some(({ op }) => op === 'deleted' || op === 'inserted');

/**
 * Carries the changes out: reads the text before from its beginning and puts in what the segments say. Null where the
 * text before is not what the segments took it for, or is left over.
 */
export const replay = (before: string, segments: readonly Segment[]): string | null => {
  let position = 0;
  let result = '';
  for (const segment of segments) {
    if (!before.startsWith(segment.before, position)) return null;
    position += segment.before.length;
    result += segment.op === 'same' ? segment.before : segment.after;
  }
  return position === before.length ? result : null;
};

/** One change of words: where it stands in either text (UTF-16 offsets, end exclusive), and what was there. */
export type Change = {
  before: string;
  after: string;
  beforeAt: [number, number];
  afterAt: [number, number];
};

/** The changes in order; a deletion and the insertion that follows it are one change. */
export const changesOf = (segments: readonly Segment[]): Change[] => {
  const changes: Change[] = [];
  let [left, right] = [0, 0];
  segments.forEach(({ op, before, after }, i) => {
    const [from, to] = [left, right];
    left += before.length;
    right += after.length;
    if (op !== 'deleted' && op !== 'inserted') return;
    const last = changes.at(-1);
    if (op === 'inserted' && segments[i - 1]?.op === 'deleted' && last) {
      last.after = after;
      last.afterAt = [to, right];
    } else changes.push({ before, after, beforeAt: [from, left], afterAt: [to, right] });
  });
  return changes;
};
