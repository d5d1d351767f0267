import { expect, test } from 'vitest';
import { ask } from '../support/ask.ts';

const FORM = 'application/x-www-form-urlencoded';

const post = async (path: string, type: string, body: BodyInit) => {
  const response = await ask(path, { method: 'POST', headers: { 'Content-Type': type }, body });
  return { status: response.status, body: await response.json() };
};

const form = (fields: Record<string, string>, query = '') =>
  post(`/reconcile${query}`, FORM, new URLSearchParams(fields));

const match = (value: unknown) =>
  post('/reconcile/match', 'application/json', JSON.stringify(value));

const refused = (
  detail: string,
  hint: string,
  errors?: { parameter: string; detail: string }[],
) => ({
  status: 400,
  body: {
    type: '/api/#invalid-parameter',
    title: 'A parameter is missing, unknown or malformed',
    status: 400,
    code: 'INVALID_PARAMETER',
    detail,
    hint,
    ...(errors ? { errors } : {}),
  },
});

const tooLarge = (detail: string, hint: string) => ({
  status: 413,
  body: {
    type: '/api/#payload-too-large',
    title: 'The body is too long',
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    detail,
    hint,
  },
});

const SHAPE = 'See the Reconciliation Service API, 0.2 or 1.0 draft, for the shape.';
const JSON_HINT = 'Send well-formed JSON, encoded once.';

/** A problem with one entry per fault, and all of them in its detail. */
const malformed = (...faults: [parameter: string, detail: string][]) =>
  refused(
    `${faults.map(([parameter, detail]) => `${parameter}: ${detail}`).join('; ')}.`,
    SHAPE,
    faults.map(([parameter, detail]) => ({ parameter, detail })),
  );

const nested = (depth: number, value = '"x"') => `${'['.repeat(depth)}${value}${']'.repeat(depth)}`;

/** A query with something the protocol does not know: passed over, but for its depth. */
const withExtra = (extra: string) => `{"q":{"query":"日銀","extra":${extra}}}`;

test.each([
  ['ten lists in two objects', withExtra(nested(10)), 200],
  ['eleven', withExtra(nested(11)), 400],
  ['lists side by side', withExtra(`[${Array(30).fill(nested(9)).join(',')}]`), 200],
  ['objects side by side', withExtra(`[${Array(30).fill('{"a":{}}').join(',')}]`), 200],
  ['objects in objects', withExtra(`${'{"a":'.repeat(10)}1${'}'.repeat(10)}`), 200],
  ['one more', withExtra(`${'{"a":'.repeat(11)}1${'}'.repeat(11)}`), 400],
  ['brackets in a text', withExtra(`"${'['.repeat(40)}${'{'.repeat(40)}"`), 200],
  ['a quotation mark and brackets in a text', withExtra(`"\\"${'['.repeat(40)}"`), 200],
  ['a backslash at the end of a text', withExtra(`["\\\\",${nested(9)}]`), 200],
  ['the same with brackets behind it', withExtra(`["\\\\",${nested(10)}]`), 400],
  ['texts that close what was never open', withExtra(`["]]]]}}}}",${nested(10)}]`), 400],
])('depth: %s', async (_, queries, status) => {
  const answer = await form({ queries });
  if (status === 400)
    expect(answer).toEqual(
      refused('queries: nests deeper than 12 levels.', JSON_HINT, [
        { parameter: 'queries', detail: 'queries: nests deeper than 12 levels.' },
      ]),
    );
  else expect([answer.status, answer.body.q.result[0].id]).toEqual([200, 'bank-of-japan']);
});

test.each([
  ['{"q0":', 'queries'],
  ['', 'queries'],
  ['{"q0":{"query":"x"},}', 'queries'],
])('%j is no JSON, and why is said', async (queries, where) => {
  const { status, body } = await form({ queries });
  expect([status, body.hint]).toEqual([400, JSON_HINT]);
  expect(body.detail).toMatch(/^queries: is not JSON \(.*JSON.*\)\.$/s);
  expect(body.errors).toEqual([{ parameter: where, detail: body.detail }]);
});

test.each([
  ['[1]', malformed(['queries', 'expected an object of queries by id'])],
  ['"x"', malformed(['queries', 'expected an object of queries by id'])],
  ['{"a":{}}', malformed(['queries.a', 'expected "query" or "properties"'])],
  ['{"a":{"properties":[]}}', malformed(['queries.a', 'expected "query" or "properties"'])],
  [
    '{"a":{"query":"x","limit":0}}',
    malformed(['queries.a.limit', 'expected a whole number from 1']),
  ],
  [
    '{"a":{"query":"x","limit":1.5}}',
    malformed(['queries.a.limit', 'expected a whole number from 1']),
  ],
  [
    '{"a":{"query":"x","limit":0,"properties":[{"pid":"kind","v":null}]}}',
    malformed(
      ['queries.a.limit', 'expected a whole number from 1'],
      ['queries.a.properties.0.v', 'expected a value or a list of values'],
    ),
  ],
])('0.2: %s is refused', async (queries, problem) => {
  expect(await form({ queries })).toEqual(problem);
});

test('a query that cannot be read says why, and the others of its batch are answered', async () => {
  const ids = (found: { id: string }[]) => found.map(({ id }) => id);
  const { body } = await form({
    queries:
      '{"a":{"query":"日本銀行","limit":"2"},"b":{"query":1},"c":{"query":"日本放送協会","limit":null}}',
  });
  expect([ids(body.a.result), body.b, ids(body.c.result)]).toEqual([
    ['bank-of-japan'],
    {
      result: [],
      errors: [
        {
          parameter: 'queries.b.query',
          detail: 'Invalid input: expected string, received number',
        },
      ],
    },
    ['japan-broadcasting-corporation'],
  ]);
  const draft = await match({
    queries: [{ conditions: conditions(1), limit: '1' }, { conditions: [] }],
  });
  expect([ids(draft.body.results[0].candidates), draft.body.results[1]]).toEqual([
    ['japan-broadcasting-corporation'],
    {
      candidates: [],
      errors: [
        {
          parameter: '(body).queries.1.conditions',
          detail: 'expected at least one condition',
        },
      ],
    },
  ]);
});

const conditions = (count: number) =>
  Array.from({ length: count }, () => ({ matchType: 'name', propertyValue: 'NHK' }));
const properties = (count: number) =>
  Array.from({ length: count }, () => ({ pid: 'kind', v: '指定法人' }));
const values = (count: number) => Array.from({ length: count }, (_, i) => `x${i}`);

test.each([
  [null, malformed(['(body)', 'Invalid input: expected object, received null'])],
  [{ queries: {} }, malformed(['(body).queries', 'expected a list of queries'])],
  [{}, malformed(['(body).queries', 'expected a list of queries'])],
  [
    { queries: [{ conditions: [] }] },
    malformed(['(body).queries.0.conditions', 'expected at least one condition']),
  ],
  [
    { queries: [{ conditions: conditions(21) }] },
    malformed(['(body).queries.0.conditions', 'expected at most 20 conditions']),
  ],
  [
    { queries: [{ conditions: [{ matchType: 'id', propertyValue: 'x' }] }] },
    malformed(['(body).queries.0.conditions.0.matchType', 'expected "name" or "property"']),
  ],
  [
    { queries: [{ conditions: [{ matchType: 'property', propertyValue: 'x' }] }] },
    malformed([
      '(body).queries.0.conditions.0',
      'expected "propertyId" where matchType is "property"',
    ]),
  ],
  [
    { queries: [{ limit: 0, conditions: conditions(1) }] },
    malformed(['(body).queries.0.limit', 'expected a whole number from 1']),
  ],
])('1.0 draft: %j is refused', async (value, problem) => {
  expect(await match(value)).toEqual(problem);
});

test('what is just allowed is answered, and one more is not', async () => {
  const batch = (count: number) => ({
    queries: JSON.stringify(Object.fromEntries(values(count).map((id) => [id, { query: 'NHK' }]))),
  });
  expect(Object.keys((await form(batch(100))).body)).toEqual(values(100));
  expect(await form(batch(101))).toEqual(
    tooLarge(
      'The batch has 101 queries; at most 100 are answered.',
      'Send 100 at a time; batchSize in the manifest says so.',
    ),
  );
  const draft = (count: number) => ({
    queries: Array.from({ length: count }, () => ({ conditions: conditions(1) })),
  });
  expect((await match(draft(100))).body.results).toHaveLength(100);
  expect(await match(draft(101))).toEqual(
    tooLarge(
      'The batch has 101 queries; at most 100 are answered.',
      'Send 100 at a time; batchSize in the manifest says so.',
    ),
  );
  expect((await match({ queries: [{ conditions: conditions(20) }] })).status).toBe(200);
});

test('twenty properties of twenty values are read, and no more', async () => {
  const of = (count: number, of: number) =>
    form({
      queries: JSON.stringify({
        q: { properties: properties(count - 1).concat({ pid: 'kind', v: values(of) as never }) },
      }),
    });
  expect((await of(20, 20)).status).toBe(200);
  expect(await of(21, 1)).toEqual(
    malformed(['queries.q.properties', 'expected at most 20 properties']),
  );
  expect((await of(1, 21)).body.errors).toEqual([
    { parameter: 'queries.q.properties.0.v', detail: 'expected a value or a list of values' },
  ]);
});

test('five hundred names and values are looked at, and no more', async () => {
  // One name and nineteen values each; the last query has what is left.
  const batch = (last: number) =>
    form({
      queries: JSON.stringify(
        Object.fromEntries(
          Array.from({ length: 25 }, (_, i) => [
            `q${i}`,
            { query: 'zzzz', properties: [{ pid: 'list', v: values(i === 24 ? last : 19) }] },
          ]),
        ),
      ),
    });
  expect((await batch(19)).status).toBe(200);
  expect(await batch(20)).toEqual(
    tooLarge(
      'The batch has 501 names and values; at most 500 are looked at.',
      'Send fewer queries at a time.',
    ),
  );
  const draft = (more: number) =>
    match({
      queries: Array.from({ length: 25 }, (_, i) => ({
        conditions: [
          { matchType: 'name', propertyValue: i === 24 ? values(1 + more) : 'zzzz' },
          { matchType: 'property', propertyId: 'list', propertyValue: values(19) },
        ],
      })),
    });
  expect((await draft(0)).status).toBe(200);
  expect((await draft(1)).body.detail).toBe(
    'The batch has 501 names and values; at most 500 are looked at.',
  );
});

test('a query that names no limit gets ten candidates', async () => {
  const count = async (query: object) =>
    (await form({ queries: JSON.stringify({ q: query }) })).body.q.result.length;
  const listed = { properties: [{ pid: 'list', v: 'annex-2016' }] };
  expect(await count(listed)).toBe(10);
  expect(await count({ ...listed, limit: 3 })).toBe(3);
  expect(await count({ ...listed, limit: 100 })).toBe(52);
});

test('more values than a batch can mean are refused before they are read', async () => {
  const many = JSON.stringify({ q: { query: '日銀', extra: Array(5000).fill(1) } });
  expect(await form({ queries: many })).toEqual(
    tooLarge('queries: has 5003 values; at most 5000 are read.', 'Send fewer queries at a time.'),
  );
});

test('a body of escaped quotes costs no more than its length', async () => {
  const { status, body } = await form({ queries: `"${'\\"'.repeat(40_000)}` });
  expect([status, body.code]).toEqual([400, 'INVALID_PARAMETER']);
});

test('names are counted apart: each is matched against every body', async () => {
  const names = (count: number) => ({
    queries: Array.from({ length: 11 }, (_, i) => ({
      conditions: [
        { matchType: 'name', propertyValue: Array(i < 10 ? 20 : count).fill('日銀') as string[] },
      ],
    })),
  });
  expect(await match(names(1))).toEqual(
    tooLarge(
      'The batch has 201 names; at most 200 are looked at.',
      'Send fewer queries at a time.',
    ),
  );
  expect((await match(names(0))).status).toBe(200);
});

test('a query has at most 20 types', async () => {
  const types = (count: number) =>
    JSON.stringify({ q: { query: '日銀', type: Array(count).fill('entity') } });
  expect((await form({ queries: types(20) })).status).toBe(200);
  expect(await form({ queries: types(21) })).toEqual(
    malformed(['queries.q.type', 'expected a type or a list of at most 20 types']),
  );
});

test('what is too long to be a name or a value meets nothing, and fails no batch', async () => {
  const query = (name: string, value: string) => ({
    query: name,
    properties: [{ pid: 'reading', v: value }],
  });
  const { status, body } = await form({
    queries: JSON.stringify({
      long: query('一'.repeat(8_000), 'にっぽんぎんこう'),
      wide: query('ﷺ'.repeat(12), 'にっぽんぎんこう'),
      value: query('日本銀行', 'に'.repeat(8_000)),
      right: query('日本銀行', 'にっぽんぎんこう'),
    }),
  });
  const [long, wide, value, right] = ['long', 'wide', 'value', 'right'].map((key) =>
    body[key].result.map(({ id, score }: { id: string; score: number }) => [id, score]),
  );
  expect([status, long, wide, value?.[0], right?.[0]]).toEqual([
    200,
    [],
    [],
    ['bank-of-japan', 80],
    ['bank-of-japan', 100],
  ]);
});

test('an error repeats no more of an id than can be read', async () => {
  const { body } = await form({ queries: JSON.stringify({ ['x'.repeat(50_000)]: {} }) });
  expect(body.errors).toEqual([
    { parameter: `queries.${'x'.repeat(100)}`, detail: 'expected "query" or "properties"' },
  ]);
});

test('of a form of more parameters than are read none is', async () => {
  const detail = 'has more than 50 parameters';
  const wanted = refused(
    `(body): ${detail}.`,
    'Give every parameter once; no resource takes as many.',
    [{ parameter: '(body)', detail }],
  );
  expect(await post('/reconcile', FORM, 'a&'.repeat(131_000))).toEqual(wanted);
  expect(await post('/reconcile', FORM, `queries={}${'&a='.repeat(50)}`)).toEqual(wanted);
  expect(await post('/reconcile', FORM, `queries={}${'&a='.repeat(49)}`)).toEqual({
    status: 200,
    body: {},
  });
});
