import type { LocatedEntity } from './corpus.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { arabicCitations } from './japanese-numerals.ts';

/** Old forms of characters that occur in names of corporations, with those in use. */
const OLD_FORMS: Record<string, string> = {
  國: '国',
  會: '会',
  學: '学',
  團: '団',
  廣: '広',
  鐵: '鉄',
  縣: '県',
  圓: '円',
  聯: '連',
  濟: '済',
  險: '険',
  營: '営',
  對: '対',
  擧: '挙',
  關: '関',
  發: '発',
  髙: '高',
  﨑: '崎',
};

const CORPORATE_FORMS =
  /株式会社|\(株\)|独立行政法人|国立研究開発法人|学校法人|特殊法人|認可法人|有限会社/g;

const katakanaToHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60));

/**
 * The form in which names and queries are compared: NFKC, lower case, hiragana, にっぽん read as にほん, old characters
 * as new ones, article numbers in 算用数字, without spaces, 中黒, hyphens and dots. Never shown.
 */
export const normaliseName = (text: string): string =>
  arabicCitations(
    katakanaToHiragana(
      [...text.normalize('NFKC').toLowerCase()]
        .map((character) => OLD_FORMS[character] ?? character)
        .join(''),
    ),
  )
    .replace(/[\s・･.．,、\-‐‑–—−_'’"「」]/g, '')
    .replaceAll('にっぽん', 'にほん');

/** A normalised name without 株式会社 and the like, in whatever position they stood. */
export const withoutCorporateForm = (normalised: string): string =>
  normalised.replace(CORPORATE_FORMS, '');

/**
 * Everything a body may be looked up by, as people write it: names, former and later names, names as printed in the
 * lists, abbreviations (unverified ones too: as keys, never shown), reading, English name, 法人番号, group of designation.
 */
export const namesOf = (index: CorpusIndex, entity: LocatedEntity): string[] => {
  const rows = index.corpus.lists.flatMap((list) =>
    list.rows.filter((row) => row.entity === entity.id),
  );
  return [
    ...new Set(
      [
        entity.name,
        ...rows.map((row) => row.name.text),
        ...entity.former_names.map(({ value }) => value),
        ...entity.later_names.map(({ value }) => value),
        ...entity.aliases.map(({ value }) => value),
        entity.reading?.value,
        entity.name_en?.value,
        entity.corporate_number?.value,
        ...rows.map((row) => row.group),
      ].filter((name): name is string => typeof name === 'string' && name !== ''),
    ),
  ];
};

/** How a body was found: one of its keys contains the query, or is only near it. */
export type NameMatch = { entity: LocatedEntity; match: 'name' | 'near' };

const bigrams = (text: string): string[] =>
  text.length < 2
    ? [text]
    : Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));

/** Likeness of two normalised names from 0 to 1 (Dice coefficient over pairs of characters). */
const likeness = (a: string, b: string): number => {
  const rest = bigrams(b);
  const all = bigrams(a).length + rest.length;
  let shared = 0;
  for (const pair of bigrams(a)) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    shared++;
    rest.splice(at, 1);
  }
  return (2 * shared) / all;
};

/** Below this two names are not near each other; found by trying one wrong character in every name of the lists. */
const NEAR = 0.5;

type Keyed = { entity: LocatedEntity; keys: string[] };

const keyed = new WeakMap<CorpusIndex, Keyed[]>();

/** Every body with its normalised keys, made at first use and kept as long as the index. */
const keyedBodies = (index: CorpusIndex): Keyed[] => {
  const known = keyed.get(index);
  if (known) return known;
  const made = index.corpus.entities.map((entity) => ({
    entity,
    keys: namesOf(index, entity).map(normaliseName),
  }));
  keyed.set(index, made);
  return made;
};

/**
 * Bodies one of whose keys contains the query, in the corpus's order; only if there is none, at most five near names,
 * nearest first. A blank query finds nothing.
 */
export const findEntities = (index: CorpusIndex, query: string): NameMatch[] => {
  const wanted = normaliseName(query);
  if (wanted === '') return [];
  const bodies = keyedBodies(index);
  for (const needle of new Set([wanted, withoutCorporateForm(wanted)])) {
    if (needle === '') continue;
    const found = bodies.filter(({ keys }) => keys.some((key) => key.includes(needle)));
    if (found.length > 0) return found.map(({ entity }) => ({ entity, match: 'name' }));
  }
  const needle = withoutCorporateForm(wanted);
  return bodies
    .map(({ entity, keys }) => ({
      entity,
      score: Math.max(...keys.map((key) => likeness(withoutCorporateForm(key), needle))),
    }))
    .filter(({ score }) => score >= NEAR)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ entity }) => ({ entity, match: 'near' }));
};
