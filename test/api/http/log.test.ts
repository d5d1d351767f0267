import { expect, test, vi } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { loggedPath, type RequestLine, segmentsOf } from '../../../api/http/log.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { storedCorpus } from '../support/ask.ts';

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The lines of these requests, without what is never twice the same. */
const linesOf = async (requests: readonly [path: string, init?: RequestInit][]) => {
  const lines: RequestLine[] = [];
  const app = createApp(storedCorpus, { openapi: makeDocument, log: (line) => lines.push(line) });
  for (const [path, init] of requests) await (await app.request(path, init)).text();
  return lines.map(({ time, ms, ...line }) => {
    expect(time).toMatch(TIME);
    expect(ms).toBeGreaterThanOrEqual(0);
    return line;
  });
};

test('every request is one line: made at first, then kept', async () => {
  const path = '/api/v1/entities/nisc';
  const bytes = new TextEncoder().encode(
    await (await createApp(storedCorpus, { openapi: makeDocument }).request(path)).text(),
  ).byteLength;
  expect(await linesOf([[path], [path], [path, { method: 'HEAD' }]])).toEqual([
    { kind: 'request', method: 'GET', path, status: 200, bytes, cache: 'made' },
    { kind: 'request', method: 'GET', path, status: 200, bytes, cache: 'kept' },
    { kind: 'request', method: 'HEAD', path, status: 200, bytes, cache: 'kept' },
  ]);
});

test('what somebody looks up, and who, is in no line', async () => {
  const who = {
    headers: { 'User-Agent': 'Yamada', Referer: 'https://yamada.example/', Cookie: 'Yamada' },
  };
  const lines = await linesOf([
    ['/api/v1/entities?q=Yamada', who],
    ['/api/v1/search?q=Yamada', who],
    ['/api/v1/entities/Yamada', who],
    ['/api/v1/entities/Yamada/obligations/Yamada', who],
    ['/api/v1/identifiers/Yamada/Yamada.json?x=Yamada', who],
    ['/Yamada', who],
    ['/api/v1/entities?q=%Yamada', who],
    ['/api/v1/Yamada/', { ...who, method: 'POST' }],
    ['/api/mcp', { ...who, method: 'POST', body: 'Yamada' }],
  ]);
  expect(JSON.stringify(lines).toLowerCase()).not.toContain('yamada');
  expect(lines.map(({ path, status }) => [path, status])).toEqual([
    ['/api/v1/entities', 200],
    ['/api/v1/search', 200],
    ['/api/v1/entities/*', 404],
    ['/api/v1/entities/*/obligations/*', 404],
    ['/api/v1/identifiers/*/*', 400],
    ['/*', 404],
    ['/api/v1/entities', 400],
    ['/api/v1/*/', 404],
    ['/api/mcp', 415],
  ]);
});

test('a failure has a line too, and the reference it was answered with', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const lines: RequestLine[] = [];
  const app = createApp(storedCorpus, {
    openapi: makeDocument,
    log: (line) => lines.push(line),
    encoders: {
      gzip: () => {
        throw new Error('no memory');
      },
    },
  });
  const response = await app.request('/api/v1/matrix', { headers: { 'Accept-Encoding': 'gzip' } });
  const { instance } = await response.json();
  const [text] = logged.mock.calls[0] ?? [];
  logged.mockRestore();
  expect(text).not.toContain('\n');
  const { time, stack, ...said } = JSON.parse(text);
  expect(said).toEqual({
    kind: 'error',
    reference: instance.slice('urn:uuid:'.length),
    name: 'Error',
    message: 'no memory',
  });
  expect(time).toMatch(TIME);
  expect(stack).toContain('log.test.ts');
  expect(lines.map(({ path, status }) => [path, status])).toEqual([['/api/v1/matrix', 500]]);
});

test('only words of routes are shown of a path that led nowhere', () => {
  const words = segmentsOf(['/api/v1/entities/:id/cite', '/api/v1/*', '/x/{id}.json']);
  expect([...words]).toEqual(['', 'api', 'v1', 'entities', 'cite', 'x']);
  expect(loggedPath('/api/v1/entities/a/cite', 404, words)).toBe('/api/v1/entities/*/cite');
  expect(loggedPath('/api/v1/entities/a/cite', 200, words)).toBe('/api/v1/entities/a/cite');
  expect(loggedPath(`/${'a/'.repeat(10_000)}`, 404, words).length).toBeLessThan(30);
});
