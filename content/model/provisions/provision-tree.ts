import { type CorpusIndex, refKey } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';
import { parentOf } from '../text/eid.ts';

/** The provisions that enclose another, outermost first. */
export const ancestorsOf = (index: CorpusIndex, provision: Provision): Provision[] => {
  const eid = parentOf(provision);
  const parent = eid ? index.provisions.get(refKey({ ...provision, eid })) : undefined;
  return parent ? [...ancestorsOf(index, parent), parent] : [];
};

const families = new WeakMap<CorpusIndex, ReadonlyMap<string | null, Provision[]>>();

/** Provisions directly below one, in document order. */
export const childrenOf = (index: CorpusIndex, ref: ProvisionRef): readonly Provision[] => {
  const made =
    families.get(index) ??
    Map.groupBy(index.corpus.provisions, (p) => {
      const eid = parentOf(p);
      return eid === null ? null : refKey({ ...p, eid });
    });
  families.set(index, made);
  return made.get(refKey(ref)) ?? [];
};

/** Everything below a provision, in document order. */
export const partsOf = (index: CorpusIndex, provision: Provision): Provision[] =>
  childrenOf(index, provision).flatMap((child) => [child, ...partsOf(index, child)]);

/** How much of a provision's words is held: all, only those of some of its parts, or none. */
export type Held = 'full' | 'in_parts' | 'stub';

/** How much of a provision is held, its parts included; what a version takes over from the other one (略) is held. */
export const heldOf = (index: CorpusIndex, provision: Provision): Held => {
  const statuses = [provision, ...partsOf(index, provision)].map(({ status }) => status);
  if (!statuses.includes('stub')) return 'full';
  return statuses.every((status) => status === 'stub') ? 'stub' : 'in_parts';
};
