/**
 * Measures the product and prints tables: `npm run bench`. What is measured, and what the figures were, is in docs/performance.md.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { quit } from '../api/node/quit.ts';
import { needBuild } from '../scripts/build/need-build.ts';
import { readCommand, refuse } from '../scripts/command/read-command.ts';
import { coldStart } from './cold-start-table.ts';
import { BODIES, growth, VERSIONS } from './growth.ts';
import { hasWrk } from './load.ts';
import { canPin } from './process.ts';
import { CEILING, type Contender, throughput } from './throughput.ts';
import { type Bundle, bundleWorker, workerdCommand, writeBareWorker } from './workerd.ts';

const PARTS = ['node', 'edge', 'start', 'growth', 'versions'] as const;

const positive = (name: string, fallback: number): number => {
  const value = Number(process.env[name] ?? fallback);
  return Number.isInteger(value) && value > 0
    ? value
    : quit(`${name}="${process.env[name]}" is no whole number above 0.`);
};

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { operands: asked } = readCommand('bench');
const unknown = asked.find((part) => !(PARTS as readonly string[]).includes(part));
if (unknown !== undefined) refuse('bench', `No part "${unknown}"; there are ${PARTS.join(', ')}.`);
const wanted = (part: (typeof PARTS)[number]): boolean =>
  asked.length === 0 || asked.includes(part);
if (!hasWrk && (wanted('node') || wanted('edge')))
  quit(
    'The load is put by wrk, which is not on this machine: install it (Debian: apt install wrk).',
  );
await needBuild();

const pace = {
  seconds: positive('KIHONHO_BENCH_SECONDS', 3),
  rounds: positive('KIHONHO_BENCH_ROUNDS', 5),
  connections: 32,
};
const folder = mkdtempSync(join(tmpdir(), 'kihonho-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const GROWING = [
  ['growth', 'Growth', BODIES],
  ['versions', 'Versions of the Act', VERSIONS],
] as const;

const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(2))
    .join(' ');

console.log(`${new Date().toISOString().slice(0, 16)}Z · ${platform()} ${release()} ${arch()} · ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'} · Node ${process.version}
load before ${load()} · wrk, ${pace.connections} connections · ${canPin ? 'server and client on a core each' : 'nothing pinned'} · ${pace.rounds} rounds of ${pace.seconds} s, interleaved, medians
`);

const node = (path: string) => (): readonly string[] => [process.execPath, file(path)];

const ON_NODE: [Contender, ...Contender[]] = [
  { name: 'product', command: node('../api/node.ts') },
  { name: 'Hono', command: node('servers/plain-hono.ts') },
  { name: 'node:http', command: node('servers/bare-node.ts') },
  { name: CEILING, command: node('servers/bare-socket.ts') },
];

const onEdge = (bundle: Bundle): [Contender, ...Contender[]] => [
  { name: 'product', command: (_, port) => workerdCommand(bundle.folder, port) },
  {
    name: 'bare Worker',
    command: (sent, port) => {
      writeBareWorker(join(folder, 'bare'), sent);
      return workerdCommand(join(folder, 'bare'), port);
    },
  },
];

if (wanted('node')) {
  console.log('## Node');
  await throughput(ON_NODE, pace, folder);
}
if (wanted('edge') || wanted('start') || wanted('growth') || wanted('versions')) {
  const bundle = bundleWorker(join(folder, 'worker'));
  if (wanted('edge')) {
    console.log('## workerd');
    await throughput(onEdge(bundle), pace, folder);
  }
  if (wanted('start')) {
    console.log('## Cold start of the Worker');
    await coldStart(bundle, folder, 3 * pace.rounds);
  }
  const code = bundle.gzip - gzipSync(readFileSync(file('../dist/corpus.json'))).byteLength;
  for (const [part, title, growing] of GROWING)
    if (wanted(part)) {
      console.log(`## ${title}`);
      await growth(growing, folder, pace.rounds, code);
    }
}
console.log(`load after ${load()}`);
