import type { Nearest } from './nearest.ts';

/** Longest stretch shown of each side of a difference. */
const SHOWN = 40;

/** Characters that must agree again behind a difference for it to be over. */
const AGAIN = 4;

/**
 * The shortest pair of stretches, `left` of the passage and `right` of the quotation, behind which both go on alike where they
 * part; null where none of forty characters of both together does.
 */
export const resumptionOf = (
  { passage: { text }, start, agreed }: Nearest,
  quotation: string,
): { left: number; right: number } | null => {
  const here = start + agreed;
  const goesOn = (left: number, right: number): boolean => {
    const rest = quotation.slice(agreed + right, agreed + right + AGAIN);
    // With nothing left to compare, one character for another is the likeliest slip.
    return rest === '' ? left === right : text.startsWith(rest, here + left);
  };
  for (let both = 1; both <= SHOWN; both++)
    for (let left = 0; left <= both; left++) {
      const right = both - left;
      if (agreed + right > quotation.length || here + left > text.length) continue;
      if (goesOn(left, right)) return { left, right };
    }
  return null;
};

/** What stands in the passage and what in the quotation where they first part, at most forty characters of each. */
export const partingOf = (
  nearest: Nearest,
  quotation: string,
): { expected: string; found: string } => {
  const { passage, start, agreed } = nearest;
  const { left, right } = resumptionOf(nearest, quotation) ?? { left: SHOWN, right: SHOWN };
  return {
    expected: passage.text.slice(start + agreed, start + agreed + left),
    found: quotation.slice(agreed, agreed + right),
  };
};
