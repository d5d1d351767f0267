import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { readStoredCorpus } from '../../../api/dataset/stored-corpus.ts';
import { warm } from '../../../api/node/warm.ts';
import { projectRoot } from '../../support/paths.ts';

afterEach(() => vi.restoreAllMocks());

const corpus = readFileSync(join(projectRoot, 'dist/corpus.json'), 'utf8');
const freshApp = () => createApp(readStoredCorpus(corpus), { openapi: '{}' });

/** How often a table gets an entry while an app answers: what a first question makes are tables of thousands. */
const entriesMade = async (app: ReturnType<typeof freshApp>, path: string): Promise<number> => {
  const set = vi.spyOn(Map.prototype, 'set');
  const response = await app.fetch(new Request(encodeURI(`http://localhost/api/v1${path}`)));
  await response.arrayBuffer();
  const entries = set.mock.calls.length;
  set.mockRestore();
  expect(response.status).toBe(200);
  return entries;
};

const DIFFERS = '/verify?text=国は、ほかの施策を講じなければならない。';

test('what the first quotation makes is made by whoever starts, not by the first visitor', async () => {
  const [cold, warmed] = [freshApp(), freshApp()];
  await warm(warmed);
  const [first, later] = [await entriesMade(cold, DIFFERS), await entriesMade(warmed, DIFFERS)];
  expect(first).toBeGreaterThan(10 * later);
});

test('an API that cannot answer is told', async () => {
  const api = { fetch: () => new Response('', { status: 500 }) };
  await expect(warm(api)).rejects.toThrow(/^\/verify\S+ is answered 500$/);
});
