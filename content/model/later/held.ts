import { type CorpusIndex, refKey } from '../corpus/corpus-index.ts';
import { wholeText } from '../provisions/printed-lines.ts';
import { ancestorsOf, heldOf } from '../provisions/provision-tree.ts';
import type { ProvisionRef, VersionId } from '../schema/common.ts';
import type { LaterWords } from '../schema/concordance.ts';
import type { Instrument, InstrumentVersion } from '../schema/instrument.ts';
import { howAlike, howWithin } from '../text/alike.ts';

/** Versions after the one that the instrument's own page shows whose text is held as law data, oldest first. */
export const heldAfterHome = ({ versions, home_version }: Instrument): InstrumentVersion[] =>
  versions
    .slice(versions.findIndex(({ id }) => id === home_version) + 1)
    .filter(({ source }) => source !== undefined);

/**
 * eId under which a provision goes on in a later version, by way of all between; null: it ended. Undefined where that is not
 * known: the words of a stub were compared with none.
 */
export const goesOnAs = (
  index: CorpusIndex,
  ref: ProvisionRef,
  to: VersionId,
): string | null | undefined => {
  const order = index.instrument(ref.instrument).versions.map(({ id }) => id);
  let { eid } = ref;
  for (const version of order.slice(order.indexOf(ref.version), order.indexOf(to))) {
    const here = index.provisions.get(refKey({ ...ref, version, eid }));
    if (!here) return undefined;
    if (here.continued_by === null) return here.status === 'stub' ? undefined : null;
    eid = here.continued_by;
  }
  return eid;
};

/** A rule as far as its words are compared: its grounds in the version of the instrument's own page, the principal one first. */
export type Compared = {
  grounds: readonly ProvisionRef[];
  /** Its key words, where they are words of the instrument itself. */
  phrase: (ProvisionRef & { quote: string }) | null;
};

/** Where a rule stands in a version that is held: a place for each of its grounds (undefined: not known), and its words there. */
export type HeldPlace = {
  eids: (string | null | undefined)[];
  phrase: LaterWords;
  provision: LaterWords;
};

/** From what says most for a rule that goes on as it was to what says nothing. */
const ORDER: readonly LaterWords[] = ['same', 'kana', 'numbers', 'changed', 'gone', 'not_held'];

/** What is to be said of several provisions together. */
const together = (words: readonly LaterWords[]): LaterWords =>
  ORDER[Math.max(-1, ...words.map((one) => ORDER.indexOf(one)))] ?? 'not_held';

/** How the whole words of a provision stand in what goes on with it. */
export const wordsIn = (
  index: CorpusIndex,
  ref: ProvisionRef,
  version: VersionId,
  eid: string | null | undefined,
): LaterWords => {
  const after = eid && index.provisions.get(refKey({ ...ref, version, eid }));
  const before = index.provision(ref);
  if (heldOf(index, before) !== 'full') return 'not_held';
  if (eid === null) return 'gone';
  if (!after || heldOf(index, after) !== 'full') return 'not_held';
  return howAlike(wholeText(index, before) ?? '', wholeText(index, after) ?? '');
};

/**
 * Reads where a rule stands in a version that is held. `known`: its places in an earlier one that is held, from which a ground is
 * followed whose own words are not held.
 */
export const placeIn = (
  index: CorpusIndex,
  { grounds, phrase }: Compared,
  version: VersionId,
  known: { version: VersionId; eids: readonly string[] } | null = null,
): HeldPlace => {
  const follow = (ref: ProvisionRef) => goesOnAs(index, ref, version);
  const eids = grounds.map((ground, i) => {
    const own = follow(ground);
    const eid = known?.eids[i];
    return own === undefined && known && eid !== undefined
      ? follow({ ...ground, version: known.version, eid })
      : own;
  });
  const place = phrase && follow(phrase);
  const around = phrase && place ? index.provision({ ...phrase, version, eid: place }) : undefined;
  return {
    eids,
    phrase:
      phrase && around
        ? howWithin(phrase.quote, wholeText(index, around) ?? '')
        : place === null && phrase
          ? 'gone'
          : 'not_held',
    provision: together(grounds.map((ground, i) => wordsIn(index, ground, version, eids[i]))),
  };
};

/** Number of the first article of each chapter of a version, in order; empty where it has no chapters. */
export const chaptersOf = (
  index: CorpusIndex,
  text: Pick<ProvisionRef, 'instrument' | 'version'>,
): number[] => {
  const first = new Map<string, number>();
  for (const provision of index.corpus.provisions) {
    if (provision.instrument !== text.instrument || provision.version !== text.version) continue;
    if (provision.kind !== 'article' || !provision.eid.startsWith('art_')) continue;
    const chapter = ancestorsOf(index, provision).find(({ kind }) => kind === 'chapter');
    if (chapter && !first.has(chapter.eid))
      first.set(chapter.eid, Number.parseInt(provision.eid.slice('art_'.length), 10));
  }
  return [...first.values()];
};
