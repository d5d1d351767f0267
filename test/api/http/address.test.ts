import { expect, test } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { canonicalAddress } from '../../../api/http/address.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { ask, askJson, storedCorpus } from '../support/ask.ts';

test.each([
  ['/api/v1', '/api/v1'],
  ['/api/v1/version?', '/api/v1/version'],
  ['/api/v1/version?&&&', '/api/v1/version'],
  ['/api/v1/version#part', '/api/v1/version'],
  ['/api/v1/%65ntities/bank%2dof-japan', '/api/v1/entities/bank-of-japan'],
  ['/a%2fb', '/a%2Fb'],
  ['/search?q=%e7%9b%a3%E6%9F%BB', '/search?q=%E7%9B%A3%E6%9F%BB'],
  ['/search?q=a+b&&limit=3', '/search?q=a%20b&limit=3'],
  ['/search?q=a%2Bb', '/search?q=a%2Bb'],
  ["/search?q='(a)'", '/search?q=%27(a)%27'],
  ['/search?q=a=b', '/search?q=a%3Db'],
  ['/search?q', '/search?q='],
  ['/search?limit=3&q=a', '/search?limit=3&q=a'],
  ['/search?utm_source=x&q=a&utm_medium=mail&_=1712', '/search?q=a'],
  ['/version?_', '/version'],
  ['/version?_=1&_=2&utm_campaign=%8FH', '/version'],
  ['/version?utm=1&q_=2&__=3', '/version?utm=1&q_=2&__=3'],
])('%s is spelled %s', (asked, canonical) => {
  expect(canonicalAddress(asked)).toBe(canonical);
  expect(canonicalAddress(canonical)).toBe(canonical);
});

test('however an address is spelled, the answer is the same to the byte', async () => {
  const spellings = [
    '/entities?q=%E6%97%A5%E9%8A%80&limit=1',
    '/entities?q=%e6%97%a5%e9%8a%80&limit=1',
    '/entities?&q=日銀&&limit=1&',
    '/%65ntities?q=日%E9%8A%80&limit=%31',
    '/entities?q=日銀&utm_source=mail&limit=1&_=1712',
    '/entities?utm_source=mail&q=日銀&utm_source=web&limit=1&utm_campaign=%8FH&_=1&_=2',
  ];
  const app = createApp(storedCorpus, { openapi: makeDocument });
  const answers = await Promise.all(
    spellings.map(async (path) => {
      const answer = await app.request(`/api/v1${path}`);
      return [answer.headers.get('etag'), answer.headers.get('link'), await answer.text()];
    }),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(JSON.parse(answers[0]?.[2] ?? '').links.self).toBe(
    '/api/v1/entities?q=%E6%97%A5%E9%8A%80&limit=1',
  );
});

test('a parameter without a name is refused, however many there are', async () => {
  const expected = {
    type: '/api/#invalid-parameter',
    title: 'A parameter is missing, unknown or malformed',
    status: 400,
    code: 'INVALID_PARAMETER',
    detail: '(query): has a parameter without a name.',
    hint: 'Write name=value.',
    errors: [{ parameter: '(query)', detail: 'has a parameter without a name' }],
  };
  expect(await askJson('/version?=1')).toEqual(expected);
  expect(await askJson('/version?=1&=2')).toEqual(expected);
});

test('of more parameters than any resource takes none is looked at', async () => {
  const parameters = (count: number) =>
    Array.from({ length: count }, (_, i) => `x${i}=1`).join('&');
  const fifty = await askJson(`/version?${parameters(50)}`);
  expect([fifty.status, fifty.errors.length]).toEqual([400, 50]);
  for (const query of [parameters(51), parameters(4000), '&'.repeat(50)])
    expect(await askJson(`/version?${query}`)).toEqual({
      type: '/api/#invalid-parameter',
      title: 'A parameter is missing, unknown or malformed',
      status: 400,
      code: 'INVALID_PARAMETER',
      detail: '(query): has more than 50 parameters.',
      hint: 'Give every parameter once; no resource takes as many.',
      errors: [{ parameter: '(query)', detail: 'has more than 50 parameters' }],
    });
});

test('an error repeats no more of an address than can be read', async () => {
  const long = 'x'.repeat(3000);
  for (const path of [
    `/${long}`,
    `/${long}/`,
    `/version?${long}=1`,
    `/version?${long}=1&${long}=2`,
    `/version?${long}=%ff`,
  ]) {
    const text = await (await ask(path)).text();
    expect([path.slice(0, 20), text.length < 2000]).toEqual([path.slice(0, 20), true]);
  }
});

test('a path longer than any resource has is refused before it is looked at', async () => {
  const { status, code, detail } = await askJson(`/${'/'.repeat(39_000)}x/`);
  expect({ status, code, detail }).toEqual({
    status: 414,
    code: 'URI_TOO_LONG',
    detail: 'The address has more than 4000 characters before its query.',
  });
});

test('addresses that are asked once push out no answer that is asked again', async () => {
  const made: string[] = [];
  const app = createApp(storedCorpus, {
    openapi: makeDocument,
    log: ({ path, cache }) => made.push(`${path} ${cache}`),
  });
  const hot = '/api/v1/entities/bank-of-japan';
  await app.request(hot);
  await app.request(hot);
  for (let i = 0; i < 2100; i++) await app.request(`/api/v1/reconcile/suggest/type?prefix=${i}`);
  made.length = 0;
  await app.request(hot);
  expect(made).toEqual(['/api/v1/entities/bank-of-japan kept']);
});
