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
import { type Answer, createClient } from '../../../client/client.mjs';
import { projectRoot } from '../../support/paths.ts';
import { storedCorpus } from '../support/ask.ts';

const app = createApp(storedCorpus, { openapi: makeDocument });
const api = createClient({
  baseUrl: 'http://localhost/api/v1',
  fetch: async (request) => app.fetch(request),
});

/** One line a reason: what leads where, by which words. */
const reasons = (finding: Answer<'Finding'>): string[] =>
  finding.because.map(({ edge, provision }) => `${edge} ${provision.citation}`);

test('may 日本銀行 be asked to cooperate, and must it?', async () => {
  const { data } = await api.GET('/entities/{id}/obligations/{obligation}', {
    params: { path: { id: 'bank-of-japan', obligation: 'request-for-cooperation' } },
  });
  if (!data) throw new Error('the client has no answer');
  const finding = data.data;
  expect([finding.verdict, finding.role, finding.obligation.modality]).toEqual([
    'applies',
    'addressee',
    'power',
  ]);
  expect(reasons(finding)).toEqual([
    'listed_in 資料提供等規則別表（24番目）',
    'defined_as 資料提供等規則第2条',
    'addressed_by 法第32条第1項',
  ]);
});

test('parameters are sent as they are typed', async () => {
  const { data } = await api.GET('/entities', {
    params: { query: { q: '年金機構', as_of: '2016-10-20', limit: 1 } },
  });
  expect(data?.data.map(({ id }) => id)).toEqual(['japan-pension-service']);
  expect(data?.meta.as_of).toBe('2016-10-20');
});

test('a problem comes back as one', async () => {
  const { data, error, response } = await api.GET('/entities/{id}', {
    params: { path: { id: 'japan-pension' } },
  });
  expect([data, response.status, error?.code]).toEqual([undefined, 404, 'NOT_FOUND']);
  expect(error?.did_you_mean).toContain('japan-pension-service');
});

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
