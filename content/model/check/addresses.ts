import { addressesIn } from '../citation/address.ts';
import { resolveCitation } from '../citation/resolve/resolve.ts';
import { ADDRESS_MARK, addressesOf } from '../citation/running-text.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { type Followed, type Told, toldOf } from './follow.ts';

/** No words are read of an address: it names its provision itself. */
const NO_CITATION = {
  citation: {
    state: null,
    name: null,
    number: null,
    steps: [],
    inside: null,
    heading: null,
    joined: null,
  },
  named: null,
  isFree: true,
  heading: null,
  unreadable: null,
  law: null,
  until: null,
  quoted: false,
};

/** The addresses of a text that name a law or a provision, of e-Gov and of ours, each followed; in order, no more than `most`. */
export const followAddresses = (
  index: CorpusIndex,
  day: string,
  { text, given }: { text: string; given: string },
  most: number,
): Followed[] => {
  const told = new Map<string, Told | null>();
  const follow = (address: string): Told | null => {
    const known = told.get(address);
    if (known !== undefined) return known;
    const isOne = addressesIn(address).length > 0;
    const made = isOne
      ? toldOf(index, address, resolveCitation(index, { citation: address, as_of: day }))
      : null;
    told.set(address, made);
    return made;
  };
  const found: Followed[] = [];
  let at = -1;
  for (const address of addressesOf(given)) {
    at = text.indexOf(ADDRESS_MARK, at + 1);
    if (at < 0 || found.length === most) break;
    const outcome = follow(address);
    if (outcome) found.push({ cited: { ...NO_CITATION, start: at, end: at + 1 }, ...outcome });
  }
  return found;
};
