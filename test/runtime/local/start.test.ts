import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStoredCorpus } from '../../../api/stored-corpus.ts';
import { whyToBuild } from '../../../scripts/build/build.ts';
import { projectRoot } from '../../support/paths.ts';
import { copyOfServer, runProcess, runServer } from '../support/node-process.ts';

const whole = await readFile(join(projectRoot, 'dist/corpus.json'), 'utf8');
const corpus = JSON.parse(whole);
const BUILD = 'Run "npm run build".\n';

/** What the server says, and its exit code, with this as dist/corpus.json. */
const startWith = async (text: string | null) => {
  const folder = await copyOfServer();
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist/openapi.json'), '{}');
  if (text !== null) await writeFile(join(folder, 'dist/corpus.json'), text);
  const { ended, output } = runServer(folder);
  const [code] = await ended;
  return { code, ...output };
};

test('a corpus that is not there or does not hold together: a sentence, exit 1, no stack', async () => {
  const cases: [string | null, string][] = [
    [null, 'dist/corpus.json cannot be read (ENOENT). '],
    [
      JSON.stringify({ ...corpus, instruments: [{ id: 'basic-act' }] }),
      'dist/corpus.json does not hold together (',
    ],
  ];
  const said = await Promise.all(cases.map(([text]) => startWith(text)));
  for (const [at, [, sentence]] of cases.entries()) {
    const { code, out, err } = said[at] ?? {};
    expect([code, out, err?.slice(0, sentence.length)]).toEqual([1, '', sentence]);
    expect(err?.endsWith(BUILD)).toBe(true);
    expect(err?.trim().split('\n')).toHaveLength(1);
  }
});

test.each([
  ['', 'dist/corpus.json is empty'],
  [' \n', 'dist/corpus.json is empty'],
  ['\0', 'dist/corpus.json is no JSON: it is cut off or damaged (1 characters)'],
  [
    whole.slice(0, 400_000),
    'dist/corpus.json is no JSON: it is cut off or damaged (400000 characters)',
  ],
  [JSON.stringify({ ...corpus, words: null }), 'dist/corpus.json has no words: it is damaged'],
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

test('what the build makes is read as it is', () => {
  expect(readStoredCorpus(whole)).toEqual(corpus);
});

test('a site that is not there, settings that are none, an address not ours: each a sentence', async () => {
  const folder = await copyOfServer();
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist/corpus.json'), whole);
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const taken = typeof address === 'object' ? String(address?.port) : '';
  const without = await copyOfServer();
  await cp(join(folder, 'dist'), join(without, 'dist'), { recursive: true });
  await writeFile(join(without, 'dist/openapi.json'), '{}');
  const cases: [cwd: string, env: Record<string, string>, said: string][] = [
    [folder, {}, `dist/openapi.json cannot be read (ENOENT). ${BUILD}`],
    [without, {}, `dist/site cannot be read (ENOENT). ${BUILD}`],
    [
      projectRoot,
      { KIHONHO_LOG: 'xml' },
      'KIHONHO_LOG="xml" is no kind of log: give json or off. Or leave it out.\n',
    ],
    [
      projectRoot,
      { PORT: taken },
      `Port ${taken} of 127.0.0.1 is taken. Stop what uses it, or choose another: PORT=8788 npm start\n`,
    ],
    [
      projectRoot,
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
  const folder = await copyOfServer();
  await cp(join(projectRoot, 'dist'), join(folder, 'dist'), { recursive: true });
  const { address, output, child, ended } = runServer(folder);
  const base = await address();
  await rm(join(folder, 'dist/site/terms/index.html'));
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
