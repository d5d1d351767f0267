import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { projectRoot } from '../../support/paths.ts';
import { storedCorpus } from '../support/ask.ts';

// What client/README.md promises to whoever copies the folder: a package of theirs, with the options of `tsc --init`.

const run = promisify(execFile);
const modules = join(projectRoot, 'node_modules');
const tsc = join(modules, 'typescript/bin/tsc');

let folder = '';
const node = async (...args: string[]): Promise<string> =>
  (await run(process.execPath, args, { cwd: folder })).stdout;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kihonho-client-'));
  await mkdir(join(folder, 'node_modules'));
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    await symlink(join(modules, name), join(folder, 'node_modules', name), 'dir');
  await cp(join(projectRoot, 'client'), join(folder, 'client'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the example of the client runs as it stands in its README', async () => {
  const { fetch } = createApp(storedCorpus, { openapi: makeDocument });
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' });
  try {
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const readme = await readFile(join(folder, 'client/README.md'), 'utf8');
    const code = /```js\n([\s\S]+?)```/.exec(readme)?.[1] ?? '';
    await writeFile(join(folder, 'ask.mjs'), code.replace(':8787/', `:${port}/`));
    expect(await node('ask.mjs')).toBe(`${/ \/\/ (.+)\n$/.exec(code)?.[1]}\n`);
  } finally {
    server.close();
  }
});

test('its TypeScript compiles under the options of tsc --init, in a package as npm init writes it', async () => {
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'theirs', type: 'commonjs' }),
  );
  await node(tsc, '--init');
  // What it finds wrong stands in stdout, and the call fails.
  expect(await node(tsc)).toBe('');
  expect(await readFile(join(folder, 'client/example.mjs'), 'utf8')).toContain(
    "import { createClient } from './client.mjs';",
  );
});
