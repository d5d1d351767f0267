import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITE_HEADERS } from '../../api/http/security-headers.ts';
import { staticHeadersFor } from '../../api/http/static-headers.ts';
import { projectRoot } from '../support/paths.ts';
import { ownHeaders, valuesOf } from './support/headers.ts';
import { type ServedTarget, servedTargets } from './support/targets.ts';

const site = join(projectRoot, 'dist/site');
const built = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(site.length));

/** The first file of each kind in each folder at the top: what can differ in type or in headers differs by these. */
const kinds = [
  ...new Map(
    built
      .filter((path) => !/^\/(?:_headers|\.assetsignore|404\.html)$/.test(path))
      .toSorted()
      .reverse()
      .map((path) => [`${path.split('/')[1]} ${extname(path)}`, path.replace(/index\.html$/, '')]),
  ).values(),
].toSorted();

const BODY = '/entities/bank-of-japan/';

/** An address that leads to another, and where. */
const sent = [
  ['/entities/bank-of-japan', BODY],
  ['/entities/bank-of-japan?from=x', `${BODY}?from=x`],
  ['/entities/bank-of-japan/index.html', BODY],
  ['/entities/bank-of-japan/index', BODY],
  ['/entities/bank-of-japan.html', BODY],
  ['/entities//bank-of-japan/', BODY],
  ['/entities///bank-of-japan', BODY],
  ['/entities/bank-of-japan//', BODY],
  ['/entities/bank%2Dof%2Djapan/', BODY],
  ['/entities%2Fbank-of-japan/', BODY],
  ['/%65ntities/bank-of-japan', BODY],
  ['/index.html', '/'],
  ['/index.html?x=1', '/?x=1'],
  ['/index', '/'],
  ['/robots%2Etxt', '/robots.txt'],
  ['/api', '/api/'],
  ['/api//', '/api/'],
  ['/downloads/index.html', '/downloads/'],
  ['/downloads//manifest.json', '/downloads/manifest.json'],
  ['/downloads/csv%2Ffindings.csv', '/downloads/csv/findings.csv'],
] as const;

/** Addresses of nothing: with the suffixes that files are labelled by, in folders with rules, hidden, malformed. */
const missing = [
  '/404',
  '/404/',
  '/404.html',
  '/_headers',
  '/_redirects',
  '/.assetsignore',
  '/nothing',
  '/nothing/',
  '/nothing.html',
  '/nothing.svg',
  '/nothing.csv',
  '/entities/nobody/',
  '/entities/nobody/index.html',
  '/ENTITIES/',
  '/entities//nobody/',
  '/api/v1x/',
  '/downloads/nothing',
  '/downloads/nothing.sqlite',
  '/downloads/csv',
  '/downloads/csv/',
  '/downloads/csv/nothing.csv',
  '/downloads/jsonl/nothing.jsonl',
  '/downloads/schemas/nothing.schema.json',
  '/downloads/nothing.d.ts',
  '/downloads/csv/findings.csv/',
  '/feeds',
  '/feeds/',
  '/feeds/nothing.xml',
  '/_astro/',
  '/_astro/nothing.css',
  '/pagefind/',
  '/robots.txt/',
  '/%ff',
  '/%E0%A4%A',
  '/%2e%2e/corpus.json',
  '/entities%00/',
] as const;

/** Of the whole answer, what does not depend on how the bytes were sent or counted. */
const told = (response: Response) => {
  // Ranges are served on Node alone.
  const { etag: _, 'cf-cache-status': __, 'accept-ranges': ___, ...headers } = ownHeaders(response);
  return { status: response.status, headers };
};

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

const [first, ...others] = servedTargets;

/** The headers of every file, and where a rule for this one says otherwise. */
const headersOfFile = (path: string) => {
  const own = staticHeadersFor(path);
  return Object.fromEntries(
    Object.entries(SITE_HEADERS).map(([name, value]) => [name, own[name] ?? value]),
  );
};

/** What the others answer differs in nothing from what the first does. */
const expectAlike = async (path: string, init?: RequestInit) => {
  const wanted = await (first as ServedTarget).fetch(path, init);
  const bytes = await bytesOf(wanted);
  for (const target of others) {
    const response = await target.fetch(path, init);
    expect([target.name, told(response)]).toEqual([target.name, told(wanted)]);
    expect((await bytesOf(response)).equals(bytes)).toBe(true);
  }
};

test.each(kinds)(
  '%s is the same file with the same headers wherever it is served',
  async (path) => {
    await expectAlike(path);
    await expectAlike(path, { method: 'HEAD' });
  },
);

test.each([...sent.map(([path]) => path), ...missing])(
  '%s is answered alike wherever it is asked for',
  async (path) => {
    await expectAlike(path);
    await expectAlike(path, { method: 'HEAD' });
  },
);

describe.each(servedTargets)('$name', (target) => {
  test.each(kinds)('%s is there, and not sent twice', async (path) => {
    const response = await target.fetch(path);
    expect(response.status).toBe(200);
    expect(valuesOf(response, Object.keys(SITE_HEADERS))).toEqual(headersOfFile(path));
    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const tag of [etag, `W/${etag}`]) {
      const again = await target.fetch(path, { headers: { 'If-None-Match': tag } });
      const lasting = ['cache-control', 'etag', 'access-control-allow-origin'];
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(valuesOf(again, lasting)).toEqual(valuesOf(response, lasting));
      expect(valuesOf(again, Object.keys(SITE_HEADERS))).toEqual(headersOfFile(path));
    }
    const changed = await target.fetch(path, { headers: { 'If-None-Match': '"other"' } });
    const same = (await bytesOf(changed)).equals(await bytesOf(response));
    expect([changed.status, same]).toEqual([200, true]);
  });

  test.each(sent)('%s is sent to %s', async (path, location) => {
    const response = await target.fetch(path);
    expect([response.status, response.headers.get('location'), await response.text()]).toEqual([
      307,
      location,
      '',
    ]);
    expect(valuesOf(response, Object.keys(SITE_HEADERS))).toEqual(SITE_HEADERS);
  });

  test.each(missing)('%s has the page that says so, which nobody keeps', async (path) => {
    const response = await target.fetch(path);
    expect(told(response)).toEqual({
      status: 404,
      headers: {
        ...Object.fromEntries(
          Object.entries(SITE_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
        ),
        'cache-control': 'no-store',
        'content-type': 'text/html; charset=utf-8',
        // What is there for any origin lets a script elsewhere read why it got no file.
        ...(/^\/(?:downloads|feeds)\//.test(path) ? { 'access-control-allow-origin': '*' } : {}),
      },
    });
    expect(await response.text()).toContain('<h1');
    const tried = await target.fetch(path, { headers: { 'If-None-Match': '*' } });
    expect(tried.status).toBe(404);
  });

  test.each([
    '/downloads/manifest.json',
    '/downloads/csv/findings.csv',
    '/downloads/nothing.csv',
    '/feeds/changes.xml',
  ])(
    'a browser elsewhere may ask before it reads %s, and read what it is refused',
    async (path) => {
      const options = await target.fetch(path, { method: 'OPTIONS' });
      const asked = ['access-control-allow-origin', 'access-control-allow-methods'];
      expect([options.status, valuesOf(options, asked)]).toEqual([
        204,
        {
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'GET, HEAD, OPTIONS',
        },
      ]);
      const refused = await target.fetch(path, { method: 'PUT', body: 'x' });
      const told = ['access-control-allow-origin', 'allow'];
      expect([refused.status, valuesOf(refused, told)]).toEqual([
        405,
        { 'access-control-allow-origin': '*', allow: 'GET, HEAD' },
      ]);
    },
  );

  test('a value that reconciliation gave, a kind or a list, is found where it lies', async () => {
    const response = await target.fetch('/entities/designated-corporations/');
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      '/classes/designated-corporations/',
    ]);
  });

  test('the preview in a sandboxed frame may have its style sheet', async () => {
    const response = await target.fetch('/reconcile-preview.css');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test.each([BODY, '/entities/bank-of-japan', '/nothing', '/downloads/manifest.json'])(
    'what is sent to %s is refused',
    async (path) => {
      const response = await target.fetch(path, { method: 'POST', body: 'x' });
      expect([response.status, await response.text()]).toEqual([405, '']);
      expect(valuesOf(response, Object.keys(SITE_HEADERS))).toEqual(SITE_HEADERS);
    },
  );
});
