import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Nearest } from './nearest.ts';
import { resumptionOf } from './parting.ts';
import { passagesOf } from './passages.ts';

/** Part of a quotation's characters that must stand in the text, in order, for it to be a miswriting of that text. */
const ALIKE = 0.8;

/** Part of a quotation that must agree from its beginning for it to be one that goes on otherwise. */
const BEGUN = 0.5;

/** So many characters from the beginning are enough of the longest quotation: by chance no two sentences begin so alike. */
const LONG = 40;

/** The stretch of a passage that a quotation follows, and how much of the quotation stands in it. */
export type Followed = { end: number; likeness: number };

/** Follows a quotation through the passage past every difference, up to one behind which they never go on alike. */
export const followed = (nearest: Nearest, quotation: string): Followed => {
  const { text } = nearest.passage;
  let { start, agreed } = nearest;
  let missing = 0;
  while (agreed < quotation.length) {
    const goesOn = resumptionOf({ ...nearest, start, agreed }, quotation);
    if (!goesOn) {
      missing += quotation.length - agreed;
      agreed = quotation.length;
      break;
    }
    // Words left out are a slip like one character: what is quoted is still of this text.
    missing += Math.max(goesOn.right, 1);
    start += goesOn.left - goesOn.right;
    agreed += goesOn.right;
    while (agreed < quotation.length && text[start + agreed] === quotation[agreed]) agreed++;
  }
  return {
    end: Math.max(nearest.start, Math.min(start + agreed, text.length)),
    likeness: Math.max(0, 1 - missing / quotation.length),
  };
};

/** Whether words stand in one place of one instrument, versions aside: they lead to what was meant. */
const leadToOnePlace = (index: CorpusIndex, words: string): boolean => {
  const instruments = new Set<string>();
  for (const { form, text, pieces } of passagesOf(index)) {
    if (form !== 'words' || text.includes('\n')) continue;
    const at = text.indexOf(words);
    if (at < 0) continue;
    const { provision } = pieces[0] as (typeof pieces)[number];
    const place = `${provision.instrument} ${provision.version}`;
    if (instruments.has(place) || text.indexOf(words, at + 1) >= 0) return false;
    instruments.add(place);
  }
  return new Set([...instruments].map((place) => place.split(' ')[0])).size === 1;
};

/**
 * Whether a quotation is a miswriting of the place it comes nearest to, so that the right words can be told: nearly all of it
 * stands there, or its greater part does from the beginning and nowhere else. What merely shares a stretch with the law
 * (a list of bodies, a term) is a sentence of its own, and has no right words.
 */
export const isMiswriting = (
  index: CorpusIndex,
  { passage, start, agreed }: Nearest,
  quotation: string,
  { likeness }: Followed,
): boolean =>
  likeness >= ALIKE ||
  (agreed >= Math.min(quotation.length * BEGUN, LONG) &&
    leadToOnePlace(index, passage.text.slice(start, start + agreed)));
