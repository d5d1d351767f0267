import { expect, test } from 'vitest';
import { ask, askJson, headersOf } from '../support/ask.ts';
import { FORM, getWith, postForm, postJson, refused, told } from '../support/reconcile-calls.ts';

const ONE_OF_TWO = [
  { parameter: 'queries', detail: 'is one of two' },
  { parameter: 'extend', detail: 'is one of two' },
];
const together = refused(
  'queries and extend are given together.',
  'Give queries or extend, not both.',
  { errors: ONE_OF_TWO },
);
const jsonp = refused(
  'callback: JSONP is not offered here.',
  'Ask for JSON: every answer may be read from any origin (CORS).',
  { errors: [{ parameter: 'callback', detail: 'is not offered' }] },
);

const EMPTY = { queries: '{}', extend: '{"ids":[],"properties":[]}' };

test('queries or extend, and not both', async () => {
  expect(await getWith(EMPTY)).toEqual(together);
  expect(await postForm(EMPTY)).toEqual(together);
  expect(await postForm({})).toEqual(
    refused('The form has neither queries nor extend.', 'Give queries or extend, not both.', {
      errors: ONE_OF_TWO,
    }),
  );
  expect(await postForm({ queries: '{}' })).toEqual({ status: 200, body: {} });
  expect(await postForm({ extend: EMPTY.extend })).toEqual({
    status: 200,
    body: { meta: [], rows: {} },
  });
  expect(await getWith({ queries: '{}' })).toEqual({ status: 200, body: {} });
});

test('JSONP is refused wherever it is asked for, an empty name too', async () => {
  expect(await getWith({ callback: 'f' })).toEqual(jsonp);
  expect(await getWith({ callback: '', queries: '{}' })).toEqual(jsonp);
  expect(await postForm({ queries: '{}', callback: 'f' })).toEqual(jsonp);
  expect(await postForm({ queries: '{}' }, '?callback=f')).toEqual(jsonp);
});

test('the manifest is of 0.2 or of the 1.0 draft', async () => {
  const old = await askJson('/reconcile?version=0.2');
  expect(old).toEqual(await askJson('/reconcile'));
  const draft = await askJson('/reconcile?version=1.0-draft');
  expect(draft).not.toEqual(old);
  expect([old.versions, draft.versions]).toEqual([
    ['0.2', '1.0-draft'],
    ['0.2', '1.0-draft'],
  ]);
  expect((await told('/reconcile?version=1.0')).body.errors).toEqual([
    { parameter: 'version', detail: 'expected 0.2 or 1.0-draft' },
  ]);
});

const queries = '{"a":{"query":"日銀"},"b":{"query":"zzzzzz"}}';
const extend = '{"ids":["bank-of-japan"],"properties":[{"id":"page"}]}';

test.each([
  [{}, 'no-store'],
  [{ queries }, 'public, max-age=60'],
  [{ extend }, 'no-store'],
])('GET with %j may be kept so: %s', async (fields, cache) => {
  const response = await ask(`/reconcile?${new URLSearchParams(fields as Record<string, string>)}`);
  expect(headersOf(response, ['cache-control', 'content-language', 'content-type'])).toEqual({
    'cache-control': cache,
    'content-language': 'ja',
    'content-type': 'application/json; charset=utf-8',
  });
});

test.each(['GET', 'POST'])('%s: candidates by the ids of the queries', async (method) => {
  const { body } = await (method === 'GET' ? getWith({ queries }) : postForm({ queries }));
  expect(Object.keys(body)).toEqual(['a', 'b']);
  expect([body.a.result[0].name, body.b]).toEqual(['日本銀行', { result: [] }]);
});

test('the draft gives candidates in the order of the queries', async () => {
  const named = (name: string) => ({ conditions: [{ matchType: 'name', propertyValue: name }] });
  const { body } = await postJson('/reconcile/match', {
    queries: [named('NHK'), named('zzzzzz'), named('日銀')],
  });
  expect(
    body.results.map(({ candidates }: { candidates: { id: string }[] }) => candidates[0]?.id),
  ).toEqual(['japan-broadcasting-corporation', undefined, 'bank-of-japan']);
});

test('the draft takes one type, which limits the candidates', async () => {
  const found = async (type?: string) => {
    const conditions = [{ matchType: 'name', propertyValue: '日本年金機構' }];
    const { body } = await postJson('/reconcile/match', { queries: [{ type, conditions }] });
    return body.results[0].candidates.map(({ id, score, match }: Record<string, unknown>) => [
      id,
      score,
      match,
    ]);
  };
  expect(await found()).toEqual([['japan-pension-service', 100, true]]);
  expect(await found('designated-corporations')).toEqual([['japan-pension-service', 100, true]]);
  expect(await found('contractors')).toEqual([]);
  expect(await found('Q43229')).toEqual([['japan-pension-service', 80, false]]);
});

test.each([
  ['/reconcile', 'application/json', FORM],
  ['/reconcile/match', FORM, 'application/json'],
  ['/reconcile/extend', 'text/plain', 'application/json'],
])('POST %s of %s is not read', async (path, given, wanted) => {
  expect(
    await told(path, { method: 'POST', headers: { 'Content-Type': given }, body: '{}' }),
  ).toEqual({
    status: 415,
    body: {
      type: '/api/#unsupported-media-type',
      title: 'A body of this type is not read here',
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      detail: `A body of type ${given} is not read here.`,
      hint: `Send ${wanted}.`,
    },
  });
});
