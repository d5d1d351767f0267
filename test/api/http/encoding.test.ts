import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { bestEncoding, ENCODINGS } from '../../../api/http/accept.ts';
import { NODE_ENCODERS } from '../../../api/node/encoders.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { ask, headersOf, storedCorpus } from '../support/ask.ts';

const made = { br: 0, gzip: 0 };
const app = createApp(storedCorpus, {
  openapi: makeDocument,
  encoders: {
    br: (bytes) => {
      made.br += 1;
      return NODE_ENCODERS.br?.(bytes) ?? bytes;
    },
    gzip: (bytes) => {
      made.gzip += 1;
      return NODE_ENCODERS.gzip?.(bytes) ?? bytes;
    },
  },
});
const PATH = '/api/v1/entities/nisc/obligations';
const get = (accepted: string, more: Record<string, string> = {}, method = 'GET') =>
  app.request(PATH, { method, headers: { 'Accept-Encoding': accepted, ...more } });
const NAMES = ['content-encoding', 'vary', 'etag', 'content-length'];

test.each([
  [null, null],
  ['', null],
  ['identity', null],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', null],
  ['GZIP', 'gzip'],
])('Accept-Encoding: %s gets %s', (header, encoding) => {
  expect(bestEncoding(header, ENCODINGS)).toBe(encoding);
});

test('the Model Context Protocol answers in the best coding, and says that it varies', async () => {
  const list = (accepted: string) =>
    app.request('/api/mcp', {
      method: 'POST',
      headers: { 'Accept-Encoding': accepted, 'Content-Type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
    });
  const [plain, br] = await Promise.all([list('identity'), list('gzip, br')]);
  expect([plain, br].map((response) => headersOf(response, ['content-encoding', 'vary']))).toEqual([
    { 'content-encoding': null, vary: 'Accept-Encoding' },
    { 'content-encoding': 'br', vary: 'Accept-Encoding' },
  ]);
  const packed = Buffer.from(await br.arrayBuffer());
  expect(brotliDecompressSync(packed).toString('utf8')).toBe(await plain.text());
});

test('every coding has a strong tag of its own, and the same content', async () => {
  const identity = new Uint8Array(await (await get('identity')).arrayBuffer());
  const tag = createHash('sha256').update(identity).digest('hex').slice(0, 32);
  for (const [encoding, decode] of [
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const) {
    const response = await get(encoding);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new Uint8Array(decode(bytes))).toEqual(identity);
    expect(bytes.byteLength).toBeLessThan(identity.byteLength / 4);
    expect(headersOf(response, NAMES)).toEqual({
      'content-encoding': encoding,
      vary: 'Accept-Encoding',
      etag: `"${tag}-${encoding}"`,
      'content-length': String(bytes.byteLength),
    });
    const head = await get(encoding, {}, 'HEAD');
    expect([headersOf(head, NAMES), await head.text()]).toEqual([headersOf(response, NAMES), '']);
  }
  expect(headersOf(await get('identity'), NAMES)).toEqual({
    'content-encoding': null,
    vary: 'Accept-Encoding',
    etag: `"${tag}"`,
    'content-length': String(identity.byteLength),
  });
});

test('a tag of any coding revalidates, and the 304 names the one that matched', async () => {
  const tag = ((await get('identity')).headers.get('etag') ?? '').slice(1, -1);
  for (const given of [`"${tag}"`, `"${tag}-gzip"`, `"${tag}-br"`]) {
    const response = await get('br', { 'If-None-Match': `W/${given}, "x"` });
    expect([response.status, headersOf(response, NAMES)]).toEqual([
      304,
      { 'content-encoding': null, vary: 'Accept-Encoding', etag: given, 'content-length': null },
    ]);
  }
  expect((await get('br', { 'If-None-Match': `"${tag}-zstd"` })).status).toBe(200);
});

test('a body is compressed once, however often it is asked for', async () => {
  await get('br');
  await get('gzip');
  const before = { ...made };
  for (let i = 0; i < 5; i += 1) await Promise.all([get('br'), get('gzip')]);
  expect(made).toEqual(before);
});

test('what is small is sent as it is', async () => {
  const response = await app.request('/api/v1/health', { headers: { 'Accept-Encoding': 'br' } });
  expect(headersOf(response, ['content-encoding', 'vary'])).toEqual({
    'content-encoding': null,
    vary: null,
  });
});

test('without encoders, as on the edge, nothing is compressed and nothing varies', async () => {
  const response = await ask(PATH, { headers: { 'Accept-Encoding': 'br, gzip' } });
  expect(headersOf(response, ['content-encoding', 'vary'])).toEqual({
    'content-encoding': null,
    vary: null,
  });
});

test('what a header says does not depend on how many others were read before, or on its length', () => {
  const long = `${'x;q=0.1, '.repeat(100)}gzip`;
  const asked = ['gzip', 'br;q=0, gzip', 'identity', long];
  const read = () => asked.map((header) => bestEncoding(header, ENCODINGS));
  const before = read();
  expect(before).toEqual(['gzip', 'gzip', null, 'gzip']);
  for (let i = 0; i < 500; i++) bestEncoding(`br;q=0.${i}`, ENCODINGS);
  expect(read()).toEqual(before);
});
