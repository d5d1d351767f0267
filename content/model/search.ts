import { normaliseName, withoutCorporateForm } from './names.ts';
import type { SearchDocument } from './search-documents.ts';

/** What ranking needs to know of a document; the site's index carries it as metadata. */
export type Rankable = Pick<SearchDocument, 'title' | 'keys' | 'text'>;

/** How well one normalised word fits one field, 0 to 3: not at all, inside, at its beginning, whole. */
const closeness = (field: string, word: string): number =>
  field === word ? 3 : field.startsWith(word) ? 2 : field.includes(word) ? 1 : 0;

const SCORES = { title: [0, 60, 80, 100], key: [0, 55, 75, 95], text: [0, 30, 30, 30] } as const;

type Prepared<T> = { document: T; title: string; keys: string[]; text: string };

const prepare = <T extends Rankable>(document: T): Prepared<T> => ({
  document,
  title: normaliseName(document.title),
  keys: [
    ...new Set(
      document.keys.flatMap((key) => {
        const normalised = normaliseName(key);
        return [normalised, withoutCorporateForm(normalised)];
      }),
    ),
  ].filter((key) => key !== ''),
  text: normaliseName(document.text),
});

const wordScore = ({ title, keys, text }: Prepared<unknown>, word: string): number =>
  Math.max(
    SCORES.title[closeness(title, word)] ?? 0,
    ...keys.map((key) => SCORES.key[closeness(key, word)] ?? 0),
    SCORES.text[closeness(text, word)] ?? 0,
  );

const prepared = new WeakMap<readonly Rankable[], Prepared<Rankable>[]>();

const prepareAll = <T extends Rankable>(documents: readonly T[]): Prepared<T>[] => {
  const known = prepared.get(documents);
  if (known) return known as Prepared<T>[];
  const made = documents.map(prepare);
  prepared.set(documents, made as Prepared<Rankable>[]);
  return made;
};

/** The words of a query: as a whole first; its parts, when it was typed with spaces. */
const wordsOf = (query: string): string[] =>
  query
    .normalize('NFKC')
    .split(/\s+/)
    .map(normaliseName)
    .filter((word) => word !== '');

/**
 * Ranks documents for a query: whole names before beginnings before parts, titles before other keys before text; equal
 * ones in the given order. A query of several words asks for all of them, unless it fits somewhere as a whole.
 */
export const rank = <T extends Rankable>(documents: readonly T[], query: string): T[] => {
  const whole = normaliseName(query);
  const words = wordsOf(query);
  if (whole === '') return [];
  return prepareAll(documents)
    .map((candidate, order) => ({
      candidate,
      order,
      score: Math.max(
        wordScore(candidate, whole),
        words.length > 1 ? Math.min(...words.map((word) => wordScore(candidate, word))) - 1 : 0,
      ),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ candidate }) => candidate.document);
};
