import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { operationsOf } from '../../api/openapi/document.ts';
import { exampleRequestOf } from '../../api/openapi/parameter-examples.ts';
import { partsInPlace } from '../../api/openapi/shared-parts.ts';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { attributeValues } from '../../test/site/support/html-text.ts';
import { siteFolder } from '../../test/support/built-pages.ts';
import type { Surfaces } from './surfaces.ts';
import type { Tally } from './tally.ts';

/** What is compared here: each address once, with a place that names it. */
export const ADDRESSES = [
  'addresses: named by pages',
  'addresses: named by answers of the API',
] as const;

const isOfApi = (path: string): boolean =>
  path === API_ROOT || path.startsWith(`${API_ROOT}/`) || path === '/api/mcp';

/** Opens a way to tell what an address leads to: its status, or that its page has no element of that name. */
const openLeads = async ({ ask, pages, text }: Surfaces) => {
  const document = partsInPlace(JSON.parse(await text('/openapi.json')));
  /** The question that shows what a route is for which answers nothing unless it is asked something. */
  const shown = new Map(
    operationsOf(document)
      .filter(
        ({ method, operation }) =>
          method === 'get' &&
          operation.parameters?.some((parameter) => parameter.in === 'query' && parameter.required),
      )
      .map(({ path, method }) => [
        API_ROOT + path,
        API_ROOT + exampleRequestOf(document.paths, path, method)?.path,
      ]),
  );
  const idsOf = new Map(
    [...pages].map(([path, html]) => [path, new Set(attributeValues(html, 'id'))]),
  );
  return async (address: string): Promise<number | string> => {
    const { pathname, search, hash } = new URL(address, 'https://kihonho.invalid');
    if (pathname === '/api/mcp') return 200;
    if (isOfApi(pathname)) {
      const asked = (search === '' && shown.get(pathname)) || pathname + search;
      return (await ask(asked, { method: 'HEAD' })).status;
    }
    const path = decodeURIComponent(pathname);
    const ids = idsOf.get(path) ?? idsOf.get(`${path}/`);
    if (!ids) return existsSync(join(siteFolder, path)) && !path.endsWith('/') ? 200 : 404;
    const anchor = decodeURIComponent(hash.slice(1));
    return anchor === '' || ids.has(anchor) ? 200 : `no element "${anchor}"`;
  };
};

/** Asks every address that a page or an answer names. */
export const compareAddresses = async (
  surfaces: Surfaces,
  { agree }: Tally,
  named: ReadonlyMap<string, string>,
): Promise<void> => {
  const leads = await openLeads(surfaces);
  for (const [address, by] of named)
    agree(
      'addresses: named by answers of the API',
      `${address} in ${by}`,
      await leads(address),
      200,
    );
  const onPages = new Map<string, string>();
  for (const [path, html] of surfaces.pages)
    for (const target of [...attributeValues(html, 'href'), ...attributeValues(html, 'src')])
      if (!/^[a-z]+:/.test(target)) {
        const { pathname, search, hash } = new URL(target, `https://kihonho.invalid${path}`);
        onPages.set(pathname + search + hash, path);
      }
  for (const [address, by] of onPages)
    agree('addresses: named by pages', `${address} in ${by}`, await leads(address), 200);
};
