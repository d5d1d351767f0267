import type { Underline } from '../corpus/table.ts';
import { changesOf, type Segment } from '../text/diff.ts';
import { type Range, rangesOf } from '../text/ranges.ts';

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

const underlinedWords = (text: string, wanted: (i: number) => boolean): string[] =>
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
      return underlinedWords(one.text, (i) => contains(underline.kept, i) && wanted(known, i)).map(
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
