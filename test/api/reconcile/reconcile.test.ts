import { expect, test } from 'vitest';
import { ask, askJson, headersOf, storedCorpus } from '../support/ask.ts';
import {
  FORM as FORMRequests,
  getWith,
  PROPERTIES,
  postForm as postFormRequests,
  postJson,
  refused,
  told,
} from '../support/reconcile-calls.ts';

type Candidate = {
  id: string;
  score: number;
  match: boolean;
  type: { id: string }[];
  features: { id: string; name: string; value: boolean | number }[];
};

const FORM = 'application/x-www-form-urlencoded';

const post = (path: string, type: string, body: BodyInit): Promise<Response> =>
  ask(path, { method: 'POST', headers: { 'Content-Type': type }, body });

const postForm = (fields: Record<string, string>): Promise<Response> =>
  post('/reconcile', FORM, new URLSearchParams(fields));

/** Candidates of one 0.2 query. */
const reconcile = async (query: unknown): Promise<Candidate[]> => {
  const response = await postForm({ queries: JSON.stringify({ q: query }) });
  return (await response.json()).q.result;
};

const found = async (query: unknown) =>
  (await reconcile(query)).map(({ id, score, match }) => [id, score, match]);

/** Candidates of one query of the draft. */
const match = async (...conditions: unknown[]) => {
  const response = await post(
    '/reconcile/match',
    'application/json',
    JSON.stringify({ queries: [{ conditions }] }),
  );
  const { results } = await response.json();
  return results[0].candidates.map(({ id, score, match: certain }: Candidate) => [
    id,
    score,
    certain,
  ]);
};

const extend = async (ids: string[], ...properties: unknown[]) => {
  const response = await postForm({ extend: JSON.stringify({ ids, properties }) });
  return response.json();
};

test('the manifest says where everything is, at the origin that was asked', async () => {
  const manifest = await (await ask('/reconcile')).json();
  const root = 'http://localhost/api/v1/reconcile';
  expect(manifest).toEqual({
    versions: ['0.2', '1.0-draft'],
    name: 'Kihonho: サイバーセキュリティ基本法の法人・機関',
    documentation: 'http://localhost/api/',
    serviceVersion: '1.0',
    defaultTypes: [
      {
        id: 'entity',
        name: '法人・機関',
        description: '一覧に掲げる法人と、情報処理推進機構、NISC、サイバーセキュリティ戦略本部',
      },
    ],
    batchSize: 100,
    lang: 'ja',
    standardizedScore: true,
    identifierSpace: 'urn:x-kihonho:entity:',
    schemaSpace: 'https://schema.org/Organization',
    view: { url: 'http://localhost/entities/{{id}}/' },
    preview: { url: `${root}/preview?id={{id}}`, width: 430, height: 300 },
    suggest: {
      entity: { service_url: root, service_path: '/suggest/entity' },
      property: { service_url: root, service_path: '/suggest/property' },
      type: { service_url: root, service_path: '/suggest/type' },
    },
    extend: {
      propose_properties: { service_url: root, service_path: '/extend/propose' },
      property_settings: [
        {
          name: 'limit',
          label: '値の数',
          type: 'number',
          default: 0,
          help_text: '1件の値の数の上限。0は全部',
        },
      ],
    },
  });
});

test('the next host gets a manifest of its own', async () => {
  await ask('http://one.example/api/v1/reconcile');
  const second = await ask('/api/v1/reconcile');
  expect(second.headers.get('cache-control')).toBe('no-store');
  expect((await second.json()).view.url).toBe('http://localhost/entities/{{id}}/');
});

test('a candidate says what it is and why it was found', async () => {
  expect(await reconcile({ query: '原子力損害賠償支援機構' })).toEqual([
    {
      id: 'nuclear-damage-compensation-and-decommissioning-facilitation-corporation',
      name: '原子力損害賠償・廃炉等支援機構',
      description: '別表4番目',
      score: 100,
      match: true,
      type: [
        { id: 'entity', name: '法人・機関' },
        { id: 'listed-corporations', name: '別表に掲げる特殊法人及び認可法人' },
        { id: 'annex-2015', name: '改定前の別表' },
        { id: 'annex-2016', name: '別表（2016年改定案）' },
      ],
      features: [
        { id: 'key_former_name', name: '旧名称と一致', value: true },
        { id: 'exact', name: '全体が一致', value: true },
        { id: 'name_score', name: '名称だけの得点', value: 100 },
      ],
    },
  ]);
});

test('features are ids each once, and a slip is counted', async () => {
  const [first] = await reconcile({ query: '日木年金機構' });
  expect(first?.features).toEqual([
    { id: 'key_name', name: '名称と一致', value: true },
    { id: 'near', name: '書き誤りとみて一致', value: true },
    { id: 'edit_distance', name: '異なる文字の数', value: 1 },
    { id: 'name_score', name: '名称だけの得点', value: 67 },
  ]);
});

test.each([
  [{ query: 'bank-of-japan' }, [['bank-of-japan', 100, true]]],
  [{ query: '日銀' }, [['bank-of-japan', 95, true]]],
  [{ query: '存在しない組織' }, []],
  [{ query: '' }, []],
  // A body that left the list is a candidate like any other.
  [{ query: 'JR九州', limit: 1 }, [['kyushu-railway', 90, false]]],
  // Types.
  [
    { query: '日本年金機構', type: 'designated-corporations' },
    [['japan-pension-service', 100, true]],
  ],
  [{ query: '日本年金機構', type: 'contractors' }, []],
  [
    { query: '日本年金機構', type: 'contractors', type_strict: 'should' },
    [['japan-pension-service', 80, false]],
  ],
  [
    { query: '日本年金機構', type: ['entity', 'contractors'] },
    [['japan-pension-service', 100, true]],
  ],
  [{ query: '日本年金機構', type: ['entity', 'contractors'], type_strict: 'all' }, []],
  // A type that is not ours excludes nobody, and makes nobody certain.
  [{ query: '日本年金機構', type: 'Q43229' }, [['japan-pension-service', 80, false]]],
  // Properties.
  [
    { query: '日木銀行', properties: [{ pid: 'corporate_number', v: '3010-0050-02599' }] },
    [['bank-of-japan', 60, true]],
  ],
  [
    { query: '日本銀行', properties: [{ pid: 'corporate_number', v: '4011305001653' }] },
    [['bank-of-japan', 80, false]],
  ],
  [
    { query: '日本銀行', properties: [{ pid: 'no_such_property', v: 'x' }] },
    [['bank-of-japan', 100, false]],
  ],
  [
    { properties: [{ pid: 'corporate_number', v: { id: '3010005002599' } }] },
    [['bank-of-japan', 100, true]],
  ],
  [
    { query: '高速道路', properties: [{ pid: 'minister', v: '国土交通大臣' }], limit: 1 },
    [['hanshin-expressway', 63, false]],
  ],
  // What is not in the protocol is passed over.
  [{ query: '日本銀行', extra: { a: 1 }, type: null }, [['bank-of-japan', 100, true]]],
])('%j gives %j', async (query, expected) => {
  expect((await found(query)).slice(0, expected.length || undefined)).toEqual(expected);
});

test('designation as a condition finds the nine', async () => {
  expect(await found({ properties: [{ pid: 'designated', v: true }], limit: 50 })).toHaveLength(9);
});

test('ids of queries may be any string', async () => {
  const queries = '{"__proto__":{"query":"日銀"},"constructor":{"query":"NHK"},"":{"query":"IPA"}}';
  const text = await (await postForm({ queries })).text();
  const answer = JSON.parse(text);
  expect(Object.keys(answer)).toEqual(['__proto__', 'constructor', '']);
  expect(Object.values<{ result: Candidate[] }>(answer).map(({ result }) => result[0]?.id)).toEqual(
    ['bank-of-japan', 'japan-broadcasting-corporation', 'ipa'],
  );
});

test('an abbreviation without a source finds its body and is shown nowhere', async () => {
  const hidden = storedCorpus.entities.flatMap(
    ({ aliases }: { aliases: { value: string; tier: string }[] }) =>
      aliases.filter(({ tier }) => tier === 'unverified').map(({ value }) => value),
  );
  expect(hidden.length).toBeGreaterThan(50);
  for (const value of ['にっせき', 'セントレア', 'KIX', 'ジェイビック']) {
    expect(hidden).toContain(value);
    const [first] = await reconcile({ query: value });
    expect(JSON.stringify(first)).not.toContain(value);
  }
});

test.each([
  [[{ matchType: 'name', propertyValue: ['日銀', 'Bank of Japan'] }], ['bank-of-japan', 98, true]],
  [
    [
      { matchType: 'name', propertyValue: '日本銀行' },
      { matchType: 'property', propertyId: 'designated', propertyValue: 'true' },
    ],
    ['bank-of-japan', 80, false],
  ],
  [
    [
      { matchType: 'name', propertyValue: '日本銀行' },
      {
        matchType: 'property',
        propertyId: 'designated',
        propertyValue: true,
        matchQuantifier: 'none',
        required: true,
      },
    ],
    ['bank-of-japan', 100, true],
  ],
  [
    [
      { matchType: 'name', propertyValue: '日本銀行' },
      { matchType: 'property', propertyId: 'designated', propertyValue: true, required: true },
    ],
    undefined,
  ],
])('1.0 draft: %j', async (conditions, first) => {
  const candidates = await match(...conditions);
  expect(candidates[0]).toEqual(first);
});

test('1.0 draft: all of several values, by id or by name', async () => {
  const lists = ['annex-2015', '別表（2016年改定案）', 'designated-2016'];
  const found = await match({
    matchType: 'property',
    propertyId: 'list',
    propertyValue: lists,
    matchQuantifier: 'all',
    required: true,
  });
  const rows = (id: string): string[] =>
    storedCorpus.lists
      .find((list: { id: string }) => list.id === id)
      .rows.map((row: { entity: string }) => row.entity);
  const onAll = rows('designated-2016').filter(
    (id) => rows('annex-2015').includes(id) && rows('annex-2016').includes(id),
  );
  expect(onAll.length).toBeGreaterThan(0);
  expect(found.map(([id]: [string]) => id).sort()).toEqual(onAll.sort());
});

test('values of properties, empty where nothing is known', async () => {
  const answer = await extend(
    ['japan-pension-service', 'nisc', 'nobody', 'japan-pension-service'],
    { id: 'corporate_number' },
    { id: 'minister' },
    { id: 'designated' },
    { id: 'listed_rows' },
    { id: 'audit_target' },
    { id: 'later_names' },
    { id: 'kind', settings: { limit: 1 } },
    { id: 'page' },
  );
  expect(answer.meta.map(({ id }: { id: string }) => id)).toEqual([
    'corporate_number',
    'minister',
    'designated',
    'listed_rows',
    'audit_target',
    'later_names',
    'kind',
    'page',
  ]);
  expect(answer.rows).toEqual({
    'japan-pension-service': {
      corporate_number: [{ str: '4011305001653' }],
      minister: [{ str: '厚生労働大臣（2025年の法令による。公的な登録・法令）' }],
      designated: [{ bool: true }],
      listed_rows: [{ str: '別表（2016年改定案） 29番目' }, { str: '指定法人（2016年） 1番目' }],
      audit_target: [{ bool: true }],
      later_names: [],
      kind: [{ id: 'designated-corporations', name: '指定法人' }],
      page: [{ str: 'http://localhost/entities/japan-pension-service/' }],
    },
    nisc: {
      corporate_number: [],
      minister: [],
      designated: [{ bool: false }],
      listed_rows: [],
      audit_target: [],
      later_names: [{ str: '国家サイバー統括室' }],
      kind: [],
      page: [{ str: 'http://localhost/entities/nisc/' }],
    },
    nobody: {
      corporate_number: [],
      minister: [],
      designated: [],
      listed_rows: [],
      audit_target: [],
      later_names: [],
      kind: [],
      page: [],
    },
  });
});

test('suggestions begin with what was typed, go on at the cursor, and know ids', async () => {
  const ids = async (path: string) =>
    (await (await ask(`/reconcile/suggest/${path}`)).json()).result.map(
      ({ id }: { id: string }) => id,
    );
  expect(await ids('entity?prefix=ねんきん')).toEqual([
    'japan-pension-service',
    'national-pension-fund-association',
  ]);
  expect(await ids('entity?prefix=ねんきん&cursor=1')).toEqual([
    'national-pension-fund-association',
  ]);
  expect((await ids('entity?prefix=bank-of-japan'))[0]).toBe('bank-of-japan');
  expect((await ids('entity?prefix=&limit=200')).length).toBe(storedCorpus.entities.length);
  expect(await ids('property?prefix=法人')).toEqual(['corporate_number', 'designated']);
  expect(await ids('type?prefix=designated')).toEqual([
    'designated-corporations',
    'designated-2016',
  ]);
});

test('the preview may be framed, and nothing else may', async () => {
  const response = await ask('/reconcile/preview?id=bank-of-japan');
  const page = await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/html; charset=utf-8',
  ]);
  expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(response.headers.get('x-frame-options')).toBe(null);
  expect(page).not.toMatch(/<script|<style|style=| on\w+=/);
  expect(page).toContain('<dt>法人番号</dt><dd>3010005002599</dd>');
  const other = await ask('/entities/bank-of-japan');
  expect(other.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect((await ask('/reconcile/preview?id=nobody')).status).toBe(404);
});

test('a kind or list, which a value may be, has a preview as a body has', async () => {
  const lines = async (id: string) =>
    (await (await ask(`/reconcile/preview?id=${id}`)).text()).match(/<h1>.*<\/h1>|<dt>/g);
  expect(await lines('designated-corporations')).toEqual([
    '<h1><a href="/classes/designated-corporations/" target="_blank" rel="noopener">指定法人</a></h1>',
  ]);
  expect(await lines('annex-2016')).toEqual([
    '<h1><a href="/lists/annex-2016/" target="_blank" rel="noopener">別表（2016年改定案）</a></h1>',
  ]);
});

test('at an address of its own the manifest is that of the draft, and what is appended to it answers', async () => {
  const draft = '/reconcile/1.0';
  expect(await askJson(draft)).toEqual(await askJson('/reconcile?version=1.0-draft'));
  expect((await askJson(draft)).preview).toEqual({
    url: 'http://localhost/api/v1/reconcile/1.0/preview?id={{id}}',
    width: 430,
    height: 300,
  });
  const extended = `?${new URLSearchParams({ extend: '{"ids":["ipa"],"properties":[{"id":"kind"}]}' })}`;
  for (const path of [
    extended,
    '/suggest/entity?prefix=年金',
    '/suggest/property?prefix=法人',
    '/suggest/type?prefix=指定',
    '/extend/propose',
  ])
    expect([path, await askJson(draft + path)]).toEqual([path, await askJson(`/reconcile${path}`)]);
  const preview = await ask(`${draft}/preview?id=ipa`);
  expect([preview.status, await preview.text()]).toEqual([
    200,
    await (await ask('/reconcile/preview?id=ipa')).text(),
  ]);
  const batch = { queries: [{ conditions: [{ matchType: 'name', propertyValue: 'NHK' }] }] };
  expect(await postJson(`${draft}/match`, batch)).toEqual(
    await postJson('/reconcile/match', batch),
  );
  expect(await postJson(`${draft}/extend`, ROWS)).toEqual(
    await postJson('/reconcile/extend', ROWS),
  );
  const preflight = await ask(`${draft}/match`, { method: 'OPTIONS' });
  expect([preflight.status, headersOf(preflight, CORS)]).toEqual([
    204,
    {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    },
  ]);
});

const CORS = ['access-control-allow-origin', 'access-control-allow-methods'] as const;

test('a browser may post from anywhere, and read errors too', async () => {
  const preflight = await ask('/reconcile/match', { method: 'OPTIONS' });
  expect(headersOf(preflight, CORS)).toEqual({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  });
  expect(preflight.headers.get('access-control-allow-headers')).toContain('Content-Type');
  const refused = await postForm({ queries: '{' });
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([400, '*']);
});

const many = (count: number): string =>
  JSON.stringify(
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`q${i}`, { query: '日銀' }])),
  );

/** Few queries with many values each: what a batch is asked is bounded as well as how often. */
const wide = (count: number, values: number): string => {
  const v = Array.from({ length: values }, (_, i) => `x${i}`);
  return JSON.stringify(
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `q${i}`,
        { query: '日銀', properties: [{ pid: 'corporate_number', v }] },
      ]),
    ),
  );
};

test.each([
  [{ queries: '{"q0":{"query":"日銀",}}' }, 400, 'queries'],
  [{ queries: '[]' }, 400, 'queries'],
  [{ queries: 'null' }, 400, 'queries'],
  [{ queries: '{"q0":{}}' }, 400, 'queries.q0'],
  [{ queries: '{"q0":{"query":1}}' }, 400, 'queries.q0.query'],
  [{ queries: '{"q0":{"query":"x","limit":0}}' }, 400, 'queries.q0.limit'],
  [{ queries: '{"q0":{"query":"x","properties":[{"v":1}]}}' }, 400, 'queries.q0.properties.0.pid'],
  [{ queries: `{"q0":{"query":"x","a":${'['.repeat(5000)}${']'.repeat(5000)}}}` }, 400, 'queries'],
  [{ queries: many(101) }, 413, undefined],
  [{ queries: `{"q0":{"query":"${'あ'.repeat(90_000)}"}}` }, 413, undefined],
  [{ queries: wide(25, 21) }, 400, 'queries.q0.properties.0.v'],
  [{ queries: wide(26, 20) }, 413, undefined],
  [{ extend: '{"ids":["ipa"]}' }, 400, 'extend.properties'],
  [{ extend: '{"ids":["ipa"],"properties":[{"id":"nothing"}]}' }, 400, undefined],
  [{}, 400, 'queries'],
  [{ queries: '{}', extend: '{}' }, 400, 'queries'],
  [{ queries: '{}', callback: 'f' }, 400, 'callback'],
])('%.60j is refused with %s at %s', async (fields, status, where) => {
  const response = await postForm(fields as Record<string, string>);
  const { errors } = await response.json();
  expect([response.status, errors?.[0]?.parameter]).toEqual([status, where]);
});

test.each([
  ['/reconcile', 'application/json', '{}', 415],
  ['/reconcile/match', FORM, 'queries={}', 415],
  ['/reconcile/match', 'application/json', '{"queries":{}}', 400],
  ['/reconcile/match', 'application/json', '{"queries":[{"conditions":[]}]}', 400],
  ['/reconcile/match', 'application/json', '', 400],
  ['/reconcile/match', 'application/json; charset=utf-8', '{"queries":[]}', 200],
  ['/reconcile/extend', 'application/json', '{"ids":[],"properties":[]}', 200],
])('POST %s of %s %j: %s', async (path, type, body, status) => {
  expect((await post(path, type, body)).status).toBe(status);
});

test('a hundred queries are answered, and nothing of them is stored', async () => {
  const response = await postForm({ queries: many(100) });
  expect(Object.keys(await response.json())).toHaveLength(100);
  expect(headersOf(response, ['cache-control', 'etag'])).toEqual({
    'cache-control': 'no-store',
    etag: null,
  });
});

test('JSONP is refused by GET as well', async () => {
  expect((await ask('/reconcile?callback=f')).status).toBe(400);
});

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
  expect(await postFormRequests(EMPTY)).toEqual(together);
  expect(await postFormRequests({})).toEqual(
    refused('The form has neither queries nor extend.', 'Give queries or extend, not both.', {
      errors: ONE_OF_TWO,
    }),
  );
  expect(await postFormRequests({ queries: '{}' })).toEqual({ status: 200, body: {} });
  expect(await postFormRequests({ extend: EMPTY.extend })).toEqual({
    status: 200,
    body: { meta: [], rows: {} },
  });
  expect(await getWith({ queries: '{}' })).toEqual({ status: 200, body: {} });
});

test('JSONP is refused wherever it is asked for, an empty name too', async () => {
  expect(await getWith({ callback: 'f' })).toEqual(jsonp);
  expect(await getWith({ callback: '', queries: '{}' })).toEqual(jsonp);
  expect(await postFormRequests({ queries: '{}', callback: 'f' })).toEqual(jsonp);
  expect(await postFormRequests({ queries: '{}' }, '?callback=f')).toEqual(jsonp);
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
const extendRequests = '{"ids":["bank-of-japan"],"properties":[{"id":"page"}]}';

test.each([
  [{}, 'no-store'],
  [{ queries }, 'public, max-age=60'],
  [{ extend: extendRequests }, 'no-store'],
])('GET with %j may be kept so: %s', async (fields, cache) => {
  const response = await ask(`/reconcile?${new URLSearchParams(fields as Record<string, string>)}`);
  expect(headersOf(response, ['cache-control', 'content-language', 'content-type'])).toEqual({
    'cache-control': cache,
    'content-language': 'ja',
    'content-type': 'application/json; charset=utf-8',
  });
});

test.each(['GET', 'POST'])('%s: candidates by the ids of the queries', async (method) => {
  const { body } = await (method === 'GET' ? getWith({ queries }) : postFormRequests({ queries }));
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
  ['/reconcile', 'application/json', FORMRequests],
  ['/reconcile/match', FORMRequests, 'application/json'],
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

const extendExtend = '{"ids":["bank-of-japan"],"properties":[{"id":"page"}]}';

const ROWS = {
  ids: ['japan-pension-service', 'nobody', 'japan-pension-service'],
  properties: [
    { id: 'kind', settings: { limit: 1 } },
    { id: 'kind', settings: { limit: 'x' } },
    { id: 'corporate_number', settings: null },
    { id: 'bearer_findings', settings: {} },
    { id: 'page' },
  ],
};
const META = [
  { id: 'kind', name: '団体の種類' },
  { id: 'kind', name: '団体の種類' },
  { id: 'corporate_number', name: '法人番号' },
  { id: 'bearer_findings', name: '自ら行う規定の数' },
  { id: 'page', name: 'ページ' },
];
const BOTH_KINDS = [
  { id: 'designated-corporations', name: '指定法人' },
  { id: 'listed-corporations', name: '別表に掲げる特殊法人及び認可法人' },
];

test('the draft extends in columns, each id once and each column as often as asked', async () => {
  const { body } = await postJson('/reconcile/extend', ROWS);
  const bearer = body.rows[0].properties[3].values;
  expect(body).toEqual({
    meta: META,
    rows: [
      {
        id: 'japan-pension-service',
        properties: [
          { id: 'kind', values: BOTH_KINDS.slice(0, 1) },
          { id: 'kind', values: BOTH_KINDS },
          { id: 'corporate_number', values: [{ str: '4011305001653' }] },
          { id: 'bearer_findings', values: bearer },
          { id: 'page', values: [{ str: 'http://localhost/entities/japan-pension-service/' }] },
        ],
      },
      {
        id: 'nobody',
        properties: ['kind', 'kind', 'corporate_number', 'bearer_findings', 'page'].map((id) => ({
          id,
          values: [],
        })),
      },
    ],
  });
  const { data } = await askJson('/entities/japan-pension-service/obligations?verdict=applies');
  expect(bearer).toEqual([
    { int: data.filter(({ role }: { role: string }) => role === 'bearer').length },
  ]);
});

test('0.2 extends by ids', async () => {
  expect(await getWith({ extend: extendExtend })).toEqual({
    status: 200,
    body: {
      meta: [{ id: 'page', name: 'ページ' }],
      rows: {
        'bank-of-japan': { page: [{ str: 'http://localhost/entities/bank-of-japan/' }] },
      },
    },
  });
});

test('a property that is not there is named with its place, and those there are', async () => {
  const wrong = { ids: [], properties: [{ id: 'page' }, { id: 'pages' }] };
  const problem = (at: string) =>
    refused(
      `${at}.properties.1: there is no property "pages".`,
      'Ask /reconcile/extend/propose for the properties.',
      { did_you_mean: PROPERTIES },
    );
  expect(await postJson('/reconcile/extend', wrong)).toEqual(problem('(body)'));
  expect(await postFormRequests({ extend: JSON.stringify(wrong) })).toEqual(problem('extend'));
});

test('an extension has bounds of its own', async () => {
  const asked = (ids: number, properties: number) =>
    postJson('/reconcile/extend', {
      ids: Array.from({ length: ids }, (_, i) => `x${i}`),
      properties: Array.from({ length: properties }, () => ({ id: 'page' })),
    });
  expect((await asked(1000, 1)).body.rows).toHaveLength(1000);
  expect((await asked(1001, 1)).body.errors).toEqual([
    { parameter: '(body).ids', detail: 'expected at most 1000 ids' },
  ]);
  expect((await asked(1, 50)).body.meta).toHaveLength(50);
  expect((await asked(1, 51)).body.errors).toEqual([
    { parameter: '(body).properties', detail: 'expected at most 50 properties' },
  ]);
  expect((await postJson('/reconcile/extend', {})).body.errors).toEqual([
    { parameter: '(body).ids', detail: 'expected a list of ids' },
    { parameter: '(body).properties', detail: 'expected a list of properties' },
  ]);
});
