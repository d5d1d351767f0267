import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../../api/http/security-headers.ts';
import { canonicalJson } from '../../../content/model/text/canonical-json.ts';
import { projectRoot } from '../../support/paths.ts';
import { ask, askJson, headersOf, storedCorpus } from '../support/ask.ts';

const packageFile = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

const lowered = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Headers of every answer, whatever its status. */
const COMMON = {
  ...lowered(SECURITY_HEADERS),
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Allow, Content-Disposition, Content-Encoding, Content-Length, ETag, Link, Vary',
  'cross-origin-resource-policy': 'cross-origin',
};

const ENDS = [
  '</api/v1/openapi.json>; rel="service-desc"; type="application/json"',
  '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
];

const schema = (name: string) =>
  `</api/v1/openapi.json#/components/schemas/${name}>; rel="describedby"`;
const other = (path: string, type: string) => `<${path}>; rel="alternate"; type="${type}"`;

const RECORD = 'public, max-age=60, stale-while-revalidate=86400';
const QUESTION = 'public, max-age=60';

test.each([
  {
    path: '/entities/bank-of-japan',
    type: 'application/json; charset=utf-8',
    language: 'ja',
    cache: RECORD,
    link: [
      other('/entities/bank-of-japan/', 'text/html'),
      other('/api/v1/entities/bank-of-japan.jsonld', 'application/ld+json'),
      schema('GetEntityAnswer'),
    ],
  },
  {
    path: '/entities/bank-of-japan/obligations?verdict=applies',
    type: 'application/json; charset=utf-8',
    language: 'ja',
    cache: RECORD,
    link: [
      other('/entities/bank-of-japan/', 'text/html'),
      other('/api/v1/entities/bank-of-japan/obligations.csv?verdict=applies', 'text/csv'),
      schema('ListEntityFindingsAnswer'),
    ],
  },
  {
    path: '/entities?limit=2&offset=2',
    type: 'application/json; charset=utf-8',
    language: 'ja',
    cache: RECORD,
    link: [
      other('/entities/', 'text/html'),
      other('/api/v1/entities.csv?limit=2&offset=2', 'text/csv'),
      '</api/v1/entities?limit=2&offset=0>; rel="first"',
      '</api/v1/entities?limit=2&offset=0>; rel="prev"',
      '</api/v1/entities?limit=2&offset=4>; rel="next"',
      schema('ListEntitiesAnswer'),
    ],
  },
  {
    path: '/lists/annex-2016.csv',
    type: 'text/csv; charset=utf-8; header=present',
    language: 'ja',
    cache: RECORD,
    file: 'kihonho-lists-annex-2016.csv',
    link: [
      other('/lists/annex-2016/', 'text/html'),
      other('/api/v1/lists/annex-2016', 'application/json'),
    ],
  },
  {
    path: '/instruments/basic-act/provisions/art_32__para_1.txt?version=2016',
    type: 'text/plain; charset=utf-8',
    language: 'ja',
    cache: RECORD,
    file: 'basic-act-2016-art_32__para_1.txt',
    link: [
      other('/instruments/basic-act/#art_32__para_1', 'text/html'),
      ...[
        ['', 'application/json'],
        ['.bib', 'application/x-bibtex'],
        ['.csl.json', 'application/vnd.citationstyles.csl+json'],
        ['.jsonld', 'application/ld+json'],
      ].map(([suffix, type = '']) =>
        other(
          `/api/v1/instruments/basic-act/provisions/art_32__para_1${suffix}?version=2016`,
          type,
        ),
      ),
    ],
  },
  {
    path: '/resolve?citation=%E6%B3%95%E7%AC%AC25%E6%9D%A1',
    type: 'application/json; charset=utf-8',
    language: 'ja',
    cache: QUESTION,
    link: [other('/instruments/basic-act/#art_25', 'text/html'), schema('ResolveCitationAnswer')],
  },
  {
    path: '/search.html?q=nisc',
    type: 'text/html; charset=utf-8',
    language: 'ja',
    cache: QUESTION,
    link: [
      other('/search/?q=nisc', 'text/html'),
      other('/api/v1/search?q=nisc', 'application/json'),
    ],
  },
])('$path has exactly these headers', async ({ path, type, language, cache, link, file }) => {
  const response = await ask(path);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([response.status, Object.fromEntries(response.headers)]).toEqual([
    200,
    {
      ...COMMON,
      'cache-control': cache,
      ...(file ? { 'content-disposition': `inline; filename="${file}"` } : {}),
      'content-language': language,
      'content-length': String(bytes.byteLength),
      'content-type': type,
      etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`,
      link: [...link, ...ENDS].join(', '),
    },
  ]);
});

test.each([
  ['/health', 'no-store', 'en'],
  ['/version', RECORD, 'en'],
  ['/', RECORD, 'en'],
  ['/openapi.json', 'public, max-age=600', 'en'],
  ['/search?q=nisc', QUESTION, 'ja'],
  ['/verify?text=nisc', QUESTION, 'ja'],
])('%s may be kept so: %s; language %s', async (path, cache, language) => {
  const response = await ask(path);
  expect(headersOf(response, ['cache-control', 'content-language'])).toEqual({
    'cache-control': cache,
    'content-language': language,
  });
});

test('an error has these headers and no others', async () => {
  const response = await ask('/nothing');
  const length = (await response.clone().arrayBuffer()).byteLength;
  expect([response.status, Object.fromEntries(response.headers)]).toEqual([
    404,
    {
      ...COMMON,
      'cache-control': 'no-store',
      'content-language': 'en',
      'content-length': String(length),
      'content-type': 'application/problem+json; charset=utf-8',
    },
  ]);
});

test.each(['/api/v1', '/api/v1/'])('%s answers with the root', async (path) => {
  const { data, links } = await askJson(path);
  expect([data.name, links.self]).toEqual(['Kihonho', '/api/v1']);
  expect((await ask(`${path}?nonsense=1`)).status).toBe(400);
});

test('the dataset version is the hash of the corpus as the build writes it', async () => {
  const dataset_version = createHash('sha256').update(canonicalJson(storedCorpus)).digest('hex');
  const { data, meta } = await askJson('/version');
  expect(data).toEqual({
    schema_version: '1.0',
    dataset_version,
    software_version: packageFile.version,
  });
  expect(meta.dataset_version).toBe(dataset_version);
  expect((await askJson('/health')).data).toEqual({ status: 'ok', dataset_version });
});

test('a client that has the bytes gets 304, with CORS and without a body', async () => {
  const etag = (await ask('/entities/bank-of-japan')).headers.get('etag') ?? '';
  for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const response = await ask('/entities/bank-of-japan', { headers: { 'If-None-Match': tag } });
    expect([response.status, await response.text()]).toEqual([304, '']);
    expect(
      headersOf(response, ['etag', 'access-control-allow-origin', 'cache-control', 'content-type']),
    ).toEqual({
      etag,
      'access-control-allow-origin': '*',
      'cache-control': RECORD,
      'content-type': null,
    });
  }
  const different = await ask('/entities/bank-of-japan', {
    headers: { 'If-None-Match': '"other"' },
  });
  expect(different.status).toBe(200);
});

test.each(['/classes', '/entities.csv', '/search?q=nisc', '/openapi.json', '/health'])(
  'HEAD %s has the headers of GET, the length too, and no body',
  async (path) => {
    const head = await ask(path, { method: 'HEAD' });
    const get = await ask(path);
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(head.headers.get('content-length')).toBe(String((await get.arrayBuffer()).byteLength));
  },
);

test('a preflight is answered', async () => {
  const response = await ask('/entities', {
    method: 'OPTIONS',
    headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' },
  });
  expect([response.status, Object.fromEntries(response.headers)]).toEqual([
    204,
    {
      ...COMMON,
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'Accept, Authorization, Content-Type, If-None-Match',
      'access-control-max-age': '86400',
    },
  ]);
});

test('an answer for a dataset named in the address never changes', async () => {
  const { dataset_version } = (await askJson('/version')).data;
  const plain = await askJson('/entities/nisc');
  for (const path of ['/entities/nisc', '/entities/nisc.jsonld', '/search']) {
    const query = path === '/search' ? '&q=nisc' : '';
    const response = await ask(`${path}?dataset=${dataset_version}${query}`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
  }
  const pinned = await askJson(`/entities/nisc?dataset=${dataset_version}`);
  expect(pinned).toEqual({
    ...plain,
    links: { ...plain.links, self: `/api/v1/entities/nisc?dataset=${dataset_version}` },
  });
  const { links } = await askJson(`/entities?limit=1&dataset=${dataset_version}`);
  expect(links.next).toBe(`/api/v1/entities?limit=1&dataset=${dataset_version}&offset=1`);
  // It names the software too, which changes without the dataset.
  for (const path of ['/version', '/version.json']) {
    const version = await ask(`${path}?dataset=${dataset_version}`);
    expect(version.headers.get('cache-control')).toBe(RECORD);
  }
  const health = await ask(`/health?dataset=${dataset_version}`);
  expect(health.headers.get('cache-control')).toBe('no-store');
});

test('another dataset than the one served is a 404 that says which one is', async () => {
  const { dataset_version } = (await askJson('/version')).data;
  const response = await ask(`/entities/nisc?dataset=${'0'.repeat(64)}`);
  const problem = await response.json();
  expect({ status: response.status, cache: response.headers.get('cache-control') }).toEqual({
    status: 404,
    cache: 'no-store',
  });
  expect([problem.code, problem.detail, problem.hint]).toEqual([
    'NOT_FOUND',
    `The dataset ${'0'.repeat(64)} is not served here; the one served is ${dataset_version}.`,
    'Leave the parameter dataset out for the dataset served, or look for the other one in /downloads.',
  ]);
});
