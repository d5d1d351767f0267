import { describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../api/http/security-headers.ts';
import { valuesOf } from './support/headers.ts';
import { type ServedTarget, servedTargets } from './support/targets.ts';

const SECURITY = Object.keys(SECURITY_HEADERS);

/** Pages with words that only they have. A new page is one more line. */
const pages = [
  ['/', '<title>基本法 Kihonho'],
  ['/entities/', '沖縄振興開発金融公庫'],
  ['/entities/japan-pension-service/', '<h1'],
  ['/matrix/', '<table'],
  ['/instruments/basic-act/', 'id="art_32__para_1"'],
  ['/api/', '/api/v1/openapi.json'],
  ['/downloads/', '/downloads/manifest.json'],
] as const;

const typeOf = (response: Response) => response.headers.get('content-type')?.toLowerCase();

/** Addresses of built assets that a page names. */
const assetsOf = async (target: ServedTarget): Promise<string[]> =>
  [...(await (await target.fetch('/')).text()).matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  );

describe.each(servedTargets)('$name', (target) => {
  test.each(pages)('%s is a page that holds %s', async (path, words) => {
    const response = await target.fetch(path);
    expect([response.status, typeOf(response)]).toEqual([200, 'text/html; charset=utf-8']);
    expect(valuesOf(response, SECURITY)).toEqual(SECURITY_HEADERS);
    expect(await response.text()).toContain(words);
  });

  test.each([
    ['/entities/bank-of-japan', '/entities/bank-of-japan/'],
    ['/entities/bank-of-japan?from=x', '/entities/bank-of-japan/?from=x'],
    ['/api', '/api/'],
  ])('%s is sent to %s', async (path, location) => {
    const response = await target.fetch(path);
    expect([response.status, response.headers.get('location')]).toEqual([307, location]);
    expect(valuesOf(response, SECURITY)).toEqual(SECURITY_HEADERS);
  });

  test.each(['/nothing-here/', '/entities/nobody/', '/nothing.html', '/api/v1x/'])(
    '%s has the page that says so',
    async (path) => {
      const response = await target.fetch(path);
      expect([response.status, typeOf(response)]).toEqual([404, 'text/html; charset=utf-8']);
      expect(valuesOf(response, SECURITY)).toEqual(SECURITY_HEADERS);
      expect(await response.text()).toContain('<h1');
    },
  );

  test('assets are kept for ever: their names carry a hash', async () => {
    const assets = await assetsOf(target);
    expect(assets.length).toBeGreaterThan(0);
    for (const path of assets) {
      const response = await target.fetch(path);
      expect([path, response.status, response.headers.get('cache-control')]).toEqual([
        path,
        200,
        'public, max-age=31536000, immutable',
      ]);
      expect(valuesOf(response, SECURITY)).toEqual(SECURITY_HEADERS);
    }
  });

  test('a page does not come twice to whom has it', async () => {
    const etag = (await target.fetch('/entities/')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^(?:W\/)?"[^"]+"$/);
    const again = await target.fetch('/entities/', { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

const [first, ...others] = servedTargets;
test.each([...pages.map(([path]) => path), '/nothing-here/', '/robots.txt'])(
  '%s is the same wherever it is served',
  async (path) => {
    const wanted = await first?.fetch(path);
    const words = await wanted?.text();
    expect(words?.length).toBeGreaterThan(0);
    for (const target of others) {
      const response = await target.fetch(path);
      expect([target.name, response.status, await response.text()]).toEqual([
        target.name,
        wanted?.status,
        words,
      ]);
    }
  },
);
