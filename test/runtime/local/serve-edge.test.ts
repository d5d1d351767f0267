import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { projectRoot } from '../../support/paths.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Runs scripts/serve-edge.ts; `said` resolves with all it has printed once that holds the pattern, or at its end. */
const serveEdge = (env: Record<string, string>) => {
  const child = spawn(process.execPath, ['scripts/serve-edge.ts'], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let output = '';
  const ended = once(child, 'close');
  const said = (pattern: RegExp): Promise<string> =>
    new Promise((resolve) => {
      const look = () => pattern.test(output) && resolve(output);
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk: Buffer) => {
          output += chunk.toString();
          look();
        });
      ended.then(() => resolve(output));
    });
  return { child, ended, said };
};

test('it serves on a free port, and ends with it', async () => {
  const { child, ended, said } = serveEdge({ HOST: '127.0.0.1', PORT: '0' });
  const output = await said(/^Kihonho: http:\S+/m);
  const url = /^Kihonho: (http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(output)?.[1] ?? '';
  expect(url, output).not.toBe('');
  const { data } = await (await fetch(`${url}api/v1`)).json();
  expect(data.name).toBe('Kihonho');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('a port that is taken is said in a sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { ended, said } = serveEdge({ HOST: '127.0.0.1', PORT: port });
  expect(await said(/$never/)).toBe(
    `Port ${port} of 127.0.0.1 is taken. Stop what uses it, or choose another: PORT=8788 npm run start:edge\n`,
  );
  expect(await ended).toEqual([1, null]);
  other.close();
});

test('a port that is none is said in a sentence', async () => {
  const { ended, said } = serveEdge({ PORT: 'http' });
  expect(await said(/$never/)).toBe(
    'PORT="http" is no port. Give a whole number from 0 to 65535.\n',
  );
  expect(await ended).toEqual([1, null]);
});
