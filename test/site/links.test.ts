import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtPages, siteFolder } from '../support/built-pages.ts';
import { attributeValues } from './support/html-text.ts';

const pages = builtPages();
const idsOf = new Map(pages.map(({ path, html }) => [path, new Set(attributeValues(html, 'id'))]));

const isApi = (address: string): boolean => address.startsWith('/api/v1');

const faultOf = (from: string, target: string): string | null => {
  if (/^https:\/\//.test(target)) return null;
  const { pathname, hash } = new URL(target, `https://kihonho.invalid${from}`);
  if (isApi(pathname)) return null;
  const ids = idsOf.get(pathname);
  if (!ids)
    return existsSync(join(siteFolder, pathname)) && !pathname.endsWith('/')
      ? null
      : `${from}: there is no ${target}`;
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor === '' || ids.has(anchor) ? null : `${from}: ${target} names no element`;
};

test('every internal link and anchor resolves', () => {
  const faults = pages.flatMap(({ path, html }) =>
    [...new Set([...attributeValues(html, 'href'), ...attributeValues(html, 'src')])]
      .map((target) => faultOf(path, target))
      .filter((fault) => fault !== null),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every link into the API is answered', async () => {
  const targets = new Set(pages.flatMap(({ html }) => attributeValues(html, 'href').filter(isApi)));
  const faults: string[] = [];
  for (const target of targets) {
    const { status } = await fetch(new URL(target, inject('baseUrl')), { method: 'HEAD' });
    if (status !== 200) faults.push(`${target}: ${status}`);
  }
  expect(targets.size).toBeGreaterThan(300);
  expect(faults.slice(0, 20)).toEqual([]);
}, 120_000);

test('no page loads anything from elsewhere', () => {
  const faults = pages.flatMap(({ path, html }) =>
    attributeValues(html, 'src')
      .concat(
        [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]*)"/g)].map((m) => m[1] ?? ''),
      )
      .filter((address) => !address.startsWith('/'))
      .map((address) => `${path}: ${address}`),
  );
  expect(faults).toEqual([]);
});
