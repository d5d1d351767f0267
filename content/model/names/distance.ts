/**
 * Number of characters wrong, missing, too many or swapped with their neighbour between two texts (optimal string
 * alignment), or null where it is more than `most`.
 */
export const editDistance = (a: string, b: string, most: number): number | null => {
  if (Math.abs(a.length - b.length) > most) return null;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...row) > most) return null;
    before = above;
    above = row;
  }
  const distance = above[b.length] ?? 0;
  return distance <= most ? distance : null;
};

/** Whether a normalised name is of Latin letters and digits alone. */
export const isLatin = (text: string): boolean => /^[a-z\d]+$/.test(text);

/** More than these make another name of any. */
const MOST_SLIPS = 2;

/**
 * How many slips a name may have and still be near: none in short ones and abbreviations (JRA, NHK: one letter makes
 * another body), one from four characters on, two from ten. Numbers have none.
 */
export const slipsAllowed = (name: string): number => {
  if (/^\d*$/.test(name)) return 0;
  const length = isLatin(name) ? name.length / 2 : name.length;
  return length < 4 ? 0 : length < 10 ? 1 : MOST_SLIPS;
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/**
 * Slips between two names, within what both allow; null where there are more. A digit is never a slip: 第99条 is not
 * 第19条, and a 法人番号 with one digit wrong is another number.
 */
export const slipsBetween = (a: string, b: string): number | null => {
  if (Math.abs(a.length - b.length) > MOST_SLIPS) return null;
  const most = Math.min(slipsAllowed(a), slipsAllowed(b));
  return most === 0 || digitsOf(a) !== digitsOf(b) ? null : editDistance(a, b, most);
};

/** Pairs of neighbouring characters of a name, as numbers in their order; none where it has no slips to allow. */
export const pairsOf = (name: string): Uint32Array =>
  slipsAllowed(name) === 0
    ? new Uint32Array()
    : Uint32Array.from(
        { length: name.length - 1 },
        (_, i) => name.charCodeAt(i) * 0x10000 + name.charCodeAt(i + 1),
      ).sort();

/**
 * Likeness of two names from 0 to 1, by their ordered pairs (Dice coefficient); null where it is less than `least`. That
 * of a long name and a short one is less whatever is in them, and nothing is compared.
 */
export const likeness = (a: Uint32Array, b: Uint32Array, least: number): number | null => {
  const most = a.length + b.length;
  if (most === 0 || 2 * Math.min(a.length, b.length) < least * most) return null;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const found = (2 * shared) / most;
  return found < least ? null : found;
};
