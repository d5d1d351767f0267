/**
 * Measures what the dearest requests cost: everything that `test/api/cost.test.ts` counts, timed. Prints for every route the
 * processor time of an ordinary question, whose answer is made and not kept, and of the dearest that could be made up. Ends
 * with 1 where one is over the budget and no exception. `npm run cost`, on a machine that does nothing else.
 *
 * With `-- --url http://127.0.0.1:8787` the attacks alone are asked of what is served there, and the time until their answer
 * is measured: so workerd is compared with itself.
 */
import { COSTLY, MANY_IN_ONE } from '../test/support/cost/attacks.ts';
import type { Asked } from '../test/support/cost/questions.ts';
import { readCommand } from './command/read-command.ts';

/** Milliseconds of the processor for one request, and the most of an ordinary question to the same route. */
const BUDGET = { ms: 100, times: 20 };

/** Below this a ratio says more about the clock than about the request. */
const TOO_LITTLE = 25;

/** Each is asked in three lengths, and the least counts: what else the machine did is no cost of the request. */
const PARTS = [1, 0.99, 0.98];

const { values } = readCommand('cost');

type Row = { route: string; name: string; usual: number; worst: number };

const least = async (times: readonly (() => Promise<number>)[]): Promise<number> => {
  const taken: number[] = [];
  for (const time of times) taken.push(await time());
  return Math.min(...taken);
};

const inProcess = async (): Promise<Row[]> => {
  const { ask, everything } = await import('../test/support/cost/app.ts');
  const cpu = async (asked: Asked): Promise<number> => {
    const before = process.cpuUsage();
    await ask(asked);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const rows: Row[] = [];
  for (const { route, ordinary, series } of await everything()) {
    let worst = { name: '', ms: 0 };
    for (const { name, ask: at } of series) {
      const ms = await least(PARTS.map((part) => () => cpu(at(part))));
      if (ms > worst.ms) worst = { name, ms };
    }
    const usual = await least(
      ordinary.init ? PARTS.map(() => () => cpu(ordinary)) : [() => cpu(ordinary)],
    );
    rows.push({ route, name: worst.name, usual, worst: worst.ms });
  }
  return rows;
};

const served = async (url: string): Promise<Row[]> => {
  const time = async ({ path, init }: Asked): Promise<number> => {
    const begun = performance.now();
    await (await fetch(new URL(path, url), init)).arrayBuffer();
    return performance.now() - begun;
  };
  const rows: Row[] = [];
  for (const { name, most, ask } of COSTLY)
    rows.push({
      route: 'attack',
      name,
      usual: await least(PARTS.map(() => () => time(ask(1)))),
      worst: await least(PARTS.map((part) => () => time(ask(Math.round(part * most))))),
    });
  return rows;
};

const rows = values.url ? await served(values.url) : await inProcess();
const over = rows.filter(
  ({ name, usual, worst }) =>
    !MANY_IN_ONE.includes(name) &&
    (worst > BUDGET.ms || (worst > TOO_LITTLE && worst > usual * BUDGET.times)),
);
console.log('| usual, ms | dearest, ms | times | what |\n|--:|--:|--:|--|');
for (const { name, route, usual, worst } of rows.toSorted((a, b) => b.worst - a.worst))
  console.log(
    `| ${usual.toFixed(1)} | ${worst.toFixed(1)} | ${(worst / usual).toFixed(1)} | ${name || route} |`,
  );
for (const { name } of over) console.error(`over the budget: ${name}`);
process.exitCode = over.length > 0 ? 1 : 0;
