import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { SECURITY_HEADERS } from '../../api/http/security-headers.ts';
import { projectRoot } from '../support/paths.ts';

const base = inject('baseUrl');

/** Asks without undoing the coding; resolves with status, headers and number of bytes. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, unknown>; bytes: number }>(
    (resolve, reject) => {
      const asked = request(new URL(path, base), { method, headers }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.byteLength;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
        );
      });
      asked.on('error', reject);
      asked.end();
    },
  );

const sendRaw = (head: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname, () => socket.write(head));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });

const asset = readdirSync(join(projectRoot, 'dist/site/_astro')).find((name) =>
  name.endsWith('.css'),
);

test.each([
  ['/', 'text/html; charset=utf-8', 'public, max-age=0, must-revalidate'],
  ['/entities/bank-of-japan/', 'text/html; charset=utf-8', 'public, max-age=0, must-revalidate'],
  ['/favicon.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=0, must-revalidate'],
  [`/_astro/${asset}`, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  [
    '/api/v1/entities/nisc/obligations',
    'application/json; charset=utf-8',
    'public, max-age=60, stale-while-revalidate=86400',
  ],
])('%s is compressed, validated and kept', async (path, type, cache) => {
  const plain = await ask(path);
  const tag = String(plain.headers.etag).slice(1, -1);
  expect(tag).toMatch(/^[0-9a-f]{32}$/);
  expect([plain.status, plain.headers['content-type'], plain.headers['cache-control']]).toEqual([
    200,
    type,
    cache,
  ]);
  expect(plain.headers['content-length']).toBe(String(plain.bytes));
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    expect(plain.headers[name.toLowerCase()]).toBe(value);
  const small = plain.bytes < 1024;
  for (const encoding of ['br', 'gzip']) {
    const coded = await ask(path, { 'Accept-Encoding': encoding });
    expect([coded.headers['content-encoding'], coded.headers.etag, coded.headers.vary]).toEqual(
      small
        ? [undefined, `"${tag}"`, undefined]
        : [encoding, `"${tag}-${encoding}"`, 'Accept-Encoding'],
    );
    if (!small) expect(coded.bytes).toBeLessThan(plain.bytes);
    const head = await ask(path, { 'Accept-Encoding': encoding }, 'HEAD');
    expect([head.status, head.bytes, head.headers['content-length']]).toEqual([
      200,
      0,
      String(coded.bytes),
    ]);
    const again = await ask(path, {
      'Accept-Encoding': encoding,
      'If-None-Match': String(coded.headers.etag),
    });
    expect([again.status, again.bytes, again.headers.etag]).toEqual([304, 0, coded.headers.etag]);
  }
});

test.each([
  '/_headers',
  '/_redirects',
  '/.assetsignore',
  '/404.html',
  '/../corpus.json',
  '/%2e%2e/corpus.json',
  '/%ff',
])('%s is not served', async (path) => {
  const answer = await sendRaw(
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
});

test('the site is read-only', async () => {
  const response = await ask('/', {}, 'POST');
  expect([response.status, response.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each([
  [
    `GET /api/v1/verify?text=${'a'.repeat(70_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    414,
    'URI_TOO_LONG',
  ],
  [
    'GET /api/v1/entities HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
    400,
    'INVALID_PARAMETER',
  ],
  ['GET /api/v1/entities?q=\xe3 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 200, ''],
  ['HELLO\r\n\r\n', 400, 'INVALID_PARAMETER'],
])('what Node refuses is a problem as well: %#', async (head, status, code) => {
  const [lines = '', body = ''] = (await sendRaw(head)).split('\r\n\r\n');
  expect(lines).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(lines.toLowerCase()).toContain('access-control-allow-origin: *');
  if (code === '') return;
  expect(lines.toLowerCase()).toContain('content-type: application/problem+json');
  expect(JSON.parse(body).code).toBe(code);
});

test('raw bytes that are no UTF-8 are refused, not replaced', async () => {
  const { hostname, port } = new URL(base);
  const answer = await new Promise<string>((resolve, reject) => {
    const bytes = Buffer.from(
      'GET /api/v1/entities?q=\xe3\x81 HTTP/1.1\r\nHost: x\r\n\r\n',
      'latin1',
    );
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '').detail).toBe(
    'q: "q=%E3%81" is not percent-encoded UTF-8.',
  );
});
