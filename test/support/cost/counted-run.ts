/** Asks everything at a quarter, half and the whole of its length in a process that counts work, and prints the counts. */
import { ask, everything } from './app.ts';
import { workDone } from './count-work.ts';
import type { Asked } from './questions.ts';

/** What a request cost, in steps. */
export type Counted = { status: number; steps: number };

/** A series at n, 2n and 4n, with the ordinary question to the same route. */
export type CountedSeries = {
  name: string;
  route: string;
  wanted: number | null;
  usual: Counted;
  counted: [Counted, Counted, Counted];
};

const count = async (asked: Asked): Promise<Counted> => {
  const before = workDone();
  const { status } = await ask(asked);
  return { status, steps: workDone() - before };
};

// What is made once for a process, the titles of other laws, is no request's cost.
await ask({ path: `/api/v1/resolve?citation=${encodeURIComponent('刑法第25条')}` });

const all: CountedSeries[] = [];
for (const { route, ordinary, series } of await everything()) {
  const usual = await count(ordinary);
  for (const { name, status: wanted, ask: at } of series)
    all.push({
      ...{ name, route, wanted, usual },
      counted: [await count(at(0.25)), await count(at(0.5)), await count(at(1))],
    });
}
console.log(JSON.stringify(all));
