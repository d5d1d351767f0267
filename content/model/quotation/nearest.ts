import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { type Passage, passagesOf } from './passages.ts';

/** Where a quotation that stands nowhere comes nearest: it would begin at `start` of the passage. */
export type Nearest = {
  passage: Passage;
  start: number;
  /** Characters that agree from the beginning of the quotation. */
  agreed: number;
};

/** Length of the pieces of text that are looked up: three characters of Japanese are rarely the same by chance. */
const GRAM = 3;

/** A piece that stands in more places than this tells nothing. */
const TOO_COMMON = 100;

/** Votes that are counted at most: of a long quotation, only the rarer pieces have one. */
const MOST_VOTES = 100_000;

/** Part of a quotation's pieces that must stand in one passage, in order, for it to be near. */
const NEAR = 0.3;

/** Fewest characters for which anything can be near: less is chance. */
const SHORTEST = 6;

/** Characters by which places of pieces may drift apart in one passage: words put in or left out. */
const DRIFT = 64;

/** Best windows that are compared letter by letter. */
const COMPARED = 5;

/** Where a piece stands: in which passage, and at which offset in it. */
type GramPlace = { passage: number; at: number };

type Grams = { passages: Passage[]; places: Map<string, GramPlace[]> };

const gramsByIndex = new WeakMap<CorpusIndex, Grams>();

/** Places of every piece of three characters in all passages; made at the first quotation that differs. */
const gramsOf = (index: CorpusIndex): Grams => {
  const known = gramsByIndex.get(index);
  if (known) return known;
  const passages = passagesOf(index).filter(({ text }) => !text.includes('\n'));
  const places = new Map<string, GramPlace[]>();
  for (const [passage, { text }] of passages.entries())
    for (let at = 0; at + GRAM <= text.length; at++) {
      const gram = text.slice(at, at + GRAM);
      const stands = places.get(gram);
      if (stands) stands.push({ passage, at });
      else places.set(gram, [{ passage, at }]);
    }
  const grams = { passages, places };
  gramsByIndex.set(index, grams);
  return grams;
};

const agreement = (text: string, start: number, quotation: string): number => {
  let i = 0;
  while (i < quotation.length && text[start + i] === quotation[i]) i++;
  return i;
};

/** `last` is the piece that voted last: in one window a piece has one vote, however often it stands there. */
type Window = { passage: Passage; votes: number; last: number; starts: Map<number, number> };

/** Votes of the pieces for where the quotation begins, gathered in overlapping windows per passage. */
const windowsOf = ({ passages, places }: Grams, quotation: string): Window[] => {
  const windows = passages.map(() => new Map<number, Window>());
  const tooCommon = Math.min(TOO_COMMON, Math.ceil(MOST_VOTES / quotation.length));
  for (let i = 0; i + GRAM <= quotation.length; i++) {
    const stands = places.get(quotation.slice(i, i + GRAM)) ?? [];
    if (stands.length > tooCommon) continue;
    for (const { passage, at } of stands) {
      const begins = at - i;
      const bucket = Math.floor(begins / DRIFT);
      const ofPassage = windows[passage] as Map<number, Window>;
      for (const half of [bucket, bucket - 1]) {
        let window = ofPassage.get(half);
        if (!window) {
          window = { passage: passages[passage] as Passage, votes: 0, last: -1, starts: new Map() };
          ofPassage.set(half, window);
        }
        if (window.last !== i) window.votes++;
        window.last = i;
        window.starts.set(begins, (window.starts.get(begins) ?? 0) + 1);
      }
    }
  }
  return windows.flatMap((ofPassage) => [...ofPassage.values()]);
};

/** The places a quotation comes near to, the nearest first. It stands nowhere as it is: see verify. */
export const nearestTo = (index: CorpusIndex, quotation: string): Nearest[] => {
  if (quotation.length < SHORTEST) return [];
  const pieces = quotation.length - GRAM + 1;
  return windowsOf(gramsOf(index), quotation)
    .filter(({ votes }) => votes / pieces >= NEAR)
    .sort((a, b) => b.votes - a.votes)
    .slice(0, COMPARED)
    .flatMap(({ passage, votes, starts }) =>
      [...starts].map(([begins, support]) => {
        const start = Math.max(0, begins);
        return {
          passage,
          start,
          votes,
          support,
          agreed: agreement(passage.text, start, quotation),
        };
      }),
    )
    .sort((a, b) => b.agreed - a.agreed || b.votes - a.votes || b.support - a.support)
    .map(({ passage, start, agreed }) => ({ passage, start, agreed }));
};
