import { corporateFormOf, withoutCorporateForm } from './corporate-forms.ts';
import { likeness, pairsOf, slipsBetween } from './distance.ts';
import { better, type Grade, gradeWhole, type Wanted } from './grade.ts';
import type { KeyKind, NameKey } from './keys.ts';
import { normaliseName } from './names.ts';

/** A query in the forms in which it is compared. */
export const wantedOf = (text: string): Wanted => {
  const normalised = normaliseName(text);
  return {
    normalised,
    bare: withoutCorporateForm(normalised),
    form: corporateFormOf(normalised),
  };
};

const weak = (key: KeyKind, how: Grade['how'], score: number, distance: number | null): Grade => ({
  key,
  how,
  score: Math.round(score),
  sure: false,
  formDiffers: false,
  distance,
});

/** Kinds of key in which a slip of the pen is looked for: a number with one digit wrong is another number. */
const MAY_SLIP: readonly KeyKind[] = [
  'name',
  'former_name',
  'later_name',
  'abbreviation',
  'reading',
  'english_name',
];

/** Below this two names are not alike: English ones share "Japan", "Corporation" and many pairs of letters anyway. */
const ALIKE = 0.5;
const ALIKE_LATIN = 0.7;

const slip = (key: NameKey, wanted: Wanted, pairs: Uint32Array): Grade | null => {
  if (!MAY_SLIP.includes(key.kind)) return null;
  const same = key.bare === key.normalised && wanted.bare === wanted.normalised;
  const compared = [
    [key.bare, wanted.bare],
    ...(same ? [] : [[key.normalised, wanted.normalised]]),
  ] as [string, string][];
  let best: Grade | null = null;
  for (const [a, b] of compared) {
    const distance = slipsBetween(a, b);
    if (distance === null || distance === 0) continue;
    const share = distance / Math.max(a.length, b.length);
    best = better(best, weak(key.kind, 'near', 80 * (1 - share), distance));
  }
  if (best) return best;
  const alike = likeness(key.pairs, pairs, key.latin === null ? ALIKE : ALIKE_LATIN);
  return alike === null ? null : weak(key.kind, 'alike', 50 * alike, null);
};

/** The nearest key of a body: a few slips, or many pairs of characters in common. */
const gradeNear = (keys: readonly NameKey[], wanted: Wanted, pairs: Uint32Array): Grade | null =>
  keys.reduce<Grade | null>((best, key) => better(best, slip(key, wanted, pairs)), null);

/** Parts of a query that are looked at; a name in several spellings has a few of them. */
const MOST_PARTS = 24;

/** Parts of a query that are whole keys of some body, and whether every part is one. */
type Parts = { named: readonly Wanted[]; all: boolean };

/** Parts that stand apart: by spaces, brackets or commas. Forms in brackets are no part. */
const partsOf = (query: string, isKey: (name: string) => boolean): Parts => {
  const texts = new Set(query.normalize('NFKC').split(/[\s()[\]{}【】〔〕<>《》:;,、/|]+/));
  const parts = [...texts]
    .slice(0, MOST_PARTS)
    .map(wantedOf)
    .filter(({ bare }) => bare.length >= 2);
  const named = parts.filter(({ normalised, bare }) => isKey(normalised) || isKey(bare));
  return { named, all: named.length === parts.length && texts.size <= MOST_PARTS };
};

/** A key long enough not to be met by chance inside other words. */
const speaks = ({ key }: Grade, { bare }: Wanted): boolean => key === 'name' || bare.length >= 3;

/**
 * A body whose whole name is part of a longer query: 「日本放送協会（NHK）」 and 「日本銀行（日銀）」, where every part names
 * it, are as good as the name, as is 「【日本放送協会】」; 「日本年金機構 理事長」 is about it, and may be another body. A
 * short key alone says nothing.
 */
const gradeParts = (keys: readonly NameKey[], { named, all }: Parts): Grade | null => {
  const grades = named.map((part) => {
    const grade = gradeWhole(keys, part);
    return grade?.key === 'group' ? null : grade;
  });
  const speaking = grades.filter((grade, i) => grade !== null && speaks(grade, named[i] as Wanted));
  const best = speaking.reduce(better, null);
  if (!best) return null;
  return all && grades.every((grade) => grade !== null && !grade.formDiffers)
    ? { ...best, score: Math.min(best.score, 97), sure: speaking.some((grade) => grade?.sure) }
    : weak(best.key, 'within_query', 55, null);
};

const NAMES: readonly KeyKind[] = ['name', 'former_name', 'later_name'];

/** A body whose name begins the query: 「日本年金機構の監査」. Four characters at least; it may well be another body. */
const gradeBeginning = (keys: readonly NameKey[], { bare }: Wanted): Grade | null =>
  keys
    .filter((key) => NAMES.includes(key.kind) && key.bare.length >= 4 && bare.startsWith(key.bare))
    .map((key) => weak(key.kind, 'within_query', 40 + 15 * (key.bare.length / bare.length), null))
    .reduce<Grade | null>(better, null);

/**
 * Grades the keys of a body where no key of any contains the query: what is read of the query is read once. `isKey` tells
 * whether a normalised name is a whole key of any body.
 */
export const nearGrader = (
  query: string,
  wanted: Wanted,
  isKey: (name: string) => boolean,
): ((keys: readonly NameKey[]) => Grade | null) => {
  const parts = partsOf(query, isKey);
  const pairs = pairsOf(wanted.bare);
  return (keys) =>
    [gradeParts(keys, parts), gradeBeginning(keys, wanted), gradeNear(keys, wanted, pairs)].reduce(
      better,
      null,
    );
};
