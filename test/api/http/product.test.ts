import { expect, test } from 'vitest';
import {
  filePreflight,
  openAssets,
  openMissing,
  openProduct,
  pagesOfTypes,
} from '../../../api/http/product.ts';
import { headersOf } from '../support/ask.ts';

const at = (path: string, method = 'GET') => new Request(`https://a.example${path}`, { method });

test('whose path it is', async () => {
  const says = (words: string) => async () => new Response(words);
  const product = openProduct({ fetch: says('api') }, says('site'));
  const paths = ['/api/v1', '/api/v1?x', '/api/v1/x', '/api/mcp', '/api/mcp/', '/api/mcp/?x'];
  const others = ['/', '/api/', '/api', '/api/v1x', '/api/mcp/x', '/api/mcpx', '/x/api/v1'];
  const whose = async (path: string) => (await product.fetch(at(path))).text();
  expect(await Promise.all(paths.map(whose))).toEqual(paths.map(() => 'api'));
  expect(await Promise.all(others.map(whose))).toEqual(others.map(() => 'site'));
});

test('a kind or list that is asked for as a body is found where it lies', async () => {
  const elsewhere = pagesOfTypes({
    classes: [{ id: 'kind' }],
    lists: [{ id: 'list' }],
  } as Parameters<typeof pagesOfTypes>[0]);
  const site = async () => new Response('site');
  const product = openProduct({ fetch: site }, site, elsewhere);
  const told = async (path: string, method?: string) => {
    const { status, headers } = await product.fetch(at(path, method));
    return [status, headers.get('location')];
  };
  expect([
    await told('/entities/kind/'),
    await told('/entities/list'),
    await told('/entities/kind/', 'POST'),
    await told('/entities/body/'),
    await told('/classes/kind/'),
  ]).toEqual([
    [301, '/classes/kind/'],
    [301, '/lists/list/'],
    [200, null],
    [200, null],
    [200, null],
  ]);
});

test('assets are asked for files that are there for any origin, and for nothing else', async () => {
  const asked: string[] = [];
  const assets = {
    fetch: async ({ url }: Request) => {
      asked.push(new URL(url).pathname);
      return new Response('file', { status: url.endsWith('nothing') ? 404 : 200 });
    },
  };
  const files = openAssets(assets, openMissing('page'));
  const told = async (path: string, method?: string) => {
    const response = await files(at(path, method));
    return [response.status, response.headers.get('access-control-allow-origin')];
  };
  expect([
    await told('/downloads/a.csv'),
    await told('/downloads/nothing'),
    await told('/downloads/a.csv', 'OPTIONS'),
    await told('/downloads/a.csv', 'POST'),
    await told('/nothing'),
  ]).toEqual([
    [200, null],
    [404, '*'],
    [204, '*'],
    [405, '*'],
    [404, null],
  ]);
  expect(asked).toEqual(['/downloads/a.csv', '/downloads/nothing']);
});

test('a browser may ask before it reads a file from elsewhere, and no other page', () => {
  const answer = filePreflight(at('/downloads/manifest.json', 'OPTIONS'));
  expect([
    answer?.status,
    answer &&
      headersOf(answer, [
        'access-control-allow-origin',
        'access-control-allow-methods',
        'access-control-allow-headers',
      ]),
  ]).toEqual([
    204,
    {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers':
        'Accept, Authorization, Content-Type, If-None-Match, If-Range, Range',
    },
  ]);
  expect([
    filePreflight(at('/downloads/manifest.json')),
    filePreflight(at('/entities/', 'OPTIONS')),
    filePreflight(at('/downloads', 'OPTIONS')),
  ]).toEqual([null, null, null]);
});

test('that there is no such file, or that it is only read, can be read from elsewhere too', async () => {
  const missing = openMissing('<p>nothing</p>');
  const told = async (path: string, method?: string) => {
    const response = await missing(at(path, method));
    return [response.status, response.headers.get('access-control-allow-origin')];
  };
  expect([
    await told('/downloads/nothing.csv'),
    await told('/downloads/nothing.csv', 'OPTIONS'),
    await told('/downloads/nothing.csv', 'POST'),
    await told('/documents/nothing.docx'),
    await told('/documents/nothing.docx', 'OPTIONS'),
    await told('/documents/nothing.docx', 'POST'),
    await told('/nothing'),
    await told('/nothing', 'POST'),
    await told('/nothing', 'OPTIONS'),
  ]).toEqual([
    [404, '*'],
    [204, '*'],
    [405, '*'],
    [404, '*'],
    [204, '*'],
    [405, '*'],
    [404, null],
    [405, null],
    [405, null],
  ]);
});
