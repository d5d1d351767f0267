import type { Nearest } from './nearest.ts';
import { type Piece, piecesIn } from './passages.ts';

/** Sentences told at most. */
const TOLD = 3;

/** Pieces of two characters: of three, an inflected ending would leave none. */
const PIECE = 2;

const piecesOf = (text: string): Set<string> => {
  const found = new Set<string>();
  for (let i = 0; i + PIECE <= text.length; i++) found.add(text.slice(i, i + PIECE));
  return found;
};

/** Part of the quotation's pieces that a sentence has, and part of its own that they are: neither alone tells likeness. */
const likeness = (sentence: string, quotation: ReadonlySet<string>): number => {
  const own = piecesOf(sentence);
  let shared = 0;
  for (const piece of quotation) if (own.has(piece)) shared++;
  return (2 * shared) / (quotation.size + own.size || 1);
};

/** The sentences of a 段落: a full stop within brackets (（以下「甲」という。）) ends none. */
export const sentencesOf = (text: string): string[] => {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '（') depth++;
    else if (text[i] === '）') depth--;
    else if (text[i] === '。' && depth <= 0) {
      found.push(text.slice(from, i + 1));
      from = i + 1;
    }
  }
  return from < text.length ? [...found, text.slice(from)] : found;
};

/** Numbers and headings are printed, and are no sentences. */
const isWords = ({ block, provision }: Piece): boolean =>
  block !== provision.num && block !== provision.heading;

/** A sentence of the corpus, whole, with the 段落 it is of. */
export type NearSentence = { text: string; of: Piece };

/** The whole sentences among the nearest places that are most like a quotation, the likest first, each once. */
export const sentencesNear = (nearest: readonly Nearest[], quotation: string): NearSentence[] => {
  const wanted = piecesOf(quotation);
  const found = new Map<string, NearSentence & { likeness: number }>();
  for (const { passage, start } of nearest)
    for (const of of piecesIn(passage, start, start + quotation.length).filter(isWords))
      for (const text of sentencesOf(of.block.text))
        if (!found.has(text)) found.set(text, { text, of, likeness: likeness(text, wanted) });
  return [...found.values()]
    .filter((sentence) => sentence.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, TOLD)
    .map(({ text, of }) => ({ text, of }));
};
