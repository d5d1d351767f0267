import type { SearchDocument } from './documents.ts';

/** What is looked for in a document: the pairs of characters of its kanji, and its words in other letters. */
type Pieces = ReadonlySet<string>;

/** A stretch of kanji, which are words made of words, or a word in katakana or Latin letters. */
const WORD = /[\p{sc=Han}々]{2,}|[\p{sc=Kana}ー]{2,}|[a-z]{3,}/gu;

/** Kanji stand behind katakana and Latin letters in Unicode. */
const isKanji = (word: string): boolean => word > '\u3100';

/** More words than anybody asks for at once; what is typed behind them is not looked for. */
const MOST_WORDS = 20;

/** How much of a query a document must hold, of 1: half of its only word, and more than one of two. */
const enoughOf = (words: number): number => (words === 1 ? 0.5 : 0.65);

/** How many documents are told: who asks looks at the first few. */
const MOST = 5;

/** What holds rules and words of the law; names are judged elsewhere. */
const TYPES: readonly SearchDocument['type'][] = ['obligation', 'topic', 'procedure', 'provision'];

/** Pieces of a word: pairs of its kanji, or the whole of it. */
const piecesOf = (word: string): string[] => {
  if (!isKanji(word)) return [word];
  const pairs: string[] = [];
  for (let i = 0; i < word.length - 1; i++) pairs.push(word.slice(i, i + 2));
  return pairs;
};

const wordsIn = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? [];

const known = new WeakMap<SearchDocument, Pieces>();

const piecesIn = (document: SearchDocument): Pieces => {
  const made = known.get(document);
  if (made) return made;
  const { id, title, snippet, text, keys } = document;
  const pieces = new Set<string>();
  // Ids are English: they are how an English word finds a rule.
  for (const word of new Set(wordsIn([id, title, snippet, text, ...keys].join('\n'))))
    for (const piece of piecesOf(word)) pieces.add(piece);
  known.set(document, pieces);
  return pieces;
};

/**
 * Rules and provisions that hold most of the words of a query, though not as they were typed: best first, rules before texts.
 * They are near, never what was asked for. Of each word counts which part of its pairs of characters a document holds.
 */
export const holdingMostWords = (
  documents: readonly SearchDocument[],
  query: string,
): SearchDocument[] => {
  const words = wordsIn(query).slice(0, MOST_WORDS).map(piecesOf);
  if (words.length === 0) return [];
  const shareOf = (document: SearchDocument): number => {
    const held = piecesIn(document);
    const parts = words.map(
      (pieces) => pieces.filter((piece) => held.has(piece)).length / pieces.length,
    );
    return parts.reduce((sum, part) => sum + part, 0) / words.length;
  };
  return documents
    .filter(({ type }) => TYPES.includes(type))
    .map((document) => ({ document, share: shareOf(document) }))
    .filter(({ share }) => share >= enoughOf(words.length))
    .toSorted(
      (a, b) =>
        b.share - a.share || TYPES.indexOf(a.document.type) - TYPES.indexOf(b.document.type),
    )
    .slice(0, MOST)
    .map(({ document }) => document);
};
