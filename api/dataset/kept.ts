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

/** Part of a store for what was asked for again: what is asked once, however much of it, cannot push it out. */
const PROVEN = 0.75;

type Entry<T> = { value: T; weight: number };

/** Entries in the order of their use, with their weight. A Map remembers the order of insertion: the first is the oldest. */
class Shelf<T> {
  readonly entries = new Map<string, Entry<T>>();
  weight = 0;
  put(key: string, entry: Entry<T>): void {
    this.take(key);
    this.entries.set(key, entry);
    this.weight += entry.weight;
  }
  take(key: string): Entry<T> | undefined {
    const entry = this.entries.get(key);
    if (entry && this.entries.delete(key)) this.weight -= entry.weight;
    return entry;
  }
  oldest(): string | undefined {
    return this.entries.keys().next().value;
  }
}

/**
 * Opens a bounded store. `weigh` gives an entry's weight in any one unit, bytes for example. New entries are on trial and
 * are forgotten first; asked for again they are proven (a segmented LRU).
 */
export const openKept = <T>(bounds: Bounds, weigh: (key: string, value: T) => number): Kept<T> => {
  const trial = new Shelf<T>();
  const proven = new Shelf<T>();
  // What is asked again and again need not be moved to where it is.
  let newest: string | null = null;
  const entries = (): number => trial.entries.size + proven.entries.size;
  const weight = (): number => trial.weight + proven.weight;

  const prove = (key: string, entry: Entry<T>): void => {
    proven.put(key, entry);
    while (
      proven.entries.size > 1 &&
      (proven.entries.size > bounds.entries * PROVEN || proven.weight > bounds.weight * PROVEN)
    ) {
      const oldest = proven.oldest() as string;
      trial.put(oldest, proven.take(oldest) as Entry<T>);
    }
  };
  const makeRoom = (): void => {
    while (weight() > bounds.weight || entries() > bounds.entries) {
      const from = trial.entries.size > 0 ? trial : proven;
      from.take(from.oldest() as string);
    }
  };
  return {
    get: (key) => {
      const entry = proven.entries.get(key) ?? trial.take(key);
      if (entry === undefined) return undefined;
      if (key !== newest) {
        prove(key, entry);
        newest = key;
      }
      return entry.value;
    },
    keep: (key, value) => {
      const known = proven.take(key);
      trial.take(key);
      const own = weigh(key, value);
      if (own > bounds.each) return;
      const entry = { value, weight: own };
      if (known) prove(key, entry);
      else trial.put(key, entry);
      newest = null;
      makeRoom();
    },
    size: () => ({ entries: entries(), weight: weight() }),
  };
};
