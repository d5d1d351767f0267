import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readStoredCorpus } from '../../../api/dataset/stored-corpus.ts';
import { sha256Of, writeManifest } from '../../../api/node/manifest.ts';
import { whyToBuild } from '../../../scripts/build/build.ts';
import { projectRoot } from '../../support/paths.ts';
import { copyOfProduct, copyOfServer, runProcess, runServer } from '../support/node-process.ts';

const whole = await readFile(join(projectRoot, 'dist/corpus.json'), 'utf8');
const corpus = JSON.parse(whole);
const BUILD = 'Run "npm run build".\n';

/** A copy of the server on a build of these files and few others. */
const copyWith = async (files: Record<string, string>): Promise<string> => {
  const folder = await copyOfServer();
  const dist = join(folder, 'dist');
  const least = ['downloads/x', 'site/404.html', 'coded/x.br'].map((path) => [path, 'x']);
  least.push(['origin.json', 'null']);
  for (const [path = '', text = ''] of [...least, ...Object.entries(files)]) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
  await writeManifest(dist, '0'.repeat(64));
  return folder;
};

test('a corpus of another version of the code: a sentence, exit 1, no stack', async () => {
  const text = JSON.stringify({ ...corpus, instruments: [{ id: 'basic-act' }] });
  const folder = await copyWith({ 'corpus.json': text, 'openapi.json': '{}' });
  const { ended, output } = runServer(folder);
  const [code] = await ended;
  const { out, err } = output;
  const sentence = 'dist/corpus.json does not hold together (';
  expect([code, out, err.slice(0, sentence.length)]).toEqual([1, '', sentence]);
  expect(err.endsWith(BUILD)).toBe(true);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test.each([
  ['', 'dist/corpus.json is empty'],
  [' \n', 'dist/corpus.json is empty'],
  ['\0', 'dist/corpus.json is no JSON: it is cut off or damaged (1 characters)'],
  [
    whole.slice(0, 400_000),
    'dist/corpus.json is no JSON: it is cut off or damaged (400000 characters)',
  ],
  [JSON.stringify({ ...corpus, lists: null }), 'dist/corpus.json has no lists: it is damaged'],
  ['null', 'dist/corpus.json is no corpus of this version (schema_version 1)'],
  ['[]', 'dist/corpus.json is no corpus of this version (schema_version 1)'],
  ['{"schema_version":2}', 'dist/corpus.json is no corpus of this version (schema_version 1)'],
  [
    JSON.stringify({ ...corpus, entities: [], lists: {} }),
    'dist/corpus.json has no entities, no lists: it is damaged',
  ],
])('a text that is no corpus is refused on every runtime: %#', (text, message) => {
  expect(() => readStoredCorpus(text)).toThrow(new Error(message));
});

test('what the build makes is read as it is, and its version stands beside it', async () => {
  expect(readStoredCorpus(whole)).toEqual(corpus);
  const version = await readFile(join(projectRoot, 'dist/dataset-version.json'), 'utf8');
  expect(JSON.parse(version)).toBe(sha256Of(whole));
});

test('nothing built, another page than was built, settings that are none, an address not ours: each a sentence', async () => {
  const without = await copyOfServer();
  const changed = await copyWith({ 'corpus.json': whole, 'openapi.json': '{}' });
  const small = await copyWith({ 'corpus.json': whole, 'openapi.json': '{}' });
  await writeFile(join(changed, 'dist/site/404.html'), 'other words');
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const taken = typeof address === 'object' ? String(address?.port) : '';
  const cases: [cwd: string, env: Record<string, string>, said: string][] = [
    [without, {}, `dist/manifest.json is missing or damaged: nothing is built. ${BUILD}`],
    [changed, {}, `dist/site/404.html was changed after the build. ${BUILD}`],
    [
      small,
      { KIHONHO_LOG: 'xml' },
      'KIHONHO_LOG="xml" is no kind of log: give json or off. Or leave it out.\n',
    ],
    [
      small,
      { PORT: taken },
      `Port ${taken} of 127.0.0.1 is taken. Stop what uses it, or choose another: PORT=8788 npm start\n`,
    ],
    [
      small,
      { HOST: '192.0.2.1' },
      'The server could not start: listen EADDRNOTAVAIL: address not available 192.0.2.1\n',
    ],
  ];
  const said = await Promise.all(
    cases.map(async ([cwd, env]) => {
      const { ended, output } = runServer(cwd, env);
      return [(await ended)[0], output.out, output.err];
    }),
  );
  expect(said).toEqual(cases.map(([, , sentence]) => [1, '', sentence]));
  other.close();
});

test('npm start: a taken port is told before anything is built, and what is built is not built again', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { ended, output } = runProcess(process.execPath, ['scripts/start.ts', '--build'], {
    env: { HOST: '127.0.0.1', PORT: port },
  });
  expect([await ended, output]).toEqual([
    [1, null],
    {
      out: '',
      err: `Port ${port} of 127.0.0.1 is taken. Stop what uses it, or choose another: PORT=8788 npm start\n`,
    },
  ]);
  other.close();
  expect(await whyToBuild(projectRoot)).toBeNull();
});

test('a file that cannot be read any more is a problem with a reference, and the rest is served on', async () => {
  const folder = await copyOfProduct();
  const { address, output, child, ended } = runServer(folder);
  const base = await address();
  await rm(join(folder, 'dist/site/terms'), { recursive: true });
  await rm(join(folder, 'dist/coded/terms'), { recursive: true });
  const response = await fetch(new URL('/terms/', base));
  const problem = await response.json();
  expect([response.status, problem.code, problem.instance]).toEqual([
    500,
    'INTERNAL',
    expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
  ]);
  expect(JSON.stringify(problem)).not.toContain(folder);
  expect((await fetch(base)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  // The one who runs it finds the failure under the reference, in one line.
  const lines = output.err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    expect.objectContaining({
      kind: 'error',
      reference: problem.instance.slice('urn:uuid:'.length),
      message: expect.stringContaining('ENOENT'),
    }),
  ]);
});

const hasIPv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);

test.skipIf(!hasIPv6)(
  'an address of IPv6 is printed so that it can be asked, with and without a Host',
  async () => {
    const { address, child, ended } = runServer(projectRoot, { HOST: '::1' });
    const base = await address();
    expect(base.hostname).toBe('[::1]');
    expect((await fetch(new URL('/api/v1/health', base))).status).toBe(200);
    const socket = connect(Number(base.port), '::1');
    socket.write('GET /api/v1/health HTTP/1.0\r\n\r\n');
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 OK/);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  },
);
