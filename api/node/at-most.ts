/** Does work when its turn comes, first come, first served; settles as the work does. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Opens a queue in which so many pieces of work are under way at once, at most. */
export const atMost = (places: number): InTurn => {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    // A place that is given up goes to the one who has waited for longest, never to one who comes just then.
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
};
