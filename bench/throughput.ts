import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, headersOf } from './captured.ts';
import { cpuSeconds } from './cpu-time.ts';
import { figure, median, table } from './figures.ts';
import { type Load, runLoad } from './load.ts';
import { freePort, type Running, startServer } from './process.ts';
import { QUESTIONS, type Question } from './questions.ts';

/** A server under load: its command, and what it must be told. */
export type Contender = {
  name: string;
  /** Its command; `sent` is the captured answer without its extension, `port` where to listen. */
  command: (sent: string, port: number) => readonly string[] | Promise<readonly string[]>;
};

/** How long and how often. */
export type Pace = { seconds: number; rounds: number; connections: number };

/** The contender that is no server of HTTP: what is counted there is as much as the client can count. */
export const CEILING = 'ceiling';

/** One run: what the client saw, and microseconds of processor time that the server took for each answer. */
type Run = Load & { cpuMicros: number };

type Measured = Record<string, Run[]>;

const WARM_UP_SECONDS = 2;

/** So many times as long for the worst questions: every connection must get an answer within a run. */
const SLOW = 3;

/** Runs all servers in turn, and again: what the machine does besides falls on each of them. */
const measure = async (
  servers: Readonly<Record<string, Running>>,
  question: Question,
  headers: Record<string, string>,
  pace: Pace,
  folder: string,
): Promise<Measured> => {
  const measured: Measured = {};
  const { method, paths, body } = question;
  for (let round = 0; round <= pace.rounds; round++)
    for (const [name, { origin, pid }] of Object.entries(servers)) {
      // The first round warms up: code is compiled, answers are made and kept.
      const long = pace.seconds * (question.kind === 'worst' ? SLOW : 1);
      const seconds = round === 0 ? Math.min(WARM_UP_SECONDS, long) : long;
      const { connections } = pace;
      const demand = { origin, method, paths, headers, body, connections, seconds };
      const before = cpuSeconds(pid);
      const load = await runLoad(demand, folder);
      const taken = (cpuSeconds(pid) ?? Number.NaN) - (before ?? Number.NaN);
      if (load.failed > 0) throw new Error(`${question.name}, ${name}: ${load.failed} failed`);
      const cpuMicros = (taken * 1e6) / load.answered;
      if (round > 0) measured[name] = [...(measured[name] ?? []), { ...load, cpuMicros }];
    }
  return measured;
};

const medianOf = (measured: Measured, server: string, field: keyof Run): number =>
  median((measured[server] ?? []).map((run) => run[field]));

/** Rates, with the product's share of each of the others'; `ceiling` is no server but what the client can count. */
const ratesOf = (measured: Measured): string[] => {
  const [product = '', ...others] = Object.keys(measured);
  const rate = (server: string) => medianOf(measured, server, 'perSecond');
  return [
    figure(rate(product)),
    ...others.flatMap((other) =>
      other === CEILING
        ? [figure(rate(other))]
        : [figure(rate(other)), (rate(product) / rate(other)).toFixed(2)],
    ),
  ];
};

const ratesHead = ([product = '', ...others]: readonly string[]): string[] => [
  `${product} /s`,
  ...others.flatMap((other) =>
    other === CEILING ? [`${other} /s`] : [`${other} /s`, `÷ ${other}`],
  ),
];

/** What does not depend on who else has the core, and what a client waits for. */
const costsOf = (measured: Measured): string[] => {
  const [product = '', ...others] = Object.keys(measured).filter((name) => name !== CEILING);
  return (['cpuMicros', 'p99Ms'] as const).flatMap((field) => {
    const own = medianOf(measured, product, field);
    return [
      figure(own),
      ...others.map((other) => (own / medianOf(measured, other, field)).toFixed(2)),
    ];
  });
};

const costsHead = (names: readonly string[]): string[] => {
  const others = names.slice(1).filter((name) => name !== CEILING);
  return [
    'CPU µs',
    ...others.map((other) => `CPU ÷ ${other}`),
    'p99 ms',
    ...others.map((other) => `p99 ÷ ${other}`),
  ];
};

/**
 * Puts every question to the product and to the others, which send what the product sent, from memory. The first
 * contender is the product. Prints a table: medians of interleaved runs.
 */
export const throughput = async (
  contenders: readonly [Contender, ...Contender[]],
  pace: Pace,
  folder: string,
): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const [product, ...others] = contenders;
  const port = await freePort();
  const running = await startServer(await product.command('', port), port);
  const rates: string[][] = [];
  const costs: string[][] = [];
  try {
    for (const question of QUESTIONS) {
      const headers = await headersOf(running.origin, question);
      const { status, headers: given, body } = await capture(running.origin, question, headers);
      const sent = join(folder, 'sent');
      writeFileSync(`${sent}.json`, JSON.stringify({ status, headers: given }));
      writeFileSync(`${sent}.bin`, body);
      const servers: Record<string, Running> = { [product.name]: running };
      try {
        for (const { name, command } of others) {
          const free = await freePort();
          const env = { KIHONHO_SENT: sent };
          servers[name] = await startServer(await command(sent, free), free, env);
        }
        const measured = await measure(servers, question, headers, pace, folder);
        const asked = [question.name, figure(body.byteLength)];
        rates.push([...asked, ...ratesOf(measured)]);
        costs.push([...asked, ...costsOf(measured)]);
        console.error(`  ${rates.at(-1)?.join('  ')}`);
      } finally {
        for (const { name } of others) await servers[name]?.stop();
      }
    }
  } finally {
    await running.stop();
  }
  const names = contenders.map(({ name }) => name);
  console.log(`\n${table(['question', 'bytes', ...ratesHead(names)], rates)}`);
  console.log(`\n${table(['question', 'bytes', ...costsHead(names)], costs)}\n`);
};
