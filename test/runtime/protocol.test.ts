import { describe, expect, test } from 'vitest';
import { API_HEADERS } from '../../api/http/headers.ts';
import { commonHeaders, ownHeaders, valuesOf } from './support/headers.ts';
import { isDeployed, referenceAt, servedTargets, targets } from './support/targets.ts';

const q = encodeURIComponent;

describe.each(targets)('$name', (target) => {
  const reference = referenceAt(target.origin);

  test('a preflight is answered', async () => {
    const asked = {
      method: 'OPTIONS',
      headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' },
    };
    const response = await target.fetch('/api/v1/entities', asked);
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(valuesOf(response, ['access-control-allow-methods', 'access-control-max-age'])).toEqual({
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-max-age': '86400',
    });
    expect(ownHeaders(response)).toEqual(
      ownHeaders(await reference.fetch('/api/v1/entities', asked)),
    );
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused with Allow', async (method) => {
    const response = await target.fetch('/api/v1/entities', { method });
    const wanted = await reference.fetch('/api/v1/entities', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toMatch(/^GET, HEAD\b/);
    expect(commonHeaders(response)).toEqual(API_HEADERS);
    expect(ownHeaders(response)).toEqual(ownHeaders(wanted));
    expect(await response.text()).toBe(await wanted.text());
  });

  test('an answer reads from any origin, whatever origin asks', async () => {
    for (const path of ['/api/v1/entities/ipa', '/api/v1/nothing']) {
      const response = await target.fetch(path, { headers: { Origin: 'https://example.org' } });
      expect(
        valuesOf(response, ['access-control-allow-origin', 'access-control-allow-credentials']),
      ).toEqual({
        'access-control-allow-origin': '*',
        'access-control-allow-credentials': null,
      });
    }
  });

  test('a client that asks for a coding gets the same text', async () => {
    const path = '/api/v1/obligations';
    const coded = await target.fetch(path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(coded.status).toBe(200);
    expect(await coded.text()).toBe(await (await reference.fetch(path)).text());
  });

  test('an address that no resource needs is refused', async () => {
    const response = await target.fetch(`/api/v1/entities?q=${'a'.repeat(41_000)}`);
    expect(response.status).toBe(414);
    // A network in front may refuse it before we see it, in words of its own.
    if (!isDeployed) {
      expect(commonHeaders(response)).toEqual(API_HEADERS);
      expect((await response.json()).code).toBe('URI_TOO_LONG');
    }
  });
});

describe.each(servedTargets)('$name on the wire', (target) => {
  const reference = referenceAt(target.origin);

  test.each([
    ['/api/v1/entities?q=日本年金機構', `/api/v1/entities?q=${q('日本年金機構')}`],
    ['/api/v1/resolve?citation=基本法25①二', `/api/v1/resolve?citation=${q('基本法25①二')}`],
    ['/api/v1/entities/日本銀行', `/api/v1/entities/${q('日本銀行')}`],
  ])('%s, typed as it stands, is understood', async (typed, encoded) => {
    const wanted = await reference.fetch(encoded);
    expect(await target.raw(typed)).toEqual({ status: wanted.status, body: await wanted.text() });
  });
});
