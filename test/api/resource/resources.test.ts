import { expect, test } from 'vitest';
import { ownOrigin } from '../../../api/http/own-origin.ts';
import { draftRoutes } from '../../../api/reconcile/draft.ts';
import { previewRoute } from '../../../api/reconcile/preview.ts';
import { rootRoutes } from '../../../api/reconcile/reconcile.ts';
import { suggestRoutes } from '../../../api/reconcile/suggest.ts';
import type { Route } from '../../../api/resource/define.ts';
import { ABOUT } from '../../../api/routes/about.ts';
import { CLASSES } from '../../../api/routes/classes.ts';
import { FILES } from '../../../api/routes/downloads.ts';
import { ENTITIES } from '../../../api/routes/entities.ts';
import { IDENTIFIERS } from '../../../api/routes/identifiers.ts';
import { INSTRUMENTS } from '../../../api/routes/instruments.ts';
import { LISTS } from '../../../api/routes/lists.ts';
import { MINISTERS } from '../../../api/routes/ministers.ts';
import { NOTES } from '../../../api/routes/notes.ts';
import { OBLIGATIONS } from '../../../api/routes/obligations.ts';
import { QUESTIONS } from '../../../api/routes/questions.ts';
import { ask } from '../support/ask.ts';
import { groupOf } from '../support/route-group.ts';

const bank = '/entities/bank-of-japan';
const kind = '/classes/others';
const article = '/instruments/basic-act/provisions/art_32__para_1';

/** Every group of routes with every path it answers GET at. */
const GROUPS: [string, readonly Route[], string[]][] = [
  ['about', ABOUT, ['', '/sources', '/coverage', '/health', '/version']],
  [
    'entities',
    ENTITIES,
    [
      '/entities?limit=1',
      bank,
      `${bank}/cite`,
      `${bank}/obligations`,
      `${bank}/obligations/request-for-cooperation`,
      `${bank}/obligations/request-for-cooperation/cite`,
      `${bank}/silences`,
    ],
  ],
  [
    'classes',
    CLASSES,
    [
      '/classes',
      kind,
      `${kind}/obligations`,
      `${kind}/obligations/request-to-others`,
      `${kind}/obligations/request-to-others/cite`,
      `${kind}/silences`,
    ],
  ],
  ['ministers', MINISTERS, ['/ministers', '/ministers/health-labour']],
  [
    'obligations',
    OBLIGATIONS,
    [
      '/obligations',
      '/obligations/report-after-audit',
      '/obligations/report-after-audit/entities?verdict=applies',
      '/procedures',
      '/procedures/audit',
      '/matrix',
    ],
  ],
  [
    'instruments',
    INSTRUMENTS,
    [
      '/instruments',
      '/instruments/audit-policy',
      '/instruments/audit-policy/versions/2015',
      article,
      `${article}/cite`,
      '/instruments/audit-policy/comparison',
    ],
  ],
  [
    'lists',
    LISTS,
    ['/lists', '/lists/designated-2016', '/lists/annex-2016/changes', '/lists/annex-2016/rows/24'],
  ],
  [
    'notes',
    NOTES,
    ['/terms', '/discrepancies', '/changes', '/concordances', '/silences', '/topics'],
  ],
  [
    'questions',
    QUESTIONS,
    [
      '/search?q=nisc',
      '/search.html?q=nisc',
      '/resolve?citation=%E6%B3%95%E7%AC%AC30%E6%9D%A1',
      '/verify?text=nisc',
    ],
  ],
  [
    'identifiers',
    IDENTIFIERS,
    ['/identifiers', '/identifiers/egov-law-id', '/identifiers/corporate-number/3010005002599'],
  ],
  ['reconcile', rootRoutes(ownOrigin(null)), ['/reconcile', '/reconcile?version=1.0-draft']],
  ['reconcile-preview', [previewRoute], ['/reconcile/preview?id=bank-of-japan']],
  [
    'reconcile-suggest',
    suggestRoutes,
    [
      '/reconcile/suggest/entity?prefix=bank',
      '/reconcile/suggest/property?prefix=id',
      '/reconcile/suggest/type?prefix=annex',
      '/reconcile/extend/propose',
    ],
  ],
  ['downloads', FILES, ['/downloads']],
];

const told = async (response: Response) => ({
  status: response.status,
  type: response.headers.get('content-type'),
  link: response.headers.get('link'),
  text: await response.text(),
});

test.each(GROUPS)(
  'the routes of %s answer by themselves as in the whole',
  async (_, routes, paths) => {
    const { asking } = groupOf(() => routes);
    for (const path of paths) {
      const whole = await told(await ask(path === '' ? '/api/v1' : path));
      expect(whole.status).toBe(200);
      expect(await told(await asking(path))).toEqual(whole);
    }
  },
);

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';

test.each<[string, readonly Route[], string, string, string]>([
  [
    'a form of 0.2',
    rootRoutes(ownOrigin(null)),
    '/reconcile',
    FORM,
    'queries={"q":{"query":"NHK"}}',
  ],
  [
    'an extension of 0.2',
    rootRoutes(ownOrigin(null)),
    '/reconcile',
    FORM,
    'extend={"ids":["nisc"],"properties":[{"id":"page"}]}',
  ],
  [
    'a batch of the draft',
    draftRoutes(ownOrigin(null)),
    '/reconcile/match',
    JSON_TYPE,
    '{"queries":[{"conditions":[{"matchType":"name","propertyValue":"NHK"}]}]}',
  ],
  [
    'an extension of the draft',
    draftRoutes(ownOrigin(null)),
    '/reconcile/extend',
    JSON_TYPE,
    '{"ids":["nisc"],"properties":[{"id":"page"}]}',
  ],
])('%s is answered by its own routes as in the whole', async (_, routes, path, type, body) => {
  const { asking } = groupOf(() => routes);
  const init = { method: 'POST', headers: { 'Content-Type': type }, body };
  const whole = await told(await ask(path, init));
  expect([whole.status, whole.type]).toEqual([200, 'application/json; charset=utf-8']);
  expect(await told(await asking(path, init))).toEqual(whole);
});

test('what is posted stands in the definitions, from which the document is made', () => {
  const { resources } = groupOf(() => [
    ...rootRoutes(ownOrigin(null)),
    ...draftRoutes(ownOrigin(null)),
  ]);
  expect(
    resources.definitions.map(({ method, path, operationId }) => [method, path, operationId]),
  ).toEqual([
    ['get', '/reconcile', 'getReconcile'],
    ['post', '/reconcile', 'postReconcile'],
    ['post', '/reconcile/match', 'postReconcileMatch'],
    ['post', '/reconcile/extend', 'postReconcileExtend'],
  ]);
});
