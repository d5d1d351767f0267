import { expect, test } from 'vitest';
import { ask, headersOf } from './support/ask.ts';

const COMMON = [
  'content-type',
  'access-control-allow-origin',
  'cache-control',
  'x-content-type-options',
];

test.each([
  ['/entities?foo=1', 400, 'INVALID_PARAMETER', 'foo: is no parameter of this resource.'],
  [
    '/entities?as_of=2016-02-30',
    400,
    'INVALID_PARAMETER',
    'as_of: expected a calendar day as YYYY-MM-DD, for example 2016-10-20.',
  ],
  ['/entities?limit=0', 400, 'INVALID_PARAMETER', 'limit: expected a whole number from 1 to 200.'],
  [
    '/entities?limit=201',
    400,
    'INVALID_PARAMETER',
    'limit: expected a whole number from 1 to 200.',
  ],
  [
    '/entities?offset=-1',
    400,
    'INVALID_PARAMETER',
    'offset: expected a whole number from 0 to 9999.',
  ],
  ['/entities?designated=yes', 400, 'INVALID_PARAMETER', 'designated: expected true or false.'],
  ['/entities?q=%20', 400, 'INVALID_PARAMETER', 'q is empty.'],
  [
    `/entities?q=${'a'.repeat(201)}`,
    400,
    'INVALID_PARAMETER',
    'q: expected at most 200 characters.',
  ],
  ['/search', 400, 'INVALID_PARAMETER', 'q: Invalid input: expected string, received undefined.'],
  ['/entities/nobody', 404, 'NOT_FOUND', '/entities has no record "nobody".'],
  ['/entities?list=annex-2017', 404, 'NOT_FOUND', '/lists has no record "annex-2017".'],
  ['/entities?class=x', 404, 'NOT_FOUND', '/classes has no record "x".'],
  ['/nothing', 404, 'NOT_FOUND', '/api/v1/nothing is no resource of this API.'],
  [
    '/entities/',
    404,
    'NOT_FOUND',
    '/api/v1/entities/ ends in a slash; addresses of the API do not.',
  ],
  ['/instruments/basic-act/provisions/article-32', 404, 'NOT_FOUND', '"article-32" is not an eId.'],
  [
    '/instruments/basic-act/provisions/art_99',
    404,
    'NOT_FOUND',
    '/instruments/basic-act/versions/2016 has no record "art_99".',
  ],
  [
    '/entities/bank-of-japan/obligations?as_of=2015-02-09',
    422,
    'OUTSIDE_COVERAGE',
    'as_of=2015-02-09 lies before the coverage, which begins on 2015-02-10.',
  ],
])('%s answers %i %s', async (path, status, code, detail) => {
  const response = await ask(path);
  expect(response.status).toBe(status);
  expect(headersOf(response, COMMON)).toEqual({
    'content-type': 'application/problem+json; charset=utf-8',
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  const problem = await response.json();
  expect({ status: problem.status, code: problem.code, detail: problem.detail }).toEqual({
    status,
    code,
    detail,
  });
  expect(problem.hint).toMatch(/^[A-Z].*\.$/);
});

test('every wrong parameter is named at once', async () => {
  const { errors } = await (await ask('/entities?foo=1&bar=2&limit=x')).json();
  expect(errors).toEqual([
    { parameter: 'limit', detail: 'expected a whole number from 1 to 200' },
    { parameter: 'foo', detail: 'is no parameter of this resource' },
    { parameter: 'bar', detail: 'is no parameter of this resource' },
  ]);
});

test('a wrong id says what may have been meant', async () => {
  const { did_you_mean } = await (await ask('/entities/japan-pension')).json();
  expect(did_you_mean).toContain('japan-pension-service');
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is answered 405 with Allow', async (method) => {
  const response = await ask('/entities', { method });
  expect(response.status).toBe(405);
  expect(headersOf(response, ['allow', 'access-control-allow-origin'])).toEqual({
    allow: 'GET, HEAD',
    'access-control-allow-origin': '*',
  });
  expect((await response.json()).detail).toBe(`${method} is not allowed on /api/v1/entities.`);
});

test('an address that no resource needs is refused before it is read', async () => {
  const response = await ask(`/entities?q=${'a'.repeat(41_000)}`);
  expect(response.status).toBe(414);
  expect((await response.json()).code).toBe('URI_TOO_LONG');
});
