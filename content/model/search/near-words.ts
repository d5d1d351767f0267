import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Silence } from '../schema/silence.ts';
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

/** Words typed apart are looked for each by itself; a name in one stretch is one thing. */
const isApart = (query: string): boolean => query.normalize('NFKC').trim().includes(' ');

/** English words that join others, and stand in ids without meaning anything there. */
const JOINING: readonly string[] = [
  'the',
  'and',
  'for',
  'not',
  'are',
  'who',
  'what',
  'with',
  'from',
  'how',
  'can',
  'does',
  'must',
  'any',
  'our',
  'which',
  'after',
  'under',
  'act',
  'basic',
  'law',
];

const wordsIn = (text: string): string[] =>
  (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).filter(
    (word) => !JOINING.includes(word),
  );

const known = new WeakMap<object, Pieces>();

const piecesIn = (record: object, text: () => string): Pieces => {
  const made = known.get(record);
  if (made) return made;
  const pieces = new Set<string>();
  for (const word of new Set(wordsIn(text())))
    for (const piece of piecesOf(word)) pieces.add(piece);
  known.set(record, pieces);
  return pieces;
};

/** A record, the part of a query that it holds, of 1, and whether it holds a word of it whole. */
type Held<T> = { record: T; share: number; whole: boolean };

/** How much of the words of a query each record holds, most first; of each word counts which part of its pairs of characters. */
const heldBy = <T extends object>(
  records: readonly T[],
  textOf: (record: T) => string,
  query: string,
): { words: number; held: Held<T>[] } => {
  const words = wordsIn(query).slice(0, MOST_WORDS).map(piecesOf);
  const held = (words.length === 0 ? [] : records).map((record) => {
    const pieces = piecesIn(record, () => textOf(record));
    const parts = words.map((word) => word.filter((one) => pieces.has(one)).length / word.length);
    const share = parts.reduce((sum, part) => sum + part, 0) / words.length;
    return { record, share, whole: parts.includes(1) };
  });
  return { words: words.length, held: held.toSorted((a, b) => b.share - a.share) };
};

// Ids are English: they are how an English word finds a rule.
const textOfDocument = ({ id, title, snippet, text, keys }: SearchDocument): string =>
  [id, title, snippet, text, ...keys].join('\n');

/**
 * Rules and provisions that hold most of the words of a query, though not as they were typed: best first, rules before texts.
 * Where none does, those that hold one of several words typed apart. They are near, never what was asked for.
 */
export const holdingMostWords = (
  documents: readonly SearchDocument[],
  query: string,
): SearchDocument[] => {
  const asked = TYPES.flatMap((wanted) => documents.filter(({ type }) => type === wanted));
  const { words, held } = heldBy(asked, textOfDocument, query);
  const most = held.filter(({ share }) => share >= enoughOf(words));
  return (most.length > 0 || !isApart(query) ? most : held.filter(({ whole }) => whole))
    .slice(0, MOST)
    .map(({ record }) => record);
};

/** Part of a query that is enough where nothing else is found: a silence is short, and says in its own words what people ask for. */
const ENOUGH_ALONE = 0.3;

/** Part of a query that a silence must hold to be what is asked for: a half of a word is another word (再委託, 委託). */
const MOSTLY = 0.7;

const isLatin = (char: string | undefined): boolean =>
  char !== undefined && char >= 'a' && char <= 'z';

/** Whether words stand in a query as they are: いつまでに is no kanji, and "how soon" means nothing word by word. */
const standsIn = (query: string, keyword: string): boolean => {
  const words = keyword.normalize('NFKC').toLowerCase();
  const at = query.indexOf(words);
  if (at < 0) return false;
  const [first, last] = [words[0], words.at(-1)];
  const [before, behind] = [query[at - 1], query[at + words.length]];
  return !(isLatin(first) && isLatin(before)) && !(isLatin(last) && isLatin(behind));
};

/** Silences of which a query speaks, the most surely first, and whether it does surely: in words that people ask for it with, or in most of its own. */
const silencesOfQuery = ({ corpus }: CorpusIndex, query: string) => {
  const textOf = ({ id, statement, keywords }: Silence): string =>
    [id, statement, ...keywords].join('\n');
  const asked = query.normalize('NFKC').toLowerCase();
  const { words, held } = heldBy(corpus.silences, textOf, query);
  const found = held.map(({ record, share, whole }) => {
    const spoken = record.keywords.some((keyword) => standsIn(asked, keyword));
    return { record, share, whole, spoken, sure: spoken || share >= MOSTLY };
  });
  return { words, found: found.toSorted((a, b) => Number(b.spoken) - Number(a.spoken)) };
};

/** What the source surely does not say, of what a query asks for; null where it asks for nothing of the kind. */
export const silenceAskedFor = (index: CorpusIndex, query: string): Silence | null =>
  silencesOfQuery(index, query).found.find(({ sure }) => sure)?.record ?? null;

/** What the source does not say, of what the words of a query ask for: best first. `alone`: nothing else was found. */
export const silencesHolding = (
  index: CorpusIndex,
  query: string,
  { alone }: { alone: boolean },
): Silence[] => {
  const { words, found } = silencesOfQuery(index, query);
  const enough = alone ? ENOUGH_ALONE : enoughOf(words);
  const sure = found.filter((one) => one.sure);
  // One that is asked for makes those that hold a word of it noise.
  const told =
    sure.length > 0 ? sure : found.filter(({ share, whole }) => whole || share >= enough);
  return told.slice(0, MOST).map(({ record }) => record);
};
