import { expect, test } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { openCache } from '../../../api/dataset/cache.ts';
import { openServing, withCache } from '../../../api/http/serving.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { storedCorpus } from '../support/ask.ts';

const open = (bounds: { entries: number; weight: number; each: number }) =>
  openCache<string>(bounds, (_, value) => value.length);

test('what was used longest ago is forgotten first', () => {
  const cache = open({ entries: 8, weight: 100, each: 100 });
  cache.keep('a', 'A');
  cache.keep('b', 'B');
  cache.get('a');
  cache.keep('c', 'C');
  cache.keep('d', 'D');
  expect(['a', 'b', 'c', 'd'].map(cache.get)).toEqual(['A', undefined, 'C', 'D']);
});

test('neither entries nor weight grow beyond their bounds', () => {
  const cache = open({ entries: 10, weight: 50, each: 20 });
  for (let i = 0; i < 1000; i += 1) cache.keep(`question ${i}`, 'x'.repeat(i % 30));
  const { entries, weight } = cache.size();
  expect([entries > 0, entries <= 10, weight <= 50]).toEqual([true, true, true]);
});

test('what was asked for again stays, however much is asked once', () => {
  const cache = open({ entries: 8, weight: 100, each: 100 });
  cache.keep('hot', 'H');
  cache.get('hot');
  for (let i = 0; i < 100; i += 1) cache.keep(`once ${i}`, 'x');
  expect([cache.get('hot'), cache.get('once 99'), cache.size().entries]).toEqual(['H', 'x', 3]);
});

test('what was asked for again is forgotten too, where more is', () => {
  const cache = open({ entries: 4, weight: 100, each: 100 });
  for (const key of ['a', 'b', 'c', 'd', 'e']) {
    cache.keep(key, key);
    cache.get(key);
  }
  cache.keep('f', 'f');
  expect(['a', 'b', 'c', 'd', 'e', 'f'].map(cache.get)).toEqual([
    undefined,
    undefined,
    'c',
    'd',
    'e',
    'f',
  ]);
});

test('a proven entry that grew is still proven', () => {
  const cache = open({ entries: 8, weight: 40, each: 20 });
  cache.keep('hot', 'H');
  cache.get('hot');
  cache.keep('hot', 'HHHHH');
  for (let i = 0; i < 10; i += 1) cache.keep(`once ${i}`, 'xxxxx');
  expect([cache.get('hot'), cache.size()]).toEqual(['HHHHH', { entries: 3, weight: 15 }]);
});

test('what is too heavy alone is not kept, and pushes nothing out', () => {
  const cache = open({ entries: 10, weight: 50, each: 20 });
  cache.keep('light', 'x');
  cache.keep('heavy', 'x'.repeat(21));
  expect([cache.get('light'), cache.get('heavy'), cache.size()]).toEqual([
    'x',
    undefined,
    { entries: 1, weight: 1 },
  ]);
});

test('an entry that grew is weighed again', () => {
  const cache = open({ entries: 10, weight: 50, each: 20 });
  cache.keep('a', 'x');
  cache.keep('a', 'xxxx');
  expect(cache.size()).toEqual({ entries: 1, weight: 4 });
});

/** The API, counting how often a question gets past the cache. */
const counted = () => {
  const app = createApp(storedCorpus, { openapi: makeDocument });
  const serving = openServing({});
  let asked = 0;
  const inner = {
    fetch: (request: Request) => {
      asked += 1;
      return app.fetch(request);
    },
  };
  const api = withCache(serving, inner as never, () => new Response(null, { status: 500 }));
  return { api, serving, asked: () => asked };
};

test('errors and answers that must not be stored are never kept', async () => {
  const { api, serving, asked } = counted();
  for (const path of ['/nothing', '/health', '/entities?q=%E3']) {
    await api.request(`/api/v1${path}`);
    await api.request(`/api/v1${path}`);
  }
  expect([asked(), serving.cache.size().entries]).toEqual([6, 0]);
});

test('a repeated question gets the same bytes; each address keeps its own self', async () => {
  const app = createApp(storedCorpus, { openapi: makeDocument });
  const ask = async (path: string) => (await app.request(`/api/v1${path}`)).text();
  const first = await ask('/entities/nisc');
  expect(await ask('/entities/nisc')).toBe(first);
  const other = JSON.parse(await ask('/entities/nisc?as_of=2016-10-21'));
  expect([JSON.parse(first).links.self, other.links.self]).toEqual([
    '/api/v1/entities/nisc',
    '/api/v1/entities/nisc?as_of=2016-10-21',
  ]);
});
