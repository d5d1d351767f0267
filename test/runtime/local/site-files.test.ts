import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeManifest } from '../../../api/node/manifest.ts';
import { openSite } from '../../../api/node/site.ts';
import { writeCodedFiles } from '../../../scripts/build/coded-files.ts';

const LARGE = Array.from({ length: 300_000 }, (_, at) => `{"line":${at}}\n`).join('');
const PAGE = `<title>ページ</title>${'本文 '.repeat(1000)}`;
const FILES = {
  'corpus.json': '{}',
  'openapi.json': '{}',
  'origin.json': 'null',
  'downloads/large.jsonl': LARGE,
  'site/404.html': 'nothing here',
  'site/page/index.html': PAGE,
  'site/short.txt': 'short',
  'site/empty.txt': '',
  'site/downloads/large.jsonl': LARGE,
};

let dist = '';
let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'kihonho-site-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
  await writeCodedFiles(dist);
  site = await openSite(dist, await writeManifest(dist, '0'.repeat(64)));
});
afterAll(() => rm(dist, { recursive: true, force: true }));

const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await site(new Request(`http://localhost${path}`, { method, headers }));
  const bytes = Buffer.from(await response.arrayBuffer());
  const said = (name: string) => response.headers.get(name);
  return { status: response.status, bytes, text: bytes.toString('utf8'), said };
};

const tagOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32);

test.each([
  ['/page/', PAGE],
  ['/downloads/large.jsonl', LARGE],
])('%s is sent as it is, coded as it was built, and not to whom has it', async (path, text) => {
  const [plain, br, gzip] = await Promise.all([
    ask(path),
    ask(path, { 'Accept-Encoding': 'gzip, br' }),
    ask(path, { 'Accept-Encoding': 'gzip' }),
  ]);
  expect(plain.text === text).toBe(true);
  expect(brotliDecompressSync(br.bytes).toString('utf8') === text).toBe(true);
  expect(gunzipSync(gzip.bytes).toString('utf8') === text).toBe(true);
  const tag = tagOf(text);
  const told = [plain, br, gzip].map(({ status, bytes, said }) => [
    status,
    said('etag'),
    said('content-encoding'),
    said('vary'),
    said('accept-ranges'),
    Number(said('content-length')) - bytes.byteLength,
  ]);
  expect(told).toEqual([
    [200, `"${tag}"`, null, 'Accept-Encoding', 'bytes', 0],
    [200, `"${tag}-br"`, 'br', 'Accept-Encoding', 'bytes', 0],
    [200, `"${tag}-gzip"`, 'gzip', 'Accept-Encoding', 'bytes', 0],
  ]);
  for (const known of [tag, `${tag}-br`, `${tag}-gzip`]) {
    const again = await ask(path, { 'If-None-Match': `"${known}"` });
    expect([again.status, again.text, again.said('etag')]).toEqual([304, '', `"${known}"`]);
  }
});

test.each([
  ['/page/', PAGE],
  ['/downloads/large.jsonl', LARGE],
])('ranges of %s are bytes of the file itself, whatever coding is accepted', async (path, text) => {
  const whole = Buffer.from(text);
  const { length } = whole;
  const ranges: [range: string, from: number, to: number][] = [
    ['bytes=0-0', 0, 0],
    ['bytes=100-70000', 100, Math.min(70_000, length - 1)],
    ['bytes=-10', length - 10, length - 1],
    [`bytes=${length - 1}-`, length - 1, length - 1],
    ['bytes=0-', 0, length - 1],
  ];
  for (const [range, from, to] of ranges) {
    const { status, bytes, said } = await ask(path, { Range: range, 'Accept-Encoding': 'br' });
    expect([status, said('content-range'), said('content-encoding'), said('etag')]).toEqual([
      206,
      `bytes ${from}-${to}/${length}`,
      null,
      `"${tagOf(text)}"`,
    ]);
    expect(said('content-length')).toBe(String(to - from + 1));
    expect(bytes.equals(whole.subarray(from, to + 1))).toBe(true);
  }
  const none = await ask(path, { Range: `bytes=${length}-` });
  expect([none.status, none.text, none.said('content-range'), none.said('content-type')]).toEqual([
    416,
    '',
    `bytes */${length}`,
    null,
  ]);
  const tag = `"${tagOf(text)}"`;
  const kept = await ask(path, { Range: 'bytes=0-9', 'If-Range': tag });
  expect([kept.status, kept.bytes.length]).toEqual([206, 10]);
  for (const other of [`W/${tag}`, '"another"', `${tag.slice(0, -1)}-br"`])
    expect((await ask(path, { Range: 'bytes=0-9', 'If-Range': other })).status).toBe(200);
  // What the client has already is not sent again, not even in part (RFC 9110 §13.2.2).
  expect((await ask(path, { Range: 'bytes=0-9', 'If-None-Match': tag })).status).toBe(304);
  // Only GET has ranges (§14.2).
  const head = await ask(path, { Range: 'bytes=0-9' }, 'HEAD');
  expect([head.status, head.text, head.said('content-length')]).toEqual([200, '', String(length)]);
});

test('what is short is not coded, what is empty has no part', async () => {
  const short = await ask('/short.txt', { 'Accept-Encoding': 'br, gzip' });
  expect([short.text, short.said('content-encoding'), short.said('vary')]).toEqual([
    'short',
    null,
    null,
  ]);
  const empty = await ask('/empty.txt', { Range: 'bytes=-5' });
  expect([empty.status, empty.text, empty.said('content-length')]).toEqual([200, '', '0']);
});

test('HEAD, 304 and 416 read no byte, a part reads no more than itself', async () => {
  const away = join(dist, 'away');
  await rename(join(dist, 'site/downloads'), away);
  const path = '/downloads/large.jsonl';
  expect((await ask(path, {}, 'HEAD')).status).toBe(200);
  expect((await ask(path, { 'If-None-Match': '*' })).status).toBe(304);
  // Opened at the start, it is the file that was proved then, whatever lies there now.
  expect((await ask(path, { Range: 'bytes=0-9' })).text).toBe('{"line":0}');
  await rename(away, join(dist, 'site/downloads'));
});

test('a stream reads on only as it is taken, however many there are', async () => {
  const read = vi.fn();
  const take = async () => {
    const response = await site(new Request('http://localhost/downloads/large.jsonl'));
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const { value } = await reader.read();
    read(value?.byteLength);
    return reader;
  };
  const readers = await Promise.all(Array.from({ length: 50 }, take));
  expect(new Set(read.mock.calls.flat())).toEqual(new Set([64 * 1024]));
  await Promise.all(readers.map((reader) => reader.cancel()));
});

test('a file that is changed later is not sent under the digest of another', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const file = join(dist, 'site/later.txt');
  await writeFile(file, 'as it was built');
  const opened = await openSite(dist, await writeManifest(dist, '0'.repeat(64)));
  await writeFile(file, 'as it was swapped');
  const response = await opened(new Request('http://localhost/later.txt'));
  expect([response.status, (await response.json()).code]).toEqual([500, 'INTERNAL']);
  await rm(file);
});

test('coded files lie beside the site, not in it', async () => {
  const { files } = await writeManifest(dist, '0'.repeat(64));
  expect(Object.keys(files).filter((file) => file.startsWith('coded/'))).toEqual([
    'coded/downloads/large.jsonl.br',
    'coded/downloads/large.jsonl.gz',
    'coded/page/index.html.br',
    'coded/page/index.html.gz',
  ]);
  const coded = await readFile(join(dist, 'coded/page/index.html.br'));
  expect(brotliDecompressSync(coded).toString('utf8')).toBe(PAGE);
});
