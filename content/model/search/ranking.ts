import { withoutCorporateForm } from '../names/corporate-forms.ts';
import { slipsBetween } from '../names/distance.ts';
import { normaliseName } from '../names/names.ts';
import { comparable, inDigits } from './comparable.ts';
import type { SearchDocument } from './documents.ts';

/** What ranking needs to know of a document. */
export type Rankable = Pick<SearchDocument, 'title' | 'keys' | 'text'>;

/** A document that fits a query, with how well from 30 to 100. */
export type Fit<T> = { document: T; score: number };

/** How well one normalised word fits one field, 0 to 3: not at all, inside, at its beginning, whole. */
const closeness = (field: string, word: string): number =>
  field === word ? 3 : field.startsWith(word) ? 2 : field.includes(word) ? 1 : 0;

const SCORES = { title: [0, 60, 80, 100], key: [0, 55, 75, 95], text: [0, 30, 30, 30] } as const;

/** From this score on a title or a key fits, below it only the text. */
export const BY_NAME = 50;

/** From this score on a title or a key is the query, not more than it. */
export const BY_WHOLE_NAME = 94;

type Prepared<T> = { document: T; title: string; keys: string[]; text: string };

const prepare = <T extends Rankable>(document: T): Prepared<T> => ({
  document,
  title: comparable(document.title),
  keys: [
    ...new Set(
      document.keys.flatMap((key) => {
        const normalised = normaliseName(key);
        return [inDigits(normalised), inDigits(withoutCorporateForm(normalised))];
      }),
    ),
  ].filter((key) => key !== ''),
  text: comparable(document.text),
});

const wordScore = ({ title, keys, text }: Prepared<unknown>, word: string): number =>
  Math.max(
    SCORES.title[closeness(title, word)] ?? 0,
    ...keys.map((key) => SCORES.key[closeness(key, word)] ?? 0),
    SCORES.text[closeness(text, word)] ?? 0,
  );

const prepared = new WeakMap<object, Prepared<Rankable>>();

const preparedOf = <T extends Rankable>(document: T): Prepared<T> => {
  const known = prepared.get(document);
  if (known) return known as Prepared<T>;
  const made = prepare(document);
  prepared.set(document, made);
  return made;
};

/** More words than anybody looks for at once; what is typed behind them is not looked for. */
const MOST_WORDS = 20;

/** The words of a query that was typed with spaces, each once. */
const queryWords = (query: string): string[] =>
  [...new Set(query.normalize('NFKC').split(/\s+/).map(comparable))]
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

/** How well all the words fit; looked at no further than the first that fits nowhere. */
const everyWordScore = (candidate: Prepared<unknown>, words: readonly string[]): number => {
  let worst = Number.POSITIVE_INFINITY;
  for (const word of words) {
    worst = Math.min(worst, wordScore(candidate, word));
    if (worst === 0) return 0;
  }
  return worst;
};

/** Best first; equal ones in the given order. */
const best = <T extends Rankable>(
  documents: readonly T[],
  score: (candidate: Prepared<T>) => number,
): Fit<T>[] =>
  documents
    .map((document) => ({ document, score: score(preparedOf(document)) }))
    .filter((fit) => fit.score > 0)
    .sort((a, b) => b.score - a.score);

/** What 国立大学法人法第2条 is without 国立大学法人: a provision of the Act, which it does not cite. */
const OTHER_LAW = /^法(?:第|\d|$)/;

/** A name without its corporate form; the name of a law, which only begins like a corporation's, stays whole. */
const withoutForm = (name: string): string => {
  const bare = withoutCorporateForm(name);
  return OTHER_LAW.test(bare) ? name : bare;
};

/**
 * Documents that fit a query, best first: whole names before beginnings before parts, titles before other keys before
 * text; equal ones in the given order. A query of several words asks for all of them, unless it fits somewhere as a
 * whole. A blank query fits nothing.
 */
export const fitting = <T extends Rankable>(documents: readonly T[], query: string): Fit<T>[] => {
  const name = normaliseName(query);
  const [whole, bare] = [inDigits(name), inDigits(withoutForm(name))];
  const words = queryWords(query);
  if (whole === '') return [];
  return best(documents, (candidate) =>
    Math.max(
      wordScore(candidate, whole),
      // Without 株式会社 and the like, a little less.
      bare !== '' && bare !== whole ? wordScore(candidate, bare) - 0.5 : 0,
      words.length > 1 ? everyWordScore(candidate, words) - 1 : 0,
    ),
  );
};

/** Names this long are not met by chance at the beginning of another word. */
const SPEAKING = 4;

/** A name with a slip of the pen, or one that begins a longer query; 0 where it is neither. Never for numbers. */
const nearness = ({ title, keys }: Prepared<unknown>, word: string): number =>
  Math.max(
    0,
    ...[title, ...keys].map((name) => {
      const slips = slipsBetween(name, word);
      if (slips !== null) return 20 - slips;
      const speaks = name.length >= SPEAKING && !/^\d+$/.test(name);
      return speaks && word.startsWith(name) ? 10 : 0;
    }),
  );

/** Documents of whatever kind whose name is near a query, by the rules of `match.ts` for bodies; nearest first. */
export const nearest = <T extends Rankable>(documents: readonly T[], query: string): T[] => {
  const whole = normaliseName(query);
  const wanted = inDigits(withoutForm(whole) || whole);
  return best(documents, (candidate) => nearness(candidate, wanted)).map(
    ({ document }) => document,
  );
};
