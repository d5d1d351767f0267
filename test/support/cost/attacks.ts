import type { Asked } from './questions.ts';

/**
 * A request of somebody who means harm, as long as he can make it, with the status it gets on every runtime. Some addresses are
 * longer than the network of the edge lets through: docs/operating.md names them.
 */
export type Attack = {
  name: string;
  /** Repetitions at the most; 0 where nothing is repeated. */
  most: number;
  ask: (times: number) => Asked;
  status: number;
};

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

const post = (path: string, type: string, body: string): Asked => ({
  path,
  init: { method: 'POST', body, headers: { 'Content-Type': type } },
});
const reconcile = (queries: string): Asked => post('/api/v1/reconcile', FORM, `queries=${queries}`);
const match = (queries: unknown): Asked =>
  post('/api/v1/reconcile/match', JSON_TYPE, JSON.stringify({ queries }));
const mcp = (body: string): Asked => post('/api/mcp', JSON_TYPE, body);
const call = (name: string, args: unknown): Asked =>
  mcp(
    JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name, arguments: args },
    }),
  );
const get = (path: string): Asked => ({ path });
const q = encodeURIComponent;
const list = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const keys = (count: number): Record<string, number> =>
  Object.fromEntries(list(count, (i) => [`k${i}`, 1]));
const names = (count: number, name: string) =>
  list(Math.ceil(count / 20), (i) => ({
    conditions: [
      { matchType: 'name', propertyValue: list(Math.min(20, count - 20 * i), () => name) },
    ],
  }));
/** A body that is sent as it is made, in chunks of the wire. */
const chunksOfOneByte = (count: number): ReadableStream<Uint8Array> => {
  let left = count;
  return new ReadableStream({
    pull: (controller) =>
      left-- > 0 ? controller.enqueue(Uint8Array.of(120)) : controller.close(),
  });
};
const fixed = (name: string, asked: Asked, status: number): Attack => ({
  ...{ name, most: 0, ask: () => asked, status },
});

/** What once stopped the server, or cost more than it should: each by its name, never to be cheap for the asker again. */
export const COSTLY: readonly Attack[] = [
  {
    ...{ name: 'escaped quotes in a batch', most: 130_000, status: 400 },
    ask: (n) => reconcile(`"${'\\"'.repeat(n)}`),
  },
  {
    ...{ name: 'a property value of 漢数字', most: 80_000, status: 200 },
    ask: (n) =>
      reconcile(`{"a":{"query":"機構","properties":[{"pid":"kind","v":"${'一'.repeat(n)}"}]}}`),
  },
  {
    ...{ name: 'a name of 漢数字', most: 80_000, status: 200 },
    ask: (n) => reconcile(`{"a":{"query":"${'一'.repeat(n)}"}}`),
  },
  {
    ...{ name: 'a name of combining marks out of order', most: 60_000, status: 200 },
    ask: (n) => reconcile(`{"a":{"query":"${'\u0301\u0327'.repeat(n)}"}}`),
  },
  {
    ...{ name: '400 names that NFKC makes 18 times as long', most: 199, status: 413 },
    ask: (n) => match(names(400, 'ﷺ'.repeat(n))),
  },
  {
    ...{ name: '200 names that NFKC makes 18 times as long', most: 199, status: 200 },
    ask: (n) => match(names(200, 'ﷺ'.repeat(n))),
  },
  {
    ...{ name: '200 names of which each is near another body', most: 200, status: 200 },
    ask: (n) => match(names(n, '日木年金機講')),
  },
  {
    ...{ name: '200 long names of Latin letters', most: 95, status: 200 },
    ask: (n) => match(names(200, 'ab'.repeat(n))),
  },
  {
    ...{ name: '200 long names that are made of names', most: 30, status: 200 },
    ask: (n) => match(names(200, '日木年金機講'.repeat(n))),
  },
  {
    ...{ name: '200 names of many words', most: 14, status: 200 },
    ask: (n) => match(names(200, list(n, (i) => `日木${i} 年金${i} 機講${i}`).join(' '))),
  },
  {
    ...{ name: '200 names that all bodies have', most: 200, status: 200 },
    ask: (n) => match(names(n, '法人')),
  },
  {
    ...{ name: '100 queries that all bodies answer', most: 100, status: 200 },
    ask: (n) => match(list(n, (i) => names(1, `法人${'　'.repeat(i)}`)[0])),
  },
  {
    ...{ name: '1,000 ids with 50 properties', most: 1000, status: 200 },
    ask: (n) =>
      post(
        '/api/v1/reconcile/extend',
        JSON_TYPE,
        JSON.stringify({
          ids: list(n, (i) => (i === 0 ? 'bank-of-japan' : `x${i}`)),
          properties: list(50, () => ({ id: 'listed_rows' })),
        }),
      ),
  },
  {
    ...{ name: 'a name of 漢数字 in an address', most: 4_000, status: 200 },
    ask: (n) => get(`/api/v1/reconcile?queries=${q(`{"q":{"query":"${'一'.repeat(n)}"}}`)}`),
  },
  {
    ...{ name: 'values without end', most: 80_000, status: 413 },
    ask: (n) =>
      reconcile(`{"a":{"query":"機構","properties":[{"pid":"kind","v":[${'1,'.repeat(n)}1]}]}}`),
  },
  {
    ...{ name: 'types without end', most: 40_000, status: 413 },
    ask: (n) => reconcile(`{"a":{"query":"機構","type":[${'"x",'.repeat(n)}"x"]}}`),
  },
  {
    ...{ name: 'conditions that are none', most: 80_000, status: 413 },
    ask: (n) => match([{ conditions: list(n, () => 1) }]),
  },
  {
    ...{ name: 'JSON that nests', most: 120_000, status: 400 },
    ask: (n) => reconcile('['.repeat(n)),
  },
  {
    ...{ name: 'an id without end', most: 200_000, status: 400 },
    ask: (n) => reconcile(`{"${'x'.repeat(n)}":{}}`),
  },
  {
    ...{ name: 'a path of slashes', most: 39_000, status: 414 },
    ask: (n) => get(`/api/v1/${'/'.repeat(n)}x/`),
  },
  {
    ...{ name: 'a shorter path of slashes', most: 3_900, status: 404 },
    ask: (n) => get(`/api/v1/${'/'.repeat(n)}x/`),
  },
  {
    ...{ name: 'a path that ends in slashes', most: 3_900, status: 404 },
    ask: (n) => get(`/api/v1/x${'/'.repeat(n)}`),
  },
  {
    ...{ name: '9,000 unknown parameters', most: 9_000, status: 400 },
    ask: (n) => get(`/api/v1/entities?${list(n, (i) => i.toString(36)).join('&')}`),
  },
  {
    ...{ name: '2,000 unknown parameters', most: 2_000, status: 400 },
    ask: (n) => get(`/api/v1/entities?${list(n, (i) => i.toString(36)).join('&')}`),
  },
  {
    ...{ name: 'a title cut inside a surrogate pair', most: 100, status: 200 },
    ask: (n) => get(`/api/v1/search.html?q=a${q('😀'.repeat(n))}`),
  },
  {
    ...{ name: 'a page for what NFKC makes 18 times as long', most: 199, status: 200 },
    ask: (n) => get(`/api/v1/search.html?q=${q('ﷺ'.repeat(n))}`),
  },
  {
    ...{ name: 'a search for what NFKC makes 18 times as long', most: 199, status: 400 },
    ask: (n) => get(`/api/v1/search?q=${q('ﷺ'.repeat(n))}`),
  },
  {
    ...{ name: 'a search of a hundred words', most: 66, status: 200 },
    ask: (n) => get(`/api/v1/search?q=${q(list(n, (i) => i.toString(36)).join(' '))}`),
  },
  {
    ...{
      name: 'a quotation of 4,000 characters in common pieces',
      most: 800,
      status: 200,
    },
    ask: (n) => get(`/api/v1/verify?text=${q('規定により'.repeat(n))}`),
  },
  {
    ...{ name: 'a quotation of 1,500 characters in common pieces', most: 300, status: 200 },
    ask: (n) => get(`/api/v1/verify?text=${q('規定により'.repeat(n))}`),
  },
  {
    ...{ name: 'the same in a tool', most: 800, status: 200 },
    ask: (n) => call('verify_quotation', { text: '規定により'.repeat(n) }),
  },
  {
    ...{ name: 'a form of 131,000 parameters', most: 131_000, status: 400 },
    ask: (n) => post('/api/v1/reconcile', FORM, 'a&'.repeat(n)),
  },
  {
    ...{ name: 'a resource with an id without end', most: 60_000, status: 200 },
    ask: (n) =>
      mcp(
        JSON.stringify({
          ...{ jsonrpc: '2.0', id: 1, method: 'resources/read' },
          params: { uri: `kihonho://entities/${'abc-'.repeat(n)}/findings` },
        }),
      ),
  },
  {
    ...{ name: 'arguments without end', most: 20_000, status: 400 },
    ask: (n) => call('search', keys(n)),
  },
  {
    ...{ name: 'a message that nests', most: 120_000, status: 400 },
    ask: (n) => mcp('['.repeat(n)),
  },
  {
    ...{ name: 'a batch of a hundred calls', most: 100, status: 400 },
    ask: (n) =>
      mcp(
        JSON.stringify(
          list(n, (id) => ({
            ...{ jsonrpc: '2.0', id, method: 'tools/call' },
            params: { name: 'search', arguments: { q: `監査${id}` } },
          })),
        ),
      ),
  },
  {
    ...{ name: 'Accept of commas', most: 12_000, status: 406 },
    ask: (n) => ({ path: '/api/v1/version', init: { headers: { Accept: ','.repeat(n) } } }),
  },
  {
    ...{ name: 'If-None-Match of tags', most: 3_000, status: 200 },
    ask: (n) => ({
      path: '/api/v1/version',
      init: { headers: { 'If-None-Match': '"a",'.repeat(n) } },
    }),
  },
  {
    ...{ name: 'chunks of one byte that nobody reads', most: 20_000, status: 404 },
    ask: (n) => ({
      path: '/api/v1/nothing',
      init: { method: 'POST', body: chunksOfOneByte(n), duplex: 'half' },
    }),
  },
  fixed('a parameter without a name', get('/api/v1/version?=1'), 400),
  fixed('a query of nothing', get('/api/v1/version?&&&'), 200),
];

/** What was tried and held. */
export const HELD: readonly Attack[] = [
  fixed('traversal', get('/api/v1/entities/..%2f..%2f..%2fetc%2fpasswd'), 404),
  fixed('traversal in the site', get('/downloads/..%2f..%2fpackage.json'), 404),
  fixed('traversal with a null byte', get('/api/v1/entities/%00%2fetc%2fpasswd'), 404),
  fixed(
    'a script in a search',
    get(`/api/v1/search.html?q=${q('<script>alert(1)</script>')}`),
    200,
  ),
  fixed(
    'a script in an attribute',
    get(`/api/v1/search.html?q=${q('"><img src=x onerror=alert(1)>')}`),
    200,
  ),
  fixed('a header in a parameter', get('/api/v1/search?q=%0d%0aX-Injected:%201'), 200),
  fixed('a header in a path', get('/api/v1/entities/%0d%0aX-Injected:%201'), 404),
  fixed('a redirect in a path', get('/api/v1//example.org'), 404),
  fixed('a redirect out of the site', get('/entities//example.org/%2f..'), 404),
  fixed('a prototype as an id', reconcile('{"__proto__":{"query":"日本銀行"}}'), 200),
  fixed('a prototype as a parameter', get('/api/v1/version?__proto__=1'), 400),
  fixed(
    'a prototype as an argument',
    mcp(
      '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","arguments":{"q":"監査","__proto__":{"limit":1}}}}',
    ),
    200,
  ),
  fixed('a record named constructor', get('/api/v1/entities/constructor'), 404),
  fixed('a scheme named toString', get('/api/v1/identifiers/toString/1'), 404),
  fixed('an address that is no UTF-8', get('/api/v1/search?q=%ff%fe'), 400),
  fixed('an overlong slash', get('/api/v1/entities/%c0%af'), 400),
  fixed('half an escape', get('/api/v1/search?q=%e3%81'), 400),
  fixed('a parameter twice', get('/api/v1/search?q=a&q=b'), 400),
  fixed('JSONP', get('/api/v1/reconcile?callback=alert'), 400),
  fixed('a body of another type', post('/api/v1/reconcile', 'text/plain', 'queries={}'), 415),
  fixed('a body that is too long', reconcile('x'.repeat(300_000)), 413),
  fixed(
    'a method that is not there',
    { path: '/api/v1/entities', init: { method: 'DELETE' } },
    405,
  ),
  fixed('half a character in a tool', call('search', { q: '\ud800' }), 200),
  fixed('a formula in a table', get(`/api/v1/entities.csv?q=${q('=1+1')}`), 200),
];

/** Many questions in one, which cost as much as asked one by one; their figures stand in docs/performance.md. */
export const MANY_IN_ONE: readonly string[] = [
  '200 names of which each is near another body',
  '200 long names of Latin letters',
  '200 long names that are made of names',
  '200 names of many words',
];
