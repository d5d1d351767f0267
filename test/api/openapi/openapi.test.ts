import { expect, test, vi } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { operationsOf } from '../../../api/openapi/document.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { contractFaults, holdToContract } from '../../support/contract/check-answer.ts';
import { contract } from '../../support/contract/contract.ts';
import { breakingRequest, questionsFor } from '../../support/contract/questions.ts';
import { ask, storedCorpus } from '../support/ask.ts';

const places = operationsOf(contract);
/** An app that was never asked anything, so that it has nothing ready when the request cannot be read. */
const failing = createApp(storedCorpus, { openapi: makeDocument });
const named = places.map((place) => [place.operation.operationId, place] as const);

test('the document has operations', () => {
  expect(places.length).toBeGreaterThan(40);
});

test.each(named)('%s: every documented status is really given', async (_, place) => {
  const given = new Set<number>();
  for (const { status, url, init } of questionsFor(place)) {
    const response = await ask(url, init);
    expect({ url, status: response.status }).toEqual({ url, status });
    given.add(status);
    const etag = response.headers.get('etag');
    if (status !== 200 || etag === null || place.method !== 'get') continue;
    const again = await ask(url, { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    given.add(304);
  }
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { url, init } = questionsFor(place)[0] ?? { url: '' };
  const broken = await failing.fetch(breakingRequest(url, init));
  await holdToContract(place.method.toUpperCase(), url, broken);
  given.add(broken.status);
  logged.mockRestore();
  const documented = Object.keys(place.operation.responses).map(Number);
  expect([...given].sort((a, b) => a - b)).toEqual(documented);
});

test.each(named)('%s: an id that does not exist is a 404', async (_, { path, operation }) => {
  if (!path.includes('{'))
    return expect(operation.parameters ?? []).not.toContainEqual(
      expect.objectContaining({ in: 'path' }),
    );
  const response = await ask(path.replace(/\{\w+\}/g, 'zz-nobody'));
  expect(response.status).toBe(404);
});

const answer = async (url: string) => {
  const response = await ask(url);
  return { body: await response.json(), headers: response.headers };
};

const bank = '/api/v1/entities/bank-of-japan';

test.each([
  ['a field that is not documented', { more: 1 }, {}, '/data must NOT have additional properties'],
  ['a field of another type', { name: 1 }, {}, '/data/name must be string'],
  ['a field that is missing', { name: undefined }, {}, "/data must have required property 'name'"],
  [
    'a value that is no value',
    { type: 'x' },
    {},
    '/data/type must be equal to one of the allowed values',
  ],
  ['a header that is not documented', {}, { 'X-More': '1' }, 'header x-more is not documented'],
  [
    'a header that is missing',
    {},
    { ETag: null },
    'header ETag is documented as always there and is not',
  ],
])('the check finds %s', async (_, data, headers, fault) => {
  const { body, headers: real } = await answer(bank);
  const altered = new Headers(real);
  for (const [name, value] of Object.entries(headers as Record<string, string | null>))
    value === null ? altered.delete(name) : altered.set(name, value);
  const text = JSON.stringify({ ...body, data: { ...body.data, ...data } });
  const faults = await contractFaults('GET', bank, new Response(text, { headers: altered }));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

test.each([
  ['a status that is not documented', bank, 418, '418 is not documented for getEntity'],
  ['a media type that is not documented', bank, 200, 'has the media type text/plain'],
  ['an address that is not documented', '/api/v1/nothing', 200, 'fits no path of the document'],
])('the check finds %s', async (_, url, status, fault) => {
  const { headers } = await answer(bank);
  const plain = new Headers(headers);
  plain.set('Content-Type', 'text/plain');
  const faults = await contractFaults('GET', url, new Response('{}', { status, headers: plain }));
  expect(faults.join()).toContain(fault);
});
