import type { Word } from '../schema/word.ts';

/** A wording, and the word that takes its place; null where it is none of ours and stays. */
type Wording = readonly [wording: string, word: string | null];

const wordingsByWords = new WeakMap<readonly Word[], readonly Wording[]>();

/** The longest first, so that 「起きたときの順序」 is not read as 「起きたとき」, nor 「定める」 as 「定め」. */
const wordingsOf = (words: readonly Word[]): readonly Wording[] => {
  const known = wordingsByWords.get(words);
  if (known) return known;
  const wordings = words
    .flatMap(({ word, instead_of, apart_from }): Wording[] => [
      ...instead_of.map((old) => [old, word] as const),
      ...apart_from.map((other) => [other, null] as const),
    ])
    .sort(([a], [b]) => b.length - a.length);
  wordingsByWords.set(words, wordings);
  return wordings;
};

/** What is read of a text, piece by piece: the text between wordings as it is, the wordings as `read` has them. */
const piecesOf = (
  text: string,
  [first, ...rest]: readonly Wording[],
  read: (wording: Wording) => string,
): string => {
  if (first === undefined) return text;
  return text
    .split(first[0])
    .map((piece) => piecesOf(piece, rest, read))
    .join(read(first));
};

/** A text with the officials' words in place of coinages of ours. */
export const inOfficialWords = (words: readonly Word[], text: string): string =>
  piecesOf(text, wordingsOf(words), ([wording, word]) => word ?? wording);

/** Coinages of ours in a text, each once, the longest first. */
export const coinagesIn = (words: readonly Word[], text: string): string[] => {
  const found = new Set<string>();
  const seek = (piece: string, [first, ...rest]: readonly Wording[]): void => {
    if (first === undefined) return;
    const pieces = piece.split(first[0]);
    if (pieces.length > 1 && first[1] !== null) found.add(first[0]);
    for (const part of pieces) seek(part, rest);
  };
  seek(text, wordingsOf(words));
  return [...found];
};
