import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { builtPages, siteFolder } from '../support/built-pages.ts';
import { operationAt } from '../support/contract/contract.ts';
import { app } from './support/api-reference.ts';
import { decode, textOf } from './support/html-text.ts';

const pages = builtPages();

/** What the head of a page names as its other forms: address and media type. */
const alternatesOf = (html: string): { href: string; type: string }[] =>
  [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)].map(
    ([, type = '', href = '']) => ({ type, href: decode(href) }),
  );

const named = new Map(
  pages.flatMap(({ html }) => alternatesOf(html).map((one) => [one.href, one] as const)),
);

test('every form that a page names is a file of the site or an operation that answers in that type', async () => {
  const faults: string[] = [];
  const asked = new Map<string, { href: string; type: string }>();
  for (const { href, type } of named.values()) {
    const [path = ''] = href.split('?');
    if (!path.startsWith(`${API_ROOT}/`)) {
      if (!existsSync(join(siteFolder, path))) faults.push(`${href}: no such file`);
      continue;
    }
    const operation = operationAt(path, 'GET');
    const types = Object.keys(operation?.operation.responses['200']?.content ?? {});
    if (!types.includes(type)) faults.push(`${href}: ${types.join()} is answered, not ${type}`);
    if (operation) asked.set(operation.path, { href, type });
  }
  for (const { href, type } of asked.values()) {
    const response = await app.request(encodeURI(href));
    const given = response.headers.get('content-type')?.split(';')[0];
    if (response.status !== 200 || given !== type)
      faults.push(`${href}: ${response.status} ${given}`);
  }
  expect([named.size > 500, asked.size > 40, faults]).toEqual([true, true, []]);
});

test.each([
  ['/entities/bank-of-japan/', ['', '.jsonld']],
  ['/entities/bank-of-japan/record/', ['', '.jsonld', '/obligations', '/obligations.csv']],
  ['/instruments/audit-policy/2015/', ['', '.csv', '.txt', '.xml']],
  ['/lists/annex-2016/', ['', '.csv']],
])('%s names every form of its record', (path, suffixes) => {
  const html = pages.find((page) => page.path === path)?.html ?? '';
  const own = alternatesOf(html)
    .map(({ href }) => href)
    .filter((href) => href.startsWith(API_ROOT));
  const record = own[0] ?? '';
  expect(own).toEqual(suffixes.map((suffix) => record + suffix));
});

type Node = { '@type': string; name?: string; url?: string; [member: string]: unknown };

/** The nodes of a page's JSON-LD; null where it has none. */
const nodesOf = (html: string): Node[] | null => {
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return text === undefined ? null : JSON.parse(text)['@graph'];
};

const linesOf = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, inner = '']) =>
    textOf(inner.replace(/<rt>.*?<\/rt>|<rp>.*?<\/rp>|<\/?ruby[^>]*>/gs, '')).trim(),
  );

test('the JSON-LD of a page says of the way to it and of its subject what the page says', () => {
  const faults: string[] = [];
  const seen = new Map<string, number>();
  for (const { path, html } of pages) {
    const nodes = nodesOf(html);
    const [, nav = ''] = /<nav class="breadcrumbs[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
    const shown = linesOf(nav, /<li[^>]*>(.*?)<\/li>/gs);
    const [heading = ''] = linesOf(html, /<h1[^>]*>(.*?)<\/h1>/gs);
    for (const node of nodes ?? []) {
      seen.set(node['@type'], (seen.get(node['@type']) ?? 0) + 1);
      if (node['@type'] === 'BreadcrumbList') {
        const items = node.itemListElement as { name: string; item: string; position: number }[];
        const said = items.map(({ name }) => name);
        if (JSON.stringify(said) !== JSON.stringify(shown)) faults.push(`${path}: ${said}`);
        if (new URL(items.at(-1)?.item ?? '', 'http://x').pathname !== path)
          faults.push(`${path}: ends at ${items.at(-1)?.item}`);
      } else if (node['@type'] === 'WebSite') {
        if (path !== '/') faults.push(`${path}: is not the site`);
        if (!html.includes(`<meta property="og:site_name" content="${node.name}">`))
          faults.push(`${path}: ${node.name}`);
      } else if (node['@type'] === 'Dataset') {
        if (!textOf(html).includes(String(node.description))) faults.push(`${path}: description`);
      } else if (!heading.includes(String(node.name))) faults.push(`${path}: ${node.name}`);
    }
    if ((shown.length > 0 || path === '/') !== (nodes !== null))
      faults.push(`${path}: breadcrumbs and no JSON-LD`);
  }
  expect(faults).toEqual([]);
  expect([...seen.keys()].sort()).toEqual([
    'BreadcrumbList',
    'CreativeWork',
    'Dataset',
    'GovernmentOrganization',
    'Legislation',
    'Organization',
    'WebSite',
  ]);
});
