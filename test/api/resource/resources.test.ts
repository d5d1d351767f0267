import { expect, test } from 'vitest';
import type { Dataset } from '../../../api/dataset/dataset.ts';
import { reconcileDraftRoutes } from '../../../api/reconcile/draft.ts';
import { reconcilePreviewRoutes } from '../../../api/reconcile/preview.ts';
import { reconcileRoutes } from '../../../api/reconcile/reconcile.ts';
import { reconcileSuggestRoutes } from '../../../api/reconcile/suggest.ts';
import type { Routes } from '../../../api/resource/resources.ts';
import { aboutRoutes } from '../../../api/routes/about.ts';
import { citeRoutes } from '../../../api/routes/cite.ts';
import { citeAnswerRoutes } from '../../../api/routes/cite-answers.ts';
import { classRoutes } from '../../../api/routes/classes.ts';
import { comparisonRoutes } from '../../../api/routes/comparison.ts';
import { downloadRoutes } from '../../../api/routes/downloads.ts';
import { entityRoutes } from '../../../api/routes/entities.ts';
import { identifierRoutes } from '../../../api/routes/identifiers.ts';
import { instrumentRoutes } from '../../../api/routes/instruments.ts';
import { listRoutes } from '../../../api/routes/lists.ts';
import { matrixRoutes } from '../../../api/routes/matrix.ts';
import { noteRoutes } from '../../../api/routes/notes.ts';
import { obligationRoutes } from '../../../api/routes/obligations.ts';
import { procedureRoutes } from '../../../api/routes/procedures.ts';
import { resolveRoutes } from '../../../api/routes/resolve.ts';
import { searchRoutes } from '../../../api/routes/search.ts';
import { silenceRoutes } from '../../../api/routes/silences.ts';
import { verifyRoutes } from '../../../api/routes/verify.ts';
import { ask } from '../support/ask.ts';
import { groupOf } from '../support/route-group.ts';

type Register = (app: Routes, dataset: Dataset) => void;

const bank = '/entities/bank-of-japan';
const kind = '/classes/others';
const article = '/instruments/basic-act/provisions/art_32__para_1';

/** Every group of routes with every path it answers GET at. */
const GROUPS: [string, Register, string[]][] = [
  ['about', aboutRoutes, ['', '/sources', '/coverage', '/health', '/version']],
  ['cite', citeRoutes, [`${article}/cite`]],
  [
    'cite-answers',
    citeAnswerRoutes,
    [
      `${bank}/cite`,
      `${bank}/obligations/request-for-cooperation/cite`,
      `${kind}/obligations/request-to-others/cite`,
    ],
  ],
  [
    'classes',
    classRoutes,
    ['/classes', kind, `${kind}/obligations`, `${kind}/obligations/request-to-others`],
  ],
  ['comparison', comparisonRoutes, ['/instruments/audit-policy/comparison']],
  ['downloads', downloadRoutes, ['/downloads']],
  [
    'entities',
    entityRoutes,
    [
      '/entities?limit=1',
      bank,
      `${bank}/obligations`,
      `${bank}/obligations/request-for-cooperation`,
    ],
  ],
  [
    'identifiers',
    identifierRoutes,
    ['/identifiers', '/identifiers/egov-law-id', '/identifiers/corporate-number/3010005002599'],
  ],
  [
    'instruments',
    instrumentRoutes,
    [
      '/instruments',
      '/instruments/audit-policy',
      '/instruments/audit-policy/versions/2015',
      article,
    ],
  ],
  [
    'lists',
    listRoutes,
    ['/lists', '/lists/designated-2016', '/lists/annex-2016/changes', '/lists/annex-2016/rows/24'],
  ],
  ['matrix', matrixRoutes, ['/matrix']],
  ['notes', noteRoutes, ['/terms', '/discrepancies', '/changes', '/concordances']],
  [
    'obligations',
    obligationRoutes,
    [
      '/obligations',
      '/obligations/report-after-audit',
      '/obligations/report-after-audit/entities?verdict=applies',
    ],
  ],
  ['procedures', procedureRoutes, ['/procedures', '/procedures/audit']],
  ['reconcile', reconcileRoutes, ['/reconcile', '/reconcile?version=1.0-draft']],
  ['reconcile-preview', reconcilePreviewRoutes, ['/reconcile/preview?id=bank-of-japan']],
  [
    'reconcile-suggest',
    reconcileSuggestRoutes,
    [
      '/reconcile/suggest/entity?prefix=bank',
      '/reconcile/suggest/property?prefix=id',
      '/reconcile/suggest/type?prefix=annex',
      '/reconcile/extend/propose',
    ],
  ],
  ['resolve', resolveRoutes, ['/resolve?citation=%E6%B3%95%E7%AC%AC30%E6%9D%A1']],
  ['search', searchRoutes, ['/search?q=nisc', '/search.html?q=nisc']],
  ['silences', silenceRoutes, ['/silences', `${bank}/silences`, `${kind}/silences`]],
  ['verify', verifyRoutes, ['/verify?text=nisc']],
];

const told = async (response: Response) => ({
  status: response.status,
  type: response.headers.get('content-type'),
  link: response.headers.get('link'),
  text: await response.text(),
});

test.each(GROUPS)(
  'the routes of %s answer by themselves as in the whole',
  async (_, register, paths) => {
    const { asking } = groupOf(({ api }, dataset) => register(api, dataset));
    for (const path of paths) {
      const whole = await told(await ask(path === '' ? '/api/v1' : path));
      expect(whole.status).toBe(200);
      expect(await told(await asking(path))).toEqual(whole);
    }
  },
);

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';

test.each<[string, Register, string, string, string]>([
  ['a form of 0.2', reconcileRoutes, '/reconcile', FORM, 'queries={"q":{"query":"NHK"}}'],
  [
    'an extension of 0.2',
    reconcileRoutes,
    '/reconcile',
    FORM,
    'extend={"ids":["nisc"],"properties":[{"id":"page"}]}',
  ],
  [
    'a batch of the draft',
    reconcileDraftRoutes,
    '/reconcile/match',
    JSON_TYPE,
    '{"queries":[{"conditions":[{"matchType":"name","propertyValue":"NHK"}]}]}',
  ],
  [
    'an extension of the draft',
    reconcileDraftRoutes,
    '/reconcile/extend',
    JSON_TYPE,
    '{"ids":["nisc"],"properties":[{"id":"page"}]}',
  ],
])('%s is answered by its own routes as in the whole', async (_, register, path, type, body) => {
  const { asking } = groupOf(({ api }, dataset) => register(api, dataset));
  const init = { method: 'POST', headers: { 'Content-Type': type }, body };
  const whole = await told(await ask(path, init));
  expect([whole.status, whole.type]).toEqual([200, 'application/json; charset=utf-8']);
  expect(await told(await asking(path, init))).toEqual(whole);
});

test('what is posted stands in the definitions, from which the document is made', () => {
  const { resources } = groupOf(({ api }, dataset) => {
    reconcileRoutes(api, dataset);
    reconcileDraftRoutes(api, dataset);
  });
  expect(
    resources.definitions.map(({ method, path, operationId }) => [method, path, operationId]),
  ).toEqual([
    ['get', '/reconcile', 'getReconcile'],
    ['post', '/reconcile', 'postReconcile'],
    ['post', '/reconcile/match', 'postReconcileMatch'],
    ['post', '/reconcile/extend', 'postReconcileExtend'],
  ]);
});
