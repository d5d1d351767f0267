import { expect, test } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { type Answer, createClient } from '../../../client/client.mjs';
import { storedCorpus } from '../support/ask.ts';

const app = createApp(storedCorpus, { openapi: makeDocument });
const api = createClient({
  baseUrl: 'http://localhost/api/v1',
  fetch: async (request) => app.fetch(request),
});

/** One line a reason: what leads where, by which words. */
const reasons = (finding: Answer<'Finding'>): string[] =>
  finding.because.map(({ edge, provision }) => `${edge} ${provision.citation}`);

test('may 日本銀行 be asked to cooperate, and must it?', async () => {
  const { data } = await api.GET('/entities/{id}/obligations/{obligation}', {
    params: { path: { id: 'bank-of-japan', obligation: 'request-for-cooperation' } },
  });
  if (!data) throw new Error('the client has no answer');
  const finding = data.data;
  expect([finding.verdict, finding.role, finding.obligation.modality]).toEqual([
    'applies',
    'addressee',
    'power',
  ]);
  expect(reasons(finding)).toEqual([
    'listed_in 資料提供等規則別表（24番目）',
    'defined_as 資料提供等規則第2条',
    'addressed_by 法第32条第1項',
  ]);
});

test('parameters are sent as they are typed', async () => {
  const { data } = await api.GET('/entities', {
    params: { query: { q: '年金機構', as_of: '2016-10-20', limit: 1 } },
  });
  expect(data?.data.map(({ id }) => id)).toEqual(['japan-pension-service']);
  expect(data?.meta.as_of).toBe('2016-10-20');
});

test('a problem comes back as one', async () => {
  const { data, error, response } = await api.GET('/entities/{id}', {
    params: { path: { id: 'japan-pension' } },
  });
  expect([data, response.status, error?.code]).toEqual([undefined, 404, 'NOT_FOUND']);
  expect(error?.did_you_mean).toContain('japan-pension-service');
});
