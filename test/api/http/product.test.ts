import { expect, test } from 'vitest';
import { filePreflight, openMissing, openProduct } from '../../../api/http/product.ts';
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
      'access-control-allow-headers': 'Accept, If-None-Match, If-Range, Range',
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
    await told('/nothing'),
    await told('/nothing', 'POST'),
    await told('/nothing', 'OPTIONS'),
  ]).toEqual([
    [404, '*'],
    [204, '*'],
    [405, '*'],
    [404, null],
    [405, null],
    [405, null],
  ]);
});
