import { expect, test } from 'vitest';
import { ask, askJson, headersOf, storedCorpus } from '../support/ask.ts';
import { PROPERTIES } from '../support/reconcile-calls.ts';

type Item = { id: string; name: string; description: string };

const all: string[] = storedCorpus.entities.map(({ id }: Item) => id);

const suggested = async (what: string, query: Record<string, string>): Promise<Item[]> =>
  (await askJson(`/reconcile/suggest/${what}?${new URLSearchParams(query)}`)).result;

const ids = async (what: string, query: Record<string, string>) =>
  (await suggested(what, query)).map(({ id }) => id);

test('a body is suggested with what it is and all it belongs to but that it is a body', async () => {
  expect(await suggested('entity', { prefix: '日本年金' })).toEqual([
    {
      id: 'japan-pension-service',
      name: '日本年金機構',
      description: '別表29番目・指定法人（公的年金関係）',
      notable: [
        { id: 'designated-corporations', name: '指定法人' },
        { id: 'listed-corporations', name: '別表に掲げる特殊法人及び認可法人' },
        { id: 'annex-2015', name: '改定前の別表' },
        { id: 'annex-2016', name: '別表（2016年改定案）' },
        { id: 'designated-2016', name: '指定法人（2016年）' },
      ],
    },
  ]);
  expect(await suggested('entity', { prefix: 'nisc' })).toEqual([
    {
      id: 'nisc',
      name: '内閣サイバーセキュリティセンター',
      description: '国の機関',
      notable: [],
    },
  ]);
});

test('of ids the one typed whole comes first, then names, then ids that begin so', async () => {
  expect(await ids('entity', { prefix: 'japan-post' })).toEqual([
    'japan-post',
    'japan-post-holdings',
  ]);
  expect(await ids('entity', { prefix: ' japan-post ' })).toEqual([
    'japan-post',
    'japan-post-holdings',
  ]);
  expect(await ids('entity', { prefix: 'strategic-head' })).toEqual(['strategic-headquarters']);
  expect(await ids('entity', { prefix: ' strategic-head ' })).toEqual(['strategic-headquarters']);
  expect(await ids('entity', { prefix: 'accs-center' })).toEqual([]);
  expect(await ids('entity', { prefix: 'ntt' })).toEqual([
    'nippon-telegraph-and-telephone',
    'ntt-east',
    'ntt-west',
  ]);
  expect(await ids('entity', { prefix: 'zzzz' })).toEqual([]);
});

test('nothing typed suggests all, fifty on a page', async () => {
  for (const prefix of ['', ' 　'])
    expect(await ids('entity', { prefix })).toEqual(all.slice(0, 50));
  expect(await ids('entity', { prefix: '', limit: '2' })).toEqual(all.slice(0, 2));
});

test('cursor and offset pass over as many; the cursor wins', async () => {
  const at = (more: Record<string, string>) => ids('entity', { prefix: '', limit: '2', ...more });
  expect(await at({ cursor: '3' })).toEqual(all.slice(3, 5));
  expect(await at({ offset: '4' })).toEqual(all.slice(4, 6));
  expect(await at({ cursor: '3', offset: '9' })).toEqual(all.slice(3, 5));
  expect(await at({ cursor: '0', offset: '9' })).toEqual(all.slice(9, 11));
  const last = all.length - 1;
  expect(await at({ cursor: `${last}` })).toEqual(all.slice(last));
  expect(await at({ cursor: `${all.length}` })).toEqual([]);
});

test('properties: what begins so before what has it inside, by name and by id', async () => {
  expect(await suggested('property', { prefix: '英語' })).toEqual([
    { id: 'name_en', name: '英語名', description: '出典のある英語名' },
  ]);
  expect(await ids('property', { prefix: 'list' })).toEqual(['list', 'listed_rows']);
  expect(await ids('property', { prefix: '名' })).toEqual([
    'name_en',
    'former_names',
    'later_names',
  ]);
  expect(await ids('property', { prefix: 'name' })).toEqual([
    'name_en',
    'former_names',
    'later_names',
  ]);
  expect(await ids('property', { prefix: '人' })).toEqual(['corporate_number', 'designated']);
  expect(await ids('property', { prefix: '' })).toEqual(PROPERTIES);
  expect(await ids('property', { prefix: '', offset: '12' })).toEqual(['audit_target', 'page']);
  expect(await ids('property', { prefix: 'ＰＡＧＥ' })).toEqual(['page']);
});

test('types: those that a body has, in full', async () => {
  expect(await ids('type', { prefix: '' })).toEqual([
    'entity',
    'incorporated-administrative-agencies',
    'designated-corporations',
    'listed-corporations',
    'contractors',
    'others',
    'annex-2015',
    'annex-2016',
    'designated-2016',
  ]);
  expect(await suggested('type', { prefix: '別表（2016' })).toEqual([
    {
      id: 'annex-2016',
      name: '別表（2016年改定案）',
      description: storedCorpus.lists.find(({ id }: Item) => id === 'annex-2016').summary,
    },
  ]);
  expect(await ids('type', { prefix: '法人' })).toEqual([
    'entity',
    'incorporated-administrative-agencies',
    'designated-corporations',
    'listed-corporations',
    'contractors',
    'designated-2016',
  ]);
  expect(await ids('type', { prefix: '指定', limit: '1' })).toEqual(['designated-corporations']);
});

test('properties are proposed for any type, as many as asked', async () => {
  const whole = await askJson('/reconcile/extend/propose');
  expect([whole.type, whole.limit, whole.properties.map(({ id }: Item) => id)]).toEqual([
    'entity',
    50,
    PROPERTIES,
  ]);
  expect(await askJson('/reconcile/extend/propose?type=contractors&limit=2')).toEqual({
    type: 'contractors',
    limit: 2,
    properties: [
      { id: 'corporate_number', name: '法人番号', description: '国税庁の法人番号（13桁）' },
      { id: 'name_en', name: '英語名', description: '出典のある英語名' },
    ],
  });
});

test.each([
  ['suggest/entity?prefix=', 'public, max-age=60'],
  ['suggest/property?prefix=', 'public, max-age=60'],
  ['suggest/type?prefix=', 'public, max-age=60'],
  ['extend/propose', 'public, max-age=600'],
])('%s may be kept so: %s', async (path, cache) => {
  const response = await ask(`/reconcile/${path}`);
  expect(headersOf(response, ['cache-control', 'content-language', 'content-type'])).toEqual({
    'cache-control': cache,
    'content-language': 'ja',
    'content-type': 'application/json; charset=utf-8',
  });
});

test.each([
  ['suggest/entity', 'prefix: expected what was typed so far.'],
  ['suggest/type', 'prefix: expected what was typed so far.'],
  [`suggest/property?prefix=${'a'.repeat(201)}`, 'prefix: expected at most 200 characters.'],
  ['suggest/entity?prefix=&limit=0', 'limit: expected a whole number from 1 to 200.'],
  ['suggest/entity?prefix=&cursor=-1', 'cursor: expected a whole number from 0 to 9999.'],
  ['suggest/entity?prefix=&offset=x', 'offset: expected a whole number from 0 to 9999.'],
  ['extend/propose?limit=201', 'limit: expected a whole number from 1 to 200.'],
])('%j is refused: %s', async (path, detail) => {
  const response = await ask(`/reconcile/${path}`);
  const problem = await response.json();
  expect([response.status, problem.code, problem.detail]).toEqual([
    400,
    'INVALID_PARAMETER',
    detail,
  ]);
});

test('two hundred typed characters are read', async () => {
  expect(await ids('entity', { prefix: 'z'.repeat(200) })).toEqual([]);
});
