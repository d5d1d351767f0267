import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../content/model/security-headers.ts';
import { projectRoot } from '../support/paths.ts';
import { ask, askJson, headersOf } from './support/ask.ts';

test.each(['/api/v1', '/api/v1/'])('%s answers with the root', async (path) => {
  const { data, links } = await askJson(path);
  expect([data.name, links.self]).toEqual(['Kihonho', path]);
});

test('the dataset version is the hash of the file', async () => {
  const bytes = readFileSync(join(projectRoot, 'dist/corpus.json'));
  const { data, meta } = await askJson('/version');
  expect(data).toEqual({
    schema_version: '1.0',
    dataset_version: createHash('sha256').update(bytes).digest('hex'),
  });
  expect(meta.dataset_version).toBe(data.dataset_version);
});

test('answers are cached, validated by their bytes, and readable from anywhere', async () => {
  const response = await ask('/entities/bank-of-japan');
  const body = await response.text();
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  expect(
    headersOf(response, [
      'content-type',
      'cache-control',
      'etag',
      'link',
      'access-control-allow-origin',
      'cross-origin-resource-policy',
      ...Object.keys(SECURITY_HEADERS),
    ]),
  ).toEqual({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=60, stale-while-revalidate=86400',
    etag,
    link: '</entities/bank-of-japan/>; rel="alternate"; type="text/html"',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    ...SECURITY_HEADERS,
  });
});

test('a client that has the bytes gets 304, with CORS', async () => {
  const etag = (await ask('/entities/bank-of-japan')).headers.get('etag') ?? '';
  for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const response = await ask('/entities/bank-of-japan', { headers: { 'If-None-Match': tag } });
    expect([response.status, await response.text()]).toEqual([304, '']);
    expect(headersOf(response, ['etag', 'access-control-allow-origin'])).toEqual({
      etag,
      'access-control-allow-origin': '*',
    });
  }
  const other = await ask('/entities/bank-of-japan', { headers: { 'If-None-Match': '"other"' } });
  expect(other.status).toBe(200);
});

test('HEAD has the headers of GET and no body', async () => {
  const get = await ask('/classes');
  const head = await ask('/classes', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
});

test('a preflight is answered', async () => {
  const response = await ask('/entities', {
    method: 'OPTIONS',
    headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' },
  });
  expect(response.status).toBe(204);
  expect(
    headersOf(response, ['access-control-allow-origin', 'access-control-allow-methods']),
  ).toEqual({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  });
});
