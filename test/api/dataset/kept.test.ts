import { expect, test } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { openKept } from '../../../api/dataset/kept.ts';
import { openServing, withKept } from '../../../api/http/serving.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { storedCorpus } from '../support/ask.ts';

const open = (bounds: { entries: number; weight: number; each: number }) =>
  openKept<string>(bounds, (_, value) => value.length);

test('what was used longest ago is forgotten first', () => {
  const kept = open({ entries: 2, weight: 100, each: 100 });
  kept.keep('a', 'A');
  kept.keep('b', 'B');
  kept.get('a');
  kept.keep('c', 'C');
  expect(['a', 'b', 'c'].map(kept.get)).toEqual(['A', undefined, 'C']);
});

test('neither entries nor weight grow beyond their bounds', () => {
  const kept = open({ entries: 10, weight: 50, each: 20 });
  for (let i = 0; i < 1000; i += 1) kept.keep(`question ${i}`, 'x'.repeat(i % 30));
  const { entries, weight } = kept.size();
  expect([entries > 0, entries <= 10, weight <= 50]).toEqual([true, true, true]);
});

test('what was asked for again stays, however much is asked once', () => {
  const kept = open({ entries: 8, weight: 100, each: 100 });
  kept.keep('hot', 'H');
  kept.get('hot');
  for (let i = 0; i < 100; i += 1) kept.keep(`once ${i}`, 'x');
  expect([kept.get('hot'), kept.get('once 99'), kept.size().entries]).toEqual(['H', 'x', 8]);
});

test('what was asked for again is forgotten too, where more is', () => {
  const kept = open({ entries: 4, weight: 100, each: 100 });
  for (const key of ['a', 'b', 'c', 'd', 'e']) {
    kept.keep(key, key);
    kept.get(key);
  }
  kept.keep('f', 'f');
  expect(['a', 'b', 'c', 'd', 'e', 'f'].map(kept.get)).toEqual([
    undefined,
    undefined,
    'c',
    'd',
    'e',
    'f',
  ]);
});

test('a proven entry that grew is still proven', () => {
  const kept = open({ entries: 4, weight: 20, each: 20 });
  kept.keep('hot', 'H');
  kept.get('hot');
  kept.keep('hot', 'HHHHH');
  for (let i = 0; i < 10; i += 1) kept.keep(`once ${i}`, 'xxxxx');
  expect([kept.get('hot'), kept.size()]).toEqual(['HHHHH', { entries: 4, weight: 20 }]);
});

test('what is too heavy alone is not kept, and pushes nothing out', () => {
  const kept = open({ entries: 10, weight: 50, each: 20 });
  kept.keep('light', 'x');
  kept.keep('heavy', 'x'.repeat(21));
  expect([kept.get('light'), kept.get('heavy'), kept.size()]).toEqual([
    'x',
    undefined,
    { entries: 1, weight: 1 },
  ]);
});

test('an entry that grew is weighed again', () => {
  const kept = open({ entries: 10, weight: 50, each: 20 });
  kept.keep('a', 'x');
  kept.keep('a', 'xxxx');
  expect(kept.size()).toEqual({ entries: 1, weight: 4 });
});

/** The API, counting how often a question gets past the store. */
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
  const api = withKept(serving, inner as never, () => new Response(null, { status: 500 }));
  return { api, serving, asked: () => asked };
};

test('errors and answers that must not be stored are never kept', async () => {
  const { api, serving, asked } = counted();
  for (const path of ['/nothing', '/health', '/entities?q=%E3']) {
    await api.request(`/api/v1${path}`);
    await api.request(`/api/v1${path}`);
  }
  expect([asked(), serving.kept.size().entries]).toEqual([6, 0]);
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
