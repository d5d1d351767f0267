import { isLatin } from './distance.ts';
import type { KeyKind, NameKey } from './keys.ts';

/** How a key answers a query; those before `near` contain the query or are contained in no more than its form. */
export type How =
  | 'exact'
  | 'same_without_form'
  | 'prefix'
  | 'contains'
  | 'near'
  | 'alike'
  | 'within_query';

/** One key's answer. `distance` is the number of slips, only with `near`. */
export type Grade = {
  key: KeyKind;
  how: How;
  /** 0 to 100: how well it answers. */
  score: number;
  /** True where this key alone would name the body beyond doubt. */
  sure: boolean;
  /** True where the corporate form that was written is not that of the key. */
  formDiffers: boolean;
  distance: number | null;
};

/** What a whole key is worth. A former name is worth as much as a name: it is said, not ranked down. */
const WHOLE: Readonly<Record<KeyKind, number>> = {
  name: 100,
  former_name: 100,
  later_name: 100,
  corporate_number: 100,
  english_name: 98,
  reading: 96,
  abbreviation: 95,
  group: 45,
};
/** An abbreviation without a source finds, and is believed less. */
const UNSURE = 5;
const FORM_LEFT_OUT = 2;
const FORM_DIFFERS = 15;

/** A query in the forms in which it is compared. */
export type Wanted = { normalised: string; bare: string; form: string | null };

const wholeKey = (key: NameKey, wanted: Wanted): Grade | null => {
  const exact = key.normalised === wanted.normalised;
  if (!exact && (key.bare !== wanted.bare || wanted.bare === '')) return null;
  const formDiffers = wanted.form !== null && wanted.form !== key.form;
  const lost =
    (key.sure ? 0 : UNSURE) + (exact ? 0 : FORM_LEFT_OUT) + (formDiffers ? FORM_DIFFERS : 0);
  return {
    key: key.kind,
    how: exact ? 'exact' : 'same_without_form',
    score: WHOLE[key.kind] - lost,
    sure: key.sure && !formDiffers,
    formDiffers,
    distance: null,
  };
};

/** Letters of an abbreviation; what is as short is a word of its own or nothing: JR is no beginning of JRA. */
const SHORT = 3;

/**
 * Where Latin letters stand in a key that has some: at its first word, at another, or nowhere. Only whole words count, of
 * which the last may be begun where it was typed so far that it says something.
 */
const latinPlace = (words: readonly string[], needle: string): 'start' | 'inside' | null => {
  for (let from = 0; from < words.length; from++) {
    let rest = needle;
    for (let at = from; at < words.length && rest !== ''; at++) {
      const word = words[at] as string;
      const begun = word.startsWith(rest) && (word === rest || needle.length > SHORT);
      if (begun) return from === 0 ? 'start' : 'inside';
      if (!rest.startsWith(word)) break;
      rest = rest.slice(word.length);
    }
  }
  return null;
};

const placeOf = (key: NameKey, needle: string): 'start' | 'inside' | null => {
  // Nothing contains what is longer; two hundred long names at once must not look for it in every key.
  if (needle.length > Math.max(key.normalised.length, key.bare.length)) return null;
  if (key.latin !== null && isLatin(needle)) return latinPlace(key.latin, needle);
  if (key.normalised.startsWith(needle) || key.bare.startsWith(needle)) return 'start';
  return key.normalised.includes(needle) ? 'inside' : null;
};

/** Parts: 60 to 80 at the beginning, 50 to 70 inside, by how much of the key the query is. */
const partOfKey = (key: NameKey, needle: string): Grade | null => {
  const place = placeOf(key, needle);
  if (place === null) return null;
  const starts = place === 'start';
  const share = Math.min(1, needle.length / (key.bare.length || key.normalised.length));
  const score = (starts ? 60 : 50) + Math.round(20 * share) - (key.sure ? 0 : UNSURE);
  return {
    key: key.kind,
    how: starts ? 'prefix' : 'contains',
    score: Math.min(score, WHOLE[key.kind] - UNSURE),
    sure: false,
    formDiffers: false,
    distance: null,
  };
};

/** The better of two answers of one body: the first, where they are equal. */
export const better = (a: Grade | null, b: Grade | null): Grade | null =>
  a === null || (b !== null && b.score > a.score) ? b : a;

/** The best whole key of a body for a query; null where none is it. */
export const gradeWhole = (keys: readonly NameKey[], wanted: Wanted): Grade | null =>
  keys.reduce<Grade | null>((best, key) => better(best, wholeKey(key, wanted)), null);

/** The best key of a body that contains the needle; null where none does. */
export const gradePart = (keys: readonly NameKey[], needle: string): Grade | null =>
  needle === ''
    ? null
    : keys.reduce<Grade | null>((best, key) => better(best, partOfKey(key, needle)), null);
