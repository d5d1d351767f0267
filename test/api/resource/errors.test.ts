import { HTTPException } from 'hono/http-exception';
import { expect, test, vi } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { toProblem } from '../../../api/resource/errors.ts';
import { ask, headersOf, storedCorpus } from '../support/ask.ts';

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
    'as_of: expected a calendar day as YYYY-MM-DD, for example 2016-10-20 (平成28年10月20日, H28.10.20 and 2016/10/20 are read too).',
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

test.each([
  ['/entities?q=a&q=b', 'q: given more than once.'],
  ['/entities?q=%E3%81', 'q: "q=%E3%81" is not percent-encoded UTF-8.'],
  ['/entities?q=100%', 'q: "q=100%" is not percent-encoded UTF-8.'],
  ['/entities?%FF=1', '(query): "%FF=1" is not percent-encoded UTF-8.'],
  ['/entities/%C3%28', '(path): "/api/v1/entities/%C3%28" is not percent-encoded UTF-8.'],
])('%s is refused instead of being read as something else', async (path, detail) => {
  const response = await ask(path);
  const problem = await response.json();
  expect([response.status, problem.code, problem.detail]).toEqual([
    400,
    'INVALID_PARAMETER',
    detail,
  ]);
});

test('a replacement character that was really asked for is read', async () => {
  expect((await ask('/entities?q=%EF%BF%BD')).status).toBe(200);
});

test.each([
  [undefined, 200],
  ['*/*', 200],
  ['application/*', 200],
  ['application/json; charset=utf-8', 200],
  ['text/html, application/json;q=0.1', 200],
  ['text/html,application/xhtml+xml,*/*;q=0.8', 200],
  ['text/csv', 406],
  ['text/*', 406],
  ['application/json;q=0', 406],
  ['application/json;q=0, */*', 406],
])('Accept: %s gets %i from a JSON address', async (accept, status) => {
  const headers = accept === undefined ? {} : { Accept: accept };
  const asked = [];
  // The second one is answered from what is kept.
  for (const method of ['GET', 'GET', 'HEAD']) {
    const response = await ask('/lists/annex-2016', { method, headers });
    asked.push([response.status, response.headers.get('access-control-allow-origin')]);
  }
  expect(asked).toEqual([
    [status, '*'],
    [status, '*'],
    [status, '*'],
  ]);
});

test('406 names the type there is, and the addresses of the others', async () => {
  const response = await ask('/lists/annex-2016', { headers: { Accept: 'text/csv' } });
  const { code, detail, hint } = await response.json();
  expect({ type: response.headers.get('content-type'), code, detail, hint }).toEqual({
    type: 'application/problem+json; charset=utf-8',
    code: 'NOT_ACCEPTABLE',
    detail: 'This address gives application/json; "Accept: text/csv" excludes it.',
    hint: 'Leave Accept out; other forms have addresses of their own: /api/v1/lists/annex-2016.csv.',
  });
});

test('the suffix decides the type, whatever Accept prefers', async () => {
  const response = await ask('/lists/annex-2016.csv', {
    headers: { Accept: 'application/json, text/csv;q=0.1' },
  });
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/csv; charset=utf-8; header=present',
  ]);
});

test.each([
  ['/lists/annex-2016.xlsx', '/api/v1/lists/annex-2016', ['.json', '.csv'], ''],
  ['/entities.xml', '/api/v1/entities', ['.json', '.csv'], ''],
  ['/entities/nisc.bib', '/api/v1/entities/nisc', ['.json', '.jsonld'], ''],
  ['/search.csv', '/api/v1/search', ['.html'], ''],
  // What is meant asks what was asked.
  ['/compare.pdf', '/api/v1/compare', ['.json', '.html'], '?a=bank-of-japan&b=%E6%97%A5'],
  [
    '/instruments/basic-act/versions/2016.pdf',
    '/api/v1/instruments/basic-act/versions/2016',
    ['.json', '.csv', '.txt', '.xml'],
    '',
  ],
])('%s is a 404 that lists the forms there are', async (path, plain, suffixes, query) => {
  const response = await ask(path + query);
  const problem = await response.json();
  expect([response.status, problem.code, problem.detail, problem.hint]).toEqual([
    404,
    'NOT_FOUND',
    `${plain} has no form "${path.slice(path.lastIndexOf('.'))}".`,
    `It has ${suffixes.join(', ')}, and JSON without a suffix.`,
  ]);
  expect(problem.did_you_mean).toEqual(suffixes.map((suffix) => plain + suffix + query));
});

test('what breaks inside says nothing of it, be it an Error or not', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const thrown of [new TypeError('secret at /home/x.ts:3'), 'a secret that is no Error']) {
    const app = createApp(storedCorpus, {
      openapi: makeDocument,
      encoders: {
        gzip: () => {
          throw thrown;
        },
      },
    });
    const response = await app.request('/api/v1/lists/annex-2016', {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect([response.status, headersOf(response, COMMON), await response.json()]).toEqual([
      500,
      {
        'content-type': 'application/problem+json; charset=utf-8',
        'access-control-allow-origin': '*',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
      {
        type: '/api/#internal',
        title: 'Something broke on our side',
        status: 500,
        code: 'INTERNAL',
        detail: 'The answer could not be made.',
        hint: 'Try again; if it stays, report the address you asked and the value of instance.',
        instance: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      },
    ]);
  }
  expect(logged).toHaveBeenCalledTimes(2);
  logged.mockRestore();
});

test.each([
  [413, 'PAYLOAD_TOO_LARGE'],
  [415, 'UNSUPPORTED_MEDIA_TYPE'],
  [401, 'INVALID_PARAMETER'],
  [503, 'INTERNAL'],
] as const)("the framework's own error %i is the problem %s", (status, code) => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(toProblem(new HTTPException(status, { message: 'Said by the framework' })).code).toBe(
    code,
  );
  logged.mockRestore();
});
