import { expect, test } from 'vitest';
import { ask, askJson } from '../support/ask.ts';

const path = (query: Record<string, string>) => `/resolve?${new URLSearchParams(query)}`;

const told = async (query: Record<string, string>) => {
  const response = await ask(path(query));
  return [response.status, await response.json()];
};

test('an older version as a whole has a page of its own', async () => {
  const { data, meta } = await askJson(
    path({ citation: '監査に係る基本方針', as_of: '2016-10-20' }),
  );
  expect(data).toEqual({
    instrument: 'audit-policy',
    eid: null,
    version: '2015',
    citation: 'サイバーセキュリティ対策を強化するための監査に係る基本方針',
    heading: null,
    status: null,
    continued_by: null,
    continues: [],
    note: null,
    html: '/instruments/audit-policy/2015/',
    api: '/api/v1/instruments/audit-policy/versions/2015',
  });
  expect(meta.as_of).toBe('2016-10-20');
});

test('how a citation was read is said where that is not plain', async () => {
  const { data } = await askJson(path({ citation: '法第33条第1項', as_of: '2020-01-01' }));
  expect([data.eid, data.version, data.note]).toEqual([
    'art_32__para_1',
    '2016',
    '2020-01-01の法第33条第1項は、2016年の法第32条第1項に当たる（条番号の対応表による）。',
  ]);
});

const long = (length: number) => '法'.repeat(length);

test('citation and place are read up to two hundred characters', async () => {
  expect((await told({ citation: long(200) }))[1].detail).toBe(
    `citation: 「${long(200)}」 is no citation.`,
  );
  for (const [query, detail] of [
    [{ citation: long(201) }, 'citation: expected at most 200 characters.'],
    [{ citation: '' }, 'citation: expected a citation, for example 法第25条第1項第2号.'],
    [{ citation: '同項', from: long(201) }, 'from: expected at most 200 characters.'],
  ] as const)
    expect((await told(query))[1].detail).toBe(detail);
});
