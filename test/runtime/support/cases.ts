const JSON_TYPE = 'application/json; charset=utf-8';
const CSV = 'text/csv; charset=utf-8; header=present';
const PROBLEM = 'application/problem+json; charset=utf-8';

/** A question with what comes back: status and media type. Its body and headers are those of the app in process. */
export type Case = readonly [path: string, status: number, type: string];

const q = encodeURIComponent;

/** Asked of every target. A new path is one more line. */
export const cases: readonly Case[] = [
  ['/api/v1', 200, JSON_TYPE],
  ['/api/v1/', 200, JSON_TYPE],
  ['/api/v1/version', 200, JSON_TYPE],
  ['/api/v1/health', 200, JSON_TYPE],
  ['/api/v1/coverage', 200, JSON_TYPE],
  ['/api/v1/openapi.json', 200, JSON_TYPE],
  ['/api/v1/entities', 200, JSON_TYPE],
  ['/api/v1/entities?limit=200', 200, JSON_TYPE],
  [`/api/v1/entities?q=${q('日本年金機構')}`, 200, JSON_TYPE],
  [`/api/v1/entities?q=${q('ﾆｯﾎﾟﾝｷﾞﾝｺｳ')}`, 200, JSON_TYPE],
  ['/api/v1/entities/bank-of-japan', 200, JSON_TYPE],
  ['/api/v1/entities/bank-of-japan?as_of=2016-10-20', 200, JSON_TYPE],
  ['/api/v1/entities/ipa/obligations', 200, JSON_TYPE],
  ['/api/v1/entities/ipa/obligations?verdict=undetermined', 200, JSON_TYPE],
  ['/api/v1/entities/bank-of-japan/obligations/request-for-cooperation', 200, JSON_TYPE],
  ['/api/v1/classes', 200, JSON_TYPE],
  ['/api/v1/classes/designated-corporations/obligations', 200, JSON_TYPE],
  ['/api/v1/obligations', 200, JSON_TYPE],
  ['/api/v1/obligations/report-after-audit/entities', 200, JSON_TYPE],
  ['/api/v1/procedures', 200, JSON_TYPE],
  ['/api/v1/procedures/incident', 200, JSON_TYPE],
  ['/api/v1/procedures/audit.csv', 200, CSV],
  ['/api/v1/matrix', 200, JSON_TYPE],
  ['/api/v1/matrix?as_of=2015-02-10', 200, JSON_TYPE],
  ['/api/v1/entities.csv', 200, CSV],
  ['/api/v1/entities/bank-of-japan.jsonld', 200, 'application/ld+json'],
  ['/api/v1/instruments/basic-act/provisions/art_32__para_1.txt', 200, 'text/plain; charset=utf-8'],
  ['/api/v1/identifiers', 200, JSON_TYPE],
  ['/api/v1/identifiers/egov-law-id/426AC1000000104', 200, JSON_TYPE],
  ['/api/v1/reconcile', 200, JSON_TYPE],
  [`/api/v1/reconcile?queries=${q('{"q0":{"query":"年金機構"}}')}`, 200, JSON_TYPE],
  ['/api/v1/downloads', 200, JSON_TYPE],
  ['/api/v1/matrix.csv', 200, CSV],
  ['/api/v1/instruments', 200, JSON_TYPE],
  ['/api/v1/instruments/basic-act/versions/2016', 200, JSON_TYPE],
  ['/api/v1/instruments/basic-act/provisions/art_32__para_1', 200, JSON_TYPE],
  ['/api/v1/instruments/basic-act/comparison', 200, JSON_TYPE],
  ['/api/v1/lists/annex-2016', 200, JSON_TYPE],
  ['/api/v1/lists/annex-2016/changes', 200, JSON_TYPE],
  ['/api/v1/terms', 200, JSON_TYPE],
  ['/api/v1/discrepancies', 200, JSON_TYPE],
  ['/api/v1/changes', 200, JSON_TYPE],
  ['/api/v1/sources', 200, JSON_TYPE],
  [`/api/v1/resolve?citation=${q('基本法25①二')}`, 200, JSON_TYPE],
  [`/api/v1/resolve?citation=${q('規則5条2項')}`, 409, PROBLEM],
  [`/api/v1/resolve?citation=${q('刑法第1条')}`, 404, PROBLEM],
  [
    `/api/v1/verify?text=${q('特殊法人及び認可法人であつて本部が指定するものの代表者')}`,
    200,
    JSON_TYPE,
  ],
  [
    `/api/v1/verify?text=${q('特殊法人及び認可法人であって本部が指定する者の代表者')}`,
    200,
    JSON_TYPE,
  ],
  [`/api/v1/search?q=${q('年金機構')}`, 200, JSON_TYPE],
  [`/api/v1/search.html?q=${q('改善計画')}`, 200, 'text/html; charset=utf-8'],
  ['/api/v1/search', 400, PROBLEM],
  ['/api/v1/entities?foo=1', 400, PROBLEM],
  ['/api/v1/entities?as_of=2016-02-30', 400, PROBLEM],
  ['/api/v1/entities?as_of=2015-02-09', 422, PROBLEM],
  ['/api/v1/entities/japan-pension', 404, PROBLEM],
  ['/api/v1/entities/', 404, PROBLEM],
  ['/api/v1/nothing', 404, PROBLEM],
  ['/api/v1/%E0%A4%A', 400, PROBLEM],
];

/** A question that is posted, with the media type of its body. */
export type Posted = readonly [
  path: string,
  sent: string,
  body: string,
  status: number,
  type: string,
];

const rpc = (method: string, params: object) =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });

/** Posted to every target. */
export const posted: readonly Posted[] = [
  [
    '/api/v1/reconcile',
    'application/x-www-form-urlencoded',
    `queries=${q('{"q0":{"query":"年金機構"}}')}`,
    200,
    JSON_TYPE,
  ],
  [
    '/api/v1/reconcile/match',
    'application/json',
    JSON.stringify({
      queries: [{ conditions: [{ matchType: 'name', propertyValue: '年金機構' }] }],
    }),
    200,
    JSON_TYPE,
  ],
  ['/api/mcp', 'application/json', rpc('tools/list', {}), 200, 'application/json'],
  ['/api/mcp', 'application/json', rpc('resources/list', {}), 200, 'application/json'],
  ['/api/v1/entities', 'application/json', '{}', 405, PROBLEM],
];
