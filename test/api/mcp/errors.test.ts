import { expect, test } from 'vitest';
import { ask, headersOf } from '../support/ask.ts';
import { connectHere } from '../support/mcp.ts';

const client = await connectHere();

const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  ask('/api/mcp', {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      ...headers,
    },
  });

const rpc = (method: string, params: unknown = {}, headers: Record<string, string> = {}) =>
  post(JSON.stringify({ jsonrpc: '2.0', id: 7, method, params }), headers);

const trouble = async (name: string, given: Record<string, unknown>) => {
  const { content, isError, structuredContent } = await client.callTool({ name, arguments: given });
  expect([isError, structuredContent, content.length]).toEqual([true, undefined, 1]);
  return (content[0] as { text: string }).text;
};

test.each([
  [
    'a name instead of an id',
    'get_findings',
    { subject: '日本銀行' },
    'NOT_FOUND: "日本銀行" is no id.\nGive the id of the body meant. find_body turns a name into an id; list_obligations has the ids of rules.\ndid_you_mean: bank-of-japan',
  ],
  [
    'a ministry instead of its kind',
    'get_findings',
    { subject: 'health-labour' },
    'NOT_FOUND: "health-labour" is the id of a ministry, 厚生労働省: no body or kind of body.\nWhat binds it is that of its kind: give "national-administrative-organs". Its own name finds its bodies; the findings of that kind have the rules about them that run through it, as_ministry. find_body turns a name into an id; list_obligations has the ids of rules.\ndid_you_mean: national-administrative-organs',
  ],
  [
    'a day before coverage',
    'get_findings',
    { subject: 'bank-of-japan', as_of: '2014-01-01' },
    'OUTSIDE_COVERAGE: as_of=2014-01-01 lies before the coverage, which begins on 2015-02-10.\nAsk for 2015-02-10 or a later day; 2016-10-21 is the first day of the amended state. find_body turns a name into an id; list_obligations has the ids of rules.',
  ],
  [
    'a procedure that there is not',
    'get_procedure',
    { procedure: 'inspection' },
    'NOT_FOUND: There is no record "inspection".\nAsk get_procedure for the ids. The procedures are audit, incident, information and cooperation.',
  ],
])('%s is an error a model can act on', async (_, name, given, said) => {
  expect(await trouble(name, given)).toBe(said);
});

test('no error speaks of addresses of the API', async () => {
  const told = await Promise.all([
    trouble('get_findings', { subject: 'bank-of-japan', obligations: ['audits'] }),
    trouble('get_finding', { subject: 'bank-of-japan', obligation: 'audits' }),
    trouble('get_obligation', { obligation: 'audits' }),
    trouble('get_later_changes', { obligation: 'audits' }),
    trouble('get_later_changes', { obligation: 'audit-coverage' }),
    trouble('list_members', { list: 'annex' }),
    trouble('compare_versions', { instrument: 'law' }),
    trouble('get_provision', { instrument: 'law', eid: 'art_1' }),
    trouble('get_provision', { instrument: 'basic-act', eid: 'art_99' }),
    trouble('get_provision', { citation: '法第99条' }),
    trouble('get_provision', { citation: '同項第3号' }),
  ]);
  expect(told.filter((said) => /\/api\/|\/[a-z]+ has no record/.test(said))).toEqual([]);
});

test('an ambiguous citation lists its choices', async () => {
  const said = await trouble('resolve_citation', { citation: '規則5条2項' });
  expect(said.split('\n').slice(0, 3)).toEqual([
    'AMBIGUOUS: 「規則5条2項」 fits several instruments.',
    'Ask again with the citation of one of the choices. search finds provisions by words.',
    '- 重大事象施策評価規則第5条第2項（原因究明等）: instrument incident-evaluation-rules, version 2016, eid art_5__para_2',
  ]);
});

test.each([
  [
    'get_finding',
    { subject: 'ipa', obligation: 'audit-purposes' },
    'did_you_mean: audit-purpose, ',
  ],
  ['list_members', { list: 'annex' }, 'The lists are annex-2015, annex-2016 and designated-2016.'],
  ['compare_versions', { instrument: 'overview-2016' }, 'in one version only'],
  ['compare_versions', { instrument: 'basic-act', to: '2014' }, 'Versions held: 2015, 2016.'],
  ['compare_versions', { provision: 'sec_2' }, 'No instrument is named.'],
  ['get_coverage', { topic: 'who-is-punishable' }, 'who-is-punished'],
  ['get_coverage', { topic: 'who-is-punished', part: 'facts' }, 'part and topic ask for'],
  ['compare_versions', { instrument: 'audit-policy', provision: '第2条' }, 'which is of basic-act'],
  ['compare_versions', { instrument: 'basic-act', provision: 'art_99' }, 'art_37'],
  ['compare_versions', { instrument: 'basic-act', from: '1' }, 'from: a version is named by'],
  ['get_later_changes', {}, 'Give `obligation` or `citation`.'],
  ['get_later_changes', { citation: '監査方針2' }, 'Whether it still stands is not known here.'],
  ['get_provision', { instrument: 'basic-act', eid: 'Art. 1' }, '"Art. 1" is not an eId.'],
  ['verify_quotation', { text: ' \n' }, 'nothing but spaces'],
  ['search', { q: '' }, 'q: expected something to look for'],
  ['find_body', {}, 'name: '],
  ['find_body', { name: 'ipa', colour: 'red' }, 'colour'],
  ['get_findings', { subject: 'ipa', verdict: 'maybe' }, 'expected applies'],
  ['get_findings', { subject: 'ipa', as_of: 'today' }, 'YYYY-MM-DD'],
])('%s %j is refused with a reason', async (name, given, said) => {
  const text = await trouble(name, given);
  expect(text).toContain(said);
  expect(text).not.toMatch(/\bat .*\.ts:|node_modules/);
});

test('an unknown tool and an unknown method are errors of JSON-RPC', async () => {
  await expect(client.callTool({ name: 'constructor', arguments: {} })).rejects.toMatchObject({
    code: -32602,
  });
  await expect(client.callTool({ name: 'drop', arguments: {} })).rejects.toMatchObject({
    code: -32602,
    message: expect.stringContaining('drop not found'),
  });
  expect(await (await rpc('tables/drop')).json()).toEqual({
    jsonrpc: '2.0',
    id: 7,
    error: { code: -32601, message: 'Method not found' },
  });
});

test.each([
  ['{"jsonrpc":', -32700],
  ['', -32700],
  ['null', -32600],
  ['"hello"', -32600],
  ['{"method":"tools/list"}', -32600],
  ['[]', -32600],
])('%s is no message of JSON-RPC', async (body, code) => {
  const response = await post(body);
  const { jsonrpc, id, error } = await response.json();
  expect([response.status, jsonrpc, id, error.code]).toEqual([400, '2.0', null, code]);
});

test('what is not JSON, too long, or not acceptable is a problem', async () => {
  const problem = async (response: Response) => {
    const { status, code } = await response.json();
    return [response.status, status, code, response.headers.get('content-type')];
  };
  const type = 'application/problem+json; charset=utf-8';
  expect(await problem(await post('{}', { 'Content-Type': 'text/plain' }))).toEqual([
    ...[415, 415, 'UNSUPPORTED_MEDIA_TYPE', type],
  ]);
  expect(await problem(await post('{}', { Accept: 'text/html' }))).toEqual([
    ...[406, 406, 'NOT_ACCEPTABLE', type],
  ]);
  expect(await problem(await post('x'.repeat(256 * 1024 + 1)))).toEqual([
    ...[413, 413, 'PAYLOAD_TOO_LARGE', type],
  ]);
  expect((await post(' '.repeat(256 * 1024))).status).toBe(400);
});

test.each(['GET', 'DELETE', 'PUT'])('%s is answered 405: there is no session', async (method) => {
  const response = await ask('/api/mcp', { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
});

test('any Accept that leaves room for JSON is answered in JSON, with CORS and uncached', async () => {
  for (const accept of ['*/*', 'application/json', 'application/json, text/event-stream']) {
    const response = await rpc('ping', {}, { Accept: accept, Origin: 'https://example.org' });
    expect(await response.json()).toEqual({ jsonrpc: '2.0', id: 7, result: {} });
    expect(
      headersOf(response, [
        'content-type',
        'cache-control',
        'access-control-allow-origin',
        'access-control-expose-headers',
        'mcp-session-id',
      ]),
    ).toEqual({
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Mcp-Protocol-Version, Mcp-Session-Id',
      'mcp-session-id': null,
    });
  }
});

test('a browser may ask first', async () => {
  const response = await ask('/api/mcp', { method: 'OPTIONS' });
  expect(response.status).toBe(204);
  expect(
    headersOf(response, [
      'access-control-allow-origin',
      'access-control-allow-methods',
      'access-control-allow-headers',
      'access-control-max-age',
    ]),
  ).toEqual({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'POST, OPTIONS',
    'access-control-allow-headers':
      'Accept, Authorization, Content-Type, If-None-Match, Mcp-Protocol-Version, Mcp-Session-Id, Mcp-Method, Mcp-Name, Last-Event-ID',
    'access-control-max-age': '86400',
  });
});

test('a notification is accepted without an answer', async () => {
  const response = await post(
    JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }),
  );
  expect([response.status, await response.text()]).toEqual([202, '']);
});

test('the revision is negotiated: known ones are kept, an unknown one gets the newest of its era', async () => {
  const initialize = async (protocolVersion: string) => {
    const params = { protocolVersion, capabilities: {}, clientInfo: { name: 't', version: '1' } };
    return (await (await rpc('initialize', params)).json()).result.protocolVersion;
  };
  expect(await Promise.all(['2025-03-26', '2025-06-18', '1999-01-01'].map(initialize))).toEqual([
    '2025-03-26',
    '2025-06-18',
    '2025-11-25',
  ]);
  const refused = await rpc('ping', {}, { 'Mcp-Protocol-Version': '1999-01-01' });
  expect(refused.status).toBe(400);
});

test('nothing is kept between requests', async () => {
  const list = async () => (await (await rpc('tools/list')).json()).result.tools.length;
  expect(await Promise.all([list(), list(), list()])).toEqual([16, 16, 16]);
});

test('arguments as models send them', async () => {
  const call = async (name: string, given: unknown) => {
    const { result, error } = await (await rpc('tools/call', { name, arguments: given })).json();
    return error ?? (result.isError ? result.content[0].text : result.structuredContent.data);
  };
  const article = { instrument: 'basic-act', eid: 'art_13' };
  const plain = await call('get_provision', { ...article, version: '2016' });
  expect(plain.citation).toBe('法第13条');
  for (const given of [
    { ...article, version: 2016 },
    { ...article, version: null, from: '' },
    { ...article, version: '', around: 'false', cursor: 0 },
  ])
    expect(await call('get_provision', given)).toEqual(plain);
  const two = await call('search', { q: '監査', limit: 2 });
  expect([two.hits.length, await call('search', { q: '監査', limit: '2' })]).toEqual([2, two]);
  const rule = { subject: 'bank-of-japan', obligations: ['audit-coverage'] };
  expect(await call('get_findings', { ...rule, obligations: 'audit-coverage' })).toEqual(
    await call('get_findings', rule),
  );
  const several = { ...rule, obligations: ['audit-coverage', 'request-for-cooperation'] };
  const both = await call('get_findings', several);
  expect(both.findings.length).toBe(2);
  for (const obligations of [
    '["audit-coverage", "request-for-cooperation"]',
    'audit-coverage, request-for-cooperation',
  ])
    expect(await call('get_findings', { ...rule, obligations })).toEqual(both);
  // Of an empty list nothing would be found: it is as none.
  for (const obligations of [[], '[]', ''])
    expect(await call('get_findings', { subject: 'bank-of-japan', obligations })).toEqual(
      await call('get_findings', { subject: 'bank-of-japan' }),
    );
  const audit = { procedure: 'audit' };
  const steps = await call('get_procedure', { ...audit, steps: [1, 3] });
  for (const given of ['[1,3]', '["1", "3"]', '1,3', ['1', '3']])
    expect(await call('get_procedure', { ...audit, steps: given })).toEqual(steps);
  expect(await call('get_procedure', { ...audit, steps: '3' })).toEqual(
    await call('get_procedure', { ...audit, steps: 3 }),
  );
  const duties = { subject: 'bank-of-japan', binds_subject: true };
  expect(await call('get_findings', { ...duties, binds_subject: 'True' })).toEqual(
    await call('get_findings', duties),
  );
  // What must be given is missed all the same, and what is no list or no number is said to be none.
  for (const name of ['', ' ', '\u3000'])
    expect(await call('find_body', { name })).toContain('expected a name');
  expect(await call('search', { q: ' ' })).toContain('expected something to look for');
  expect(await call('search', { q: '監査', limit: 'two' })).toContain('limit');
  expect(await call('get_procedure', { ...audit, steps: '[1,' })).toContain('steps.0');
  expect(await call('get_findings', { ...rule, obligations: ','.repeat(9000) })).not.toContain(
    'obligations.1',
  );
});

test('arguments: null is as none: an ordinary error where one is needed', async () => {
  const call = async (name: string) =>
    (await (await rpc('tools/call', { name, arguments: null })).json()).result;
  expect((await call('get_coverage')).isError).toBe(undefined);
  const { isError, content } = await call('find_body');
  expect([isError, content[0].text.includes('name: ')]).toEqual([true, true]);
});

test('with a final slash the endpoint is the same, for a browser that asks first too', async () => {
  const list = (path: string, method = 'POST') =>
    ask(path, {
      method,
      ...(method === 'POST'
        ? { body: JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'tools/list', params: {} }) }
        : {}),
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer none' },
    });
  expect(await (await list('/api/mcp/')).json()).toEqual(await (await list('/api/mcp')).json());
  const preflight = await list('/api/mcp/', 'OPTIONS');
  expect([
    preflight.status,
    preflight.headers.get('access-control-allow-headers')?.split(', ')[1],
  ]).toEqual([204, 'Authorization']);
});

test('a message says so much and no more, and a batch has so many', async () => {
  const refusal = (message: string) => [
    400,
    { jsonrpc: '2.0', error: { code: -32600, message: `Invalid Request: ${message}` }, id: null },
  ];
  const answer = async (body: unknown) => {
    const response = await post(typeof body === 'string' ? body : JSON.stringify(body));
    return [response.status, await response.json()];
  };
  const keys = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1]));
  const call = (args: object) => ({
    ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
    params: { name: 'search', arguments: args },
  });
  const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };
  expect(await answer(call(keys(20_000)))).toEqual(refusal('has more than 500 members'));
  expect(await answer(call({ q: JSON.parse('['.repeat(18) + ']'.repeat(18)) }))).toEqual(
    refusal('nests deeper than 20 levels'),
  );
  expect(await answer('['.repeat(100_000))).toEqual(refusal('nests deeper than 20 levels'));
  expect(await answer(Array(5).fill(ping))).toEqual(refusal('a batch has at most 4 messages'));
  expect((await answer(call(keys(400))))[0]).toBe(200);
});
