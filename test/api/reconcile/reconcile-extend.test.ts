import { expect, test } from 'vitest';
import { askJson } from '../support/ask.ts';
import { getWith, PROPERTIES, postForm, postJson, refused } from '../support/reconcile-calls.ts';

const extend = '{"ids":["bank-of-japan"],"properties":[{"id":"page"}]}';

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
  { id: 'kind', name: '類型' },
  { id: 'kind', name: '類型' },
  { id: 'corporate_number', name: '法人番号' },
  { id: 'bearer_findings', name: '自ら行う定めの数' },
  { id: 'page', name: 'ページ' },
];
const BOTH_KINDS = [{ str: '指定法人' }, { str: '別表に掲げる特殊法人及び認可法人' }];

test('the draft extends in columns, each id once and each column as often as asked', async () => {
  const { body } = await postJson('/reconcile/extend', ROWS);
  const bearer = body.rows[0].properties[3].values;
  expect(body).toEqual({
    meta: META,
    rows: [
      {
        id: 'japan-pension-service',
        properties: [
          { id: 'kind', values: [{ str: '指定法人' }] },
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
  expect(await getWith({ extend })).toEqual({
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
  expect(await postForm({ extend: JSON.stringify(wrong) })).toEqual(problem('extend'));
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
