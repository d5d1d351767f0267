/**
 * Drives the server of Node with mixed traffic and watches its memory: hot, cold and random addresses, errors, large
 * answers, MCP, reconciliation, clients that break off. `npm run soak` after a build. Ends
 * with 1 where an answer was wrong or memory grew.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { needBuild } from './build/need-build.ts';
import { readCommand } from './command/read-command.ts';

/** Growth that counts as none, in MiB a minute: what the collector and the allocator leave from sample to sample. */
const BOUNDS = { heap: 0.5, rss: 1.5 };
const SAMPLE_MS = 5_000;
/** Questions under way at once, at most. */
const MAX_AT_ONCE = 16;
/** The part of the time in which the stores of answers fill up. */
const WARM_UP = 0.3;

const { minutes, rate } = readCommand('soak').values;
await needBuild();
// It reads the corpus when it is loaded.
const { askOne } = await import('./soak/traffic.ts');

/**
 * Answers a message with the memory in use. Collected twice: what a finalizer lets go, such as the buffers of an answer, is
 * given back by the second time, and would else be counted in one sample and not in the next.
 */
const PROBE = `process.on('message', () => { globalThis.gc(); globalThis.gc(); process.send(process.memoryUsage()); })
  .channel.unref();`;

const server = spawn(
  process.execPath,
  ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(PROBE)}`, 'api/node.ts'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', KIHONHO_LOG: 'json' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  },
);
const base = await new Promise<URL>((resolve, reject) => {
  server.once('exit', () => reject(new Error('The server ended at once.')));
  server.stdout?.on('data', (chunk: Buffer) => {
    const url = /^Kihonho: (http:\S+)$/m.exec(chunk.toString())?.[1];
    if (url) resolve(new URL(url));
  });
});

/** MiB in use: `heap` with buffers outside of it, which are `buffers`; `rss` with what the allocator holds free. */
type Sample = { minute: number; heap: number; buffers: number; rss: number };
const samples: Sample[] = [];
const begun = performance.now();
const elapsed = (): number => (performance.now() - begun) / 60_000;

const sample = async (): Promise<void> => {
  server.send('memory');
  const [told] = (await once(server, 'message')) as [NodeJS.MemoryUsage];
  const MiB = 1024 * 1024;
  const one = {
    minute: elapsed(),
    heap: (told.heapUsed + told.external) / MiB,
    buffers: told.arrayBuffers / MiB,
    rss: told.rss / MiB,
  };
  samples.push(one);
  console.log(
    `${one.minute.toFixed(1).padStart(5)} min  heap ${one.heap.toFixed(1)} MiB, ${one.buffers.toFixed(1)} of it buffers  RSS ${one.rss.toFixed(1)} MiB  ${asked} asked`,
  );
};

let asked = 0;
const kinds: Record<string, number> = {};
const faults: string[] = [];
const ask = async (): Promise<void> => {
  const { kind, fault } = await askOne(base).catch((error: Error) => ({
    kind: 'failed',
    fault: `${error.message} ${error.cause ?? ''}`,
  }));
  asked++;
  kinds[kind] = (kinds[kind] ?? 0) + 1;
  if (fault !== null && faults.length < 20) faults.push(fault);
};

let underWay = 0;
let paced = elapsed();
let owed = 0;
const pace = setInterval(() => {
  // As many as became due since the last look. Where the machine does not keep up, fewer: what is missed is not made up for,
  // because the allocator keeps what the busiest moment took, and that moment would then be the machine's, not ours.
  owed = Math.min(owed + (elapsed() - paced) * 60 * rate, MAX_AT_ONCE);
  paced = elapsed();
  const due = Math.min(owed | 0, MAX_AT_ONCE - underWay);
  owed -= due;
  for (let n = 0; n < due; n++) {
    underWay++;
    ask().finally(() => underWay--);
  }
}, 10);
while (elapsed() < minutes) {
  await new Promise((resolve) => setTimeout(resolve, Math.min(SAMPLE_MS, minutes * 3_000)));
  await sample();
}
clearInterval(pace);
while (underWay > 0) await new Promise((resolve) => setTimeout(resolve, 10));

/**
 * The least of each whole minute after the warm-up: what is in use at a moment depends on what was under way just then, what
 * is never given back does not.
 */
const leastOf = (of: 'heap' | 'rss'): Sample[] => {
  const settled = samples.filter(({ minute }) => minute >= minutes * WARM_UP);
  const byMinute = Map.groupBy(settled, ({ minute }) => Math.floor(minute));
  return [...byMinute.values()].map((all) => all.reduce((a, b) => (b[of] < a[of] ? b : a)));
};

/** Slope of the least-squares line through the least of each minute, in MiB a minute. */
const slope = (of: 'heap' | 'rss'): number => {
  const settled = leastOf(of);
  const mean = (value: (one: Sample) => number) =>
    settled.reduce((sum, one) => sum + value(one), 0) / settled.length;
  const [x, y] = [mean(({ minute }) => minute), mean((one) => one[of])];
  const over = mean((one) => (one.minute - x) * (one[of] - y));
  return over / mean((one) => (one.minute - x) ** 2);
};

server.kill('SIGTERM');
const [code] = await once(server, 'exit');
const grown = { heap: slope('heap'), rss: slope('rss') };
const flat = grown.heap < BOUNDS.heap && grown.rss < BOUNDS.rss;
console.log(JSON.stringify(kinds));
for (const fault of faults) console.log(`WRONG ${fault}`);
console.log(
  `${asked} requests in ${minutes} min; slope of the least of each minute after warm-up: heap ${grown.heap.toFixed(3)}, RSS ${grown.rss.toFixed(3)} MiB/min (bounds ${BOUNDS.heap}, ${BOUNDS.rss}); exit code ${code}.`,
);
const sound = flat && faults.length === 0 && code === 0;
console.log(
  sound
    ? 'Memory is flat, every answer was right.'
    : flat
      ? 'Something went wrong.'
      : 'Memory grows.',
);
process.exitCode = sound ? 0 : 1;
