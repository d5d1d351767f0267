import { type CorpusIndex, refKey } from '../corpus/corpus-index.ts';
import { stretchesOf } from '../provisions/printed-order.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';

/** A provision's bare reference. */
export const refOf = ({ instrument, version, eid }: ProvisionRef): ProvisionRef => ({
  instrument,
  version,
  eid,
});

/** True where a provision is another, or stands in it. */
export const isIn = (ref: ProvisionRef, around: ProvisionRef): boolean =>
  ref.instrument === around.instrument &&
  ref.version === around.version &&
  `${ref.eid}__`.startsWith(`${around.eid}__`);

const trees = new WeakMap<CorpusIndex, Map<string, Provision[]>>();

/** A provision and all that stands in it, in document order. */
export const treeOf = (index: CorpusIndex, ref: ProvisionRef): readonly Provision[] => {
  const known = trees.get(index) ?? new Map<string, Provision[]>();
  trees.set(index, known);
  const key = refKey(ref);
  const tree = known.get(key) ?? index.corpus.provisions.filter((p) => isIn(p, ref));
  known.set(key, tree);
  return tree;
};

/** The words of a provision and of all that stands in it. */
export const wordsIn = (index: CorpusIndex, ref: ProvisionRef): string =>
  stretchesOf(index, treeOf(index, ref))
    .flatMap(({ blocks }) => blocks.map(({ text }) => text))
    .join('\n');
