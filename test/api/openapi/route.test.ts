import { expect, test } from 'vitest';
import { type BuiltDocument, type MakeDocument, openapiRoute } from '../../../api/openapi/route.ts';
import { ApiProblem } from '../../../api/problem/problem.ts';
import { headersOf } from '../support/ask.ts';
import { groupOf } from '../support/route-group.ts';

const SENT = ['content-type', 'cache-control', 'content-language'];

const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'public, max-age=600',
  'content-language': 'en',
};

const ask = async () => new Response(null);

const opened = (given: BuiltDocument | MakeDocument) =>
  groupOf((definitions) => [openapiRoute(definitions, given, ask)]).asking;

const BUILT = '{"openapi" : "as built"}';

test.each([
  ['text', BUILT],
  ['bytes', new TextEncoder().encode(BUILT).buffer],
])('the %s that the build wrote is sent as it is', async (_, given) => {
  const response = await opened(given)('/openapi.json');
  expect([response.status, headersOf(response, SENT), await response.text()]).toEqual([
    200,
    HEADERS,
    BUILT,
  ]);
});

const made = (times: number) => ({ openapi: `made ${times}` }) as never;

test('a document is made of the definitions at first use, once', async () => {
  const given: unknown[] = [];
  const asking = opened(async (definitions, reach) => {
    given.push(
      definitions.map(({ path }) => path),
      reach,
    );
    return made(given.length);
  });
  expect(given).toEqual([]);
  for (const _ of ['first', 'second']) {
    const response = await asking('/openapi.json');
    expect([response.status, headersOf(response, SENT), await response.text()]).toEqual([
      200,
      HEADERS,
      '{"openapi":"made 2"}',
    ]);
  }
  expect(given).toEqual([['/openapi.json'], ask]);
});

test('what failed once is tried again, and what was made then is kept', async () => {
  let times = 0;
  const asking = opened(async () => {
    times += 1;
    if (times === 1) throw new ApiProblem('NOT_FOUND', 'Not yet.', 'Ask again.');
    return made(times);
  });
  expect((await asking('/openapi.json')).status).toBe(404);
  for (const _ of ['second', 'third'])
    expect(await (await asking('/openapi.json')).text()).toBe('{"openapi":"made 2"}');
  expect(times).toBe(2);
});
