import { describe, expect, test } from 'vitest';
import { API_HEADERS } from '../../api/http/headers.ts';
import { SECURITY_HEADERS } from '../../api/http/security-headers.ts';
import { type Case, cases, posted } from './support/cases.ts';
import { commonHeaders, ownHeaders, valuesOf } from './support/headers.ts';
import { referenceAt, targets } from './support/targets.ts';

type Expected = { headers: Record<string, string>; bytes: Buffer };

const bytesOf = async (response: Response): Promise<Buffer> =>
  Buffer.from(await response.arrayBuffer());

const expected = new Map<string, Promise<Expected>>();

/** What the app in process answers at an origin, asked once: some answers take a while to make. */
const expectedAt = (origin: string, path: string): Promise<Expected> => {
  const known = expected.get(origin + path);
  if (known) return known;
  const asked = referenceAt(origin)
    .fetch(path)
    .then(async (response) => ({
      headers: ownHeaders(response),
      bytes: await bytesOf(response),
    }));
  expected.set(origin + path, asked);
  return asked;
};

const found: readonly Case[] = cases.filter(([, status]) => status === 200);

describe.each(targets)('$name', (target) => {
  const expectedOf = (path: string) => expectedAt(target.origin, path);

  test('answers from the corpus of this tree', async () => {
    const { data } = await (await target.fetch('/api/v1/version')).json();
    const { bytes } = await expectedOf('/api/v1/version');
    expect(data).toEqual(JSON.parse(bytes.toString('utf8')).data);
  });

  test.each(cases)('%s answers %i as %s, to the byte', async (path, status, type) => {
    const { headers, bytes } = await expectedOf(path);
    const response = await target.fetch(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    expect(commonHeaders(response)).toEqual(API_HEADERS);
    expect(ownHeaders(response)).toEqual(headers);
    const own = await bytesOf(response);
    // As text first: a difference is then shown, not only said.
    expect(own.toString('utf8')).toBe(bytes.toString('utf8'));
    expect(own.equals(bytes)).toBe(true);
    expect(own.byteLength).toBeGreaterThan(0);
  });

  test.each(cases)('HEAD %s has the headers of GET', async (path, status) => {
    const response = await target.fetch(path, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([status, '']);
    expect(ownHeaders(response)).toEqual((await expectedOf(path)).headers);
  });

  test.each(found)('%s is not sent again to whom has it', async (path) => {
    const { 'content-type': _, ...lasting } = (await expectedOf(path)).headers;
    const { etag = '' } = lasting;
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const tag of [etag, `W/${etag}`]) {
      const response = await target.fetch(path, { headers: { 'If-None-Match': tag } });
      expect([response.status, await response.text()]).toEqual([304, '']);
      expect(ownHeaders(response)).toEqual(lasting);
    }
  });

  test.each(posted)('POST %s (%s) %s answers %i as %s, to the byte', async (...posting) => {
    const [path, sent, body, status, type] = posting;
    const headers = { 'Content-Type': sent, Accept: '*/*, application/json, text/event-stream' };
    const init = { method: 'POST', headers, body };
    const wanted = await referenceAt(target.origin).fetch(path, init);
    const response = await target.fetch(path, init);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    expect(ownHeaders(response)).toEqual(ownHeaders(wanted));
    expect(valuesOf(response, Object.keys(SECURITY_HEADERS))).toEqual(SECURITY_HEADERS);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toBe(await wanted.text());
  });
});
