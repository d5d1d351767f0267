import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { operationsOf } from '../../api/openapi/document.ts';
import { contract } from '../support/contract/contract.ts';
import { MANY_IN_ONE } from '../support/cost/attacks.ts';
import type { CountedSeries } from '../support/cost/counted-run.ts';
import { PROPER } from '../support/cost/series.ts';
import { projectRoot } from '../support/paths.ts';

/** Steps of one request at the most, whatever it holds: some tens of milliseconds. An ordinary search has 170,000. */
const CEILING = 5_000_000;

/** The same for what is many questions in one. */
const CEILING_OF_MANY = 12_000_000;

/** Work may double with the length and no more; what a cut or a step in the rules adds to it, in parts of it. */
const TOLERANCE = 1.15;

const run = (): CountedSeries[] => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', './test/support/cost/count-work.ts', 'test/support/cost/counted-run.ts'],
    { cwd: projectRoot, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`The counting process ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
};

// Counted in a process of its own: there every module is read anew, with its functions and loops counted.
const all = run();

const shown = ({ name, usual, counted }: CountedSeries): string =>
  `${name}: ${counted.map(({ status, steps }) => `${steps} steps (${status})`).join(', ')}; usually ${usual.steps}`;

test('every operation of the contract and every tool is tried, each in its ordinary form first', () => {
  const routes = new Set(all.map(({ route }) => route));
  const operations = operationsOf(contract).map(
    ({ method, path }) => `${method.toUpperCase()} ${path}`,
  );
  expect(operations.filter((operation) => !routes.has(operation))).toEqual([]);
  expect([...routes].filter((route) => route.startsWith('MCP')).length).toBe(17);
  const refused = all.filter(({ route, usual }) => route !== 'any address' && usual.status !== 200);
  expect(refused.map(shown)).toEqual([]);
});

test('whatever is sent, nothing breaks', () => {
  const broken = all.filter(({ counted }) => counted.some(({ status }) => status >= 500));
  expect(broken.map(shown)).toEqual([]);
});

test('the attacks get the status they must', () => {
  const wrong = all.filter(
    ({ wanted, counted }) => wanted !== null && counted[2].status !== wanted,
  );
  expect(wrong.map(shown)).toEqual([]);
});

test('twice as long a request costs no more than twice as much', () => {
  const grows = ({ name, usual, counted: [once, twice, fourTimes] }: CountedSeries): boolean => {
    // Another day or word is another question, and not a longer one.
    if (name.endsWith(PROPER)) return false;
    const base = Math.max(once.steps, usual.steps) * TOLERANCE;
    return twice.steps > 2 * base || fourTimes.steps > 4 * base;
  };
  expect(all.filter(grows).map(shown)).toEqual([]);
});

test('no request costs more than the ceiling', () => {
  const dear = all.filter(({ name, counted }) =>
    counted.some(({ steps }) => steps > (MANY_IN_ONE.includes(name) ? CEILING_OF_MANY : CEILING)),
  );
  expect(dear.map(shown)).toEqual([]);
});
