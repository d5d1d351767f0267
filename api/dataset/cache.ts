import { LRUCache } from 'lru-cache';

/** What a cache may hold: number of entries, their weight altogether, and that of a single one. */
export type Bounds = { entries: number; weight: number; each: number };

/** A cache that forgets what was asked for longest ago, so that no client can make it grow. */
export type Cache<T> = {
  get: (key: string) => T | undefined;
  /** Keeps a value; again under the same key after it grew. What is too heavy alone is not kept. */
  keep: (key: string, value: T) => void;
  /** Entries and weight held now. */
  size: () => { entries: number; weight: number };
};

/** Part of a cache for what was asked for again: what is asked once, however much of it, cannot push it out. */
const PROVEN = 0.75;

/**
 * Opens a bounded cache. `weigh` gives an entry's weight in any one unit, bytes for example. New entries are on trial and
 * are forgotten first; asked for again they are proven (a segmented LRU); proven ones that others push out are on trial anew.
 */
export const openCache = <T extends object | string>(
  bounds: Bounds,
  weigh: (key: string, value: T) => number,
): Cache<T> => {
  const entries = Math.floor(bounds.entries * PROVEN);
  const weight = Math.floor(bounds.weight * PROVEN);
  const each = {
    maxEntrySize: bounds.each,
    // The library takes no weight of 0.
    sizeCalculation: (value: T, key: string): number => Math.max(1, weigh(key, value)),
  };
  const trial = new LRUCache<string, T>({
    ...each,
    max: bounds.entries - entries,
    maxSize: bounds.weight - weight,
  });
  const proven = new LRUCache<string, T>({
    ...each,
    max: entries,
    maxSize: weight,
    dispose: (value, key, reason) => {
      if (reason === 'evict') trial.set(key, value);
    },
  });
  return {
    get: (key) => {
      const known = proven.get(key);
      if (known !== undefined) return known;
      const tried = trial.get(key);
      if (tried === undefined) return undefined;
      trial.delete(key);
      proven.set(key, tried);
      return tried;
    },
    keep: (key, value) => {
      (proven.has(key) ? proven : trial).set(key, value);
    },
    size: () => ({
      entries: trial.size + proven.size,
      weight: trial.calculatedSize + proven.calculatedSize,
    }),
  };
};
