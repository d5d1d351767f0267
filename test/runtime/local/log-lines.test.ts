import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../support/paths.ts';
import { copyOfProduct, runProcess, runServer } from '../support/node-process.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A process that opens its outputs as the server does, and then does this. */
const running = (does: string) =>
  runProcess(process.execPath, [
    '--input-type=module',
    '-e',
    `import { openNodeLog, takeOutputs } from './api/node/log.ts';
    const { out, err } = takeOutputs();
    const log = openNodeLog('json', out);
    for (const path of ['/1', '/2']) log({ kind: 'request', path });
    console.error('%s and %d', 'words', 3);
    ${does}`,
  ]);

const LOGGED = '{"kind":"request","path":"/1"}\n{"kind":"request","path":"/2"}\n';

test.each<[how: string, does: string, code: number, said: RegExp]>([
  ['it ends by itself', '', 0, /^words and 3\n$/],
  ['it is told to exit', 'process.exit(3)', 3, /^words and 3\n$/],
  ['it crashes', 'throw new Error("crash")', 1, /Error: crash[\s\S]*/],
  ['it crashes later', 'setTimeout(() => { throw new Error("crash") }, 20)', 1, /Error: crash/],
  ['a promise is left alone', 'Promise.reject(new Error("alone"))', 1, /Error: alone/],
])('lines that are held are written when %s', async (_, does, code, said) => {
  const { output, ended } = running(does);
  expect(await ended).toEqual([code, null]);
  expect(output.out).toBe(LOGGED);
  expect(output.err).toMatch(said);
  expect(output.err).toContain('words and 3\n');
});

test('a reader that stands still takes neither time nor memory, and misses whole lines', async () => {
  const { child, output, ended } = running(`
    for (let at = 0; at < 20_000; at++) {
      log({ kind: 'request', path: 'x'.repeat(200) });
      if (at % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    }
    console.error('done');
    err.flush();
    await new Promise((resolve) => setTimeout(resolve, 2000));`);
  child.stdout.pause();
  while (!output.err.includes('done')) await once(child.stderr, 'data');
  child.stdout.resume();
  expect(await ended).toEqual([0, null]);
  for (const line of output.out.trimEnd().split('\n'))
    expect(JSON.parse(line).kind).toBe('request');
  // Of 4.7 MB: a mebibyte that waits, and what the pipe and both ends hold.
  expect(output.out.length).toBeGreaterThan(1024 * 1024);
  expect(output.out.length).toBeLessThan(2 * 1024 * 1024);
});

test('the server answers on when nobody reads its log any more, whatever it has to say', async () => {
  const folder = await copyOfProduct();
  const { address, child, ended } = runServer(folder, { KIHONHO_LOG: 'json' });
  const base = await address();
  await rm(join(folder, 'dist/site/terms'), { recursive: true });
  await rm(join(folder, 'dist/coded/terms'), { recursive: true });
  child.stdout.destroy();
  child.stderr.destroy();
  for (let at = 0; at < 5; at++) {
    expect((await fetch(new URL('/terms/', base))).status).toBe(500);
    await wait(150);
  }
  expect((await fetch(new URL('/api/v1/health', base))).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test.skipIf(process.platform === 'win32')('SIGUSR1 opens no debugger', async () => {
  const { address, child, output, ended } = runServer();
  const base = await address();
  child.kill('SIGUSR1');
  await wait(300);
  expect((await fetch(base)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(output.err).toBe('');
});

test.skipIf(process.platform === 'win32')('a second signal loses no line', async () => {
  const { address, child, output, ended } = runServer(projectRoot, { KIHONHO_LOG: 'json' });
  const base = await address();
  const half = connect(Number(base.port), '127.0.0.1').on('error', () => {});
  half.write('GET / HTTP/1.1\r\n'); // never ends
  await (await fetch(new URL('/api/v1/health', base))).text();
  child.kill('SIGTERM');
  // Sooner, it would be the same signal come another way.
  await wait(600);
  child.kill('SIGINT');
  expect(await ended).toEqual([null, 'SIGINT']);
  expect(output.out).toContain('"path":"/api/v1/health"');
});
