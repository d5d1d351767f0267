import { expect, test } from 'vitest';
import { ask, askJson } from '../support/ask.ts';

test('a finding is cited with its day and dataset, and as ours', async () => {
  const { data, meta } = await askJson(
    '/entities/bank-of-japan/obligations/request-for-cooperation/cite',
  );
  const version = meta.dataset_version.slice(0, 12);
  expect(data.permalink).toEqual({
    page: '/entities/bank-of-japan/#request-for-cooperation',
    api: '/api/v1/entities/bank-of-japan/obligations/request-for-cooperation?as_of=2016-10-21',
    dataset_version: meta.dataset_version,
  });
  expect(data.en).toBe(
    `“資料の提出その他の協力の求め” (法第32条第1項) for 日本銀行, as of 2016-10-21: applies as addressee. Computed by Kihonho (dataset ${version}), not an official determination, /entities/bank-of-japan/#request-for-cooperation`,
  );
});

test('a finding of a kind on another day has no page, and says so', async () => {
  const { data } = await askJson(
    '/classes/others/obligations/request-to-others/cite?as_of=2018-01-01',
  );
  expect([data.permalink.page, data.permalink.api]).toEqual([
    null,
    '/api/v1/classes/others/obligations/request-to-others?as_of=2018-01-01',
  ]);
});

test('a body is cited by both its names', async () => {
  const { data, meta } = await askJson('/entities/japan-pension-service/cite');
  expect(data.en).toBe(
    `Japan Pension Service [日本年金機構], as of 2016-10-21, Kihonho (dataset ${meta.dataset_version.slice(0, 12)}), /entities/japan-pension-service/`,
  );
});

test('a rule that is not there is a 404', async () => {
  const response = await ask('/entities/bank-of-japan/obligations/nothing/cite');
  expect([response.status, (await response.json()).code]).toEqual([404, 'NOT_FOUND']);
});
