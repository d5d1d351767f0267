/**
 * Holds the largest file of the site open for 200 readers that take 2 KiB a second each, and asks other things meanwhile:
 * `npm run slow-readers` after a build, on Linux. The heap is bounded to half
 * of the memory; the memory itself is measured, not enforced. Ends with 1 where an answer failed, the server used more than a
 * second of processor time before one came, whoever else uses the machine, the server ended, or its resident memory was ever
 * above what is told.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { needBuild } from './build/need-build.ts';
import { readCommand } from './command/read-command.ts';

const { readers, seconds, memory } = readCommand('slow-readers').values;
const LARGEST = '/downloads/jsonl/findings-2016-10-21.jsonl';
const OTHERS = ['/', '/api/v1/health', '/api/v1/entities', '/matrix/', '/downloads/manifest.json'];
const MAX_CPU_MS = 1_000;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

await needBuild();

// The heap is bounded so that the collector works as it does in a container of that size.
const server = spawn(
  process.execPath,
  [`--max-old-space-size=${Math.floor(memory / 2)}`, 'api/node.ts'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', KIHONHO_LOG: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const base = await new Promise<URL>((resolve, reject) => {
  server.once('exit', () => reject(new Error('The server ended at once.')));
  server.stdout.on('data', (chunk: Buffer) => {
    const url = /^Kihonho: (http:\S+)$/m.exec(chunk.toString())?.[1];
    if (url) resolve(new URL(url));
  });
});

/** Memory of the server now and at its peak, in MiB (Linux). */
const memoryOf = (field: 'VmRSS' | 'VmHWM'): number => {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
};

/** Processor time of the server so far, in ms. Linux counts it for others in hundredths of a second. */
const cpuOfServer = (): number => {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

const before = memoryOf('VmRSS');
let cut = 0;
for (let at = 0; at < readers; at++) {
  const socket = connect(Number(base.port), '127.0.0.1');
  // Sixty requests in one go, each of them for the largest file.
  socket.write(`GET ${LARGEST} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(60));
  socket.on('error', () => {});
  socket.once('close', () => cut++);
  const take = setInterval(() => socket.read(2048), 1000);
  socket.once('close', () => clearInterval(take));
}

const times: number[] = [];
let dearest = 0;
const faults: string[] = [];
const end = performance.now() + seconds * 1000;
while (performance.now() < end) {
  for (const path of OTHERS) {
    const begun = performance.now();
    const cpuBefore = cpuOfServer();
    const status = await fetch(new URL(path, base)).then(
      (response) => response.arrayBuffer().then(() => response.status),
      (error: Error) => error.message,
    );
    const ms = performance.now() - begun;
    const cpu = cpuOfServer() - cpuBefore;
    times.push(ms);
    dearest = Math.max(dearest, cpu);
    if (status !== 200 || cpu > MAX_CPU_MS)
      faults.push(`${path}: ${status} after ${ms.toFixed(0)} ms, ${cpu} of them the server's`);
  }
  await wait(100);
}
const peak = memoryOf('VmHWM');
const ended = server.exitCode !== null;
const left = readers - cut;
server.kill('SIGKILL');
await once(server, 'exit');
times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
for (const fault of faults.slice(0, 10)) console.log(`WRONG ${fault}`);
console.log(
  `${readers} readers of ${LARGEST} for ${seconds} s, ${cut} cut for their pace or the length of their queue, ${left} left; ${times.length} other answers: median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${(times.at(-1) ?? 0).toFixed(1)} ms, processor time of the server while one was awaited ${dearest} ms at the most.`,
);
console.log(
  `Memory: ${before.toFixed(0)} MiB before, ${peak.toFixed(0)} MiB at the peak, start included; ${memory} are allowed.`,
);
const sound = faults.length === 0 && !ended && peak < memory;
console.log(
  sound
    ? `Every other request was answered, each for at most ${MAX_CPU_MS} ms of processor time of the server; the clock judges nothing.`
    : 'It does not hold.',
);
process.exit(sound ? 0 : 1);
