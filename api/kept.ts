/** What a store may hold: number of entries, their weight altogether, and that of a single one. */
export type Bounds = { entries: number; weight: number; each: number };

/** A store that forgets what was asked for longest ago, so that no client can make it grow. */
export type Kept<T> = {
  get: (key: string) => T | undefined;
  /** Keeps a value; again under the same key after it grew. What is too heavy alone is not kept. */
  keep: (key: string, value: T) => void;
  /** Entries and weight held now. */
  size: () => { entries: number; weight: number };
};

/** Opens a bounded store. `weigh` gives an entry's weight in any one unit, bytes for example. */
export const openKept = <T>(bounds: Bounds, weigh: (key: string, value: T) => number): Kept<T> => {
  // A Map remembers the order of insertion: the first entry is the one used longest ago.
  const entries = new Map<string, { value: T; weight: number }>();
  let total = 0;
  // What is asked again and again need not be moved to where it is.
  let newest: string | null = null;
  const forget = (key: string): void => {
    total -= entries.get(key)?.weight ?? 0;
    entries.delete(key);
  };
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (key !== newest) {
        entries.delete(key);
        entries.set(key, entry);
        newest = key;
      }
      return entry.value;
    },
    keep: (key, value) => {
      forget(key);
      const weight = weigh(key, value);
      if (weight > bounds.each) return;
      entries.set(key, { value, weight });
      newest = key;
      total += weight;
      for (const oldest of entries.keys()) {
        if (total <= bounds.weight && entries.size <= bounds.entries) break;
        forget(oldest);
      }
    },
    size: () => ({ entries: entries.size, weight: total }),
  };
};
