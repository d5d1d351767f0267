/**
 * A client for machines without wrk: reads a Demand as JSON on stdin, writes the Load as JSON on stdout. Raw sockets,
 * one request at a time on each, and no more of HTTP than counting the bytes of an answer takes.
 */
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Demand } from './load.ts';

const demand: Demand = JSON.parse(await text(process.stdin));
const { hostname, port, host } = new URL(demand.origin);
const body = demand.body ?? '';
const requests = demand.paths.map((path) =>
  Buffer.from(
    [
      `${demand.method} ${path} HTTP/1.1`,
      `Host: ${host}`,
      ...Object.entries(demand.headers).map(([name, value]) => `${name}: ${value}`),
      ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
      '',
      body,
    ].join('\r\n'),
  ),
);

const begun = performance.now();
const end = begun + demand.seconds * 1000;
const times: number[] = [];
let failed = 0;
let at = 0;

const HEAD_END = Buffer.from('\r\n\r\n');

/** Bytes of the first answer in `bytes`, or null while its head is not whole. */
const lengthOf = (bytes: Buffer): number | null => {
  const head = bytes.indexOf(HEAD_END);
  if (head < 0) return null;
  const lines = bytes.toString('latin1', 0, head);
  if (!/^HTTP\/1\.1 [23]/.test(lines)) failed++;
  const length = /^HTTP\/1\.1 304/.test(lines) ? 0 : /\ncontent-length: *(\d+)/i.exec(lines)?.[1];
  if (length === undefined) throw new Error('an answer without Content-Length cannot be counted');
  return head + HEAD_END.length + Number(length);
};

const run = (): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let got: Buffer = Buffer.alloc(0);
    let wanted: number | null = null;
    let received = 0;
    let asked = 0;
    const ask = (): void => {
      asked = performance.now();
      if (asked > end) return void socket.end();
      socket.write(requests[at++ % requests.length] ?? '');
    };
    socket.setNoDelay(true);
    socket.on('connect', ask);
    socket.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (wanted === null) {
        got = got.length === 0 ? chunk : Buffer.concat([got, chunk]);
        wanted = lengthOf(got);
      }
      if (wanted === null || received < wanted) return;
      times.push(performance.now() - asked);
      got = Buffer.alloc(0);
      wanted = null;
      received = 0;
      ask();
    });
    socket.on('error', () => {
      failed++;
    });
    socket.on('close', () => resolve());
  });

await Promise.all(Array.from({ length: demand.connections }, run));
times.sort((a, b) => a - b);
console.log(
  JSON.stringify({
    answered: times.length,
    perSecond: (times.length / (performance.now() - begun)) * 1000,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
    failed,
  }),
);
