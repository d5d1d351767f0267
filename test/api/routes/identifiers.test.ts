import { expect, test } from 'vitest';
import { ask, askJson, storedCorpus } from '../support/ask.ts';

const bank = {
  value: '3010005002599',
  type: 'entity',
  id: 'bank-of-japan',
  name: '日本銀行',
  relation: 'identifies',
  api: '/api/v1/entities/bank-of-japan',
  html: '/entities/bank-of-japan/',
};

test.each([
  ['3010005002599'],
  ['3-0100-0500-2599'],
  ['３０１０００５００２５９９'],
  ['T3010005002599'],
])('法人番号 %s leads to its body', async (written) => {
  const { data } = await askJson(`/identifiers/corporate-number/${encodeURIComponent(written)}`);
  expect(data).toEqual([bank]);
});

test('all 法人番号 with a source are listed', async () => {
  const { data, meta } = await askJson('/identifiers/corporate-number');
  const held = storedCorpus.entities.filter(
    ({ corporate_number: n }: { corporate_number: { tier: string } | null }) =>
      n && n.tier !== 'unverified',
  );
  expect([data.length, meta.total]).toEqual([held.length, held.length]);
  expect(data).toContainEqual(bank);
});

test('an e-Gov 法令ID leads to the instrument, and to the bodies that the law founds', async () => {
  const { data } = await askJson('/identifiers/egov-law-id/426AC1000000104');
  expect(data.map(({ type, id, relation }: typeof bank) => [type, id, relation])).toEqual([
    ['instrument', 'basic-act', 'identifies'],
    ['entity', 'strategic-headquarters', 'founding_statute'],
  ]);
  const revision = await askJson(
    '/identifiers/egov-law-id/416ac0000000099_20250601_504AC0000000068',
  );
  expect(revision.data).toHaveLength(6);
});

test.each([
  [
    '/identifiers/corporate-number/3010005002598',
    400,
    'its first digit, the check digit, does not fit the others',
  ],
  ['/identifiers/corporate-number/301000500259', 400, 'it is not 13 digits'],
  ['/identifiers/corporate-number/nihon', 400, 'it is not 13 digits'],
  ['/identifiers/corporate-number/3000012010001', 404, 'none of the records held here has it'],
  ['/identifiers/egov-law-id/426', 400, 'is not a valid e-Gov 法令ID'],
  ['/identifiers/egov-law-id/321CONSTITUTION', 404, 'none of the records held here has it'],
])('%s is %s: %s', async (path, status, said) => {
  const response = await ask(path);
  const { detail } = await response.json();
  expect([response.status, detail.includes(said) || detail]).toEqual([status, true]);
});

test.each([['/identifiers/corporate'], ['/identifiers/corporate/1']])(
  '%s names the schemes there are',
  async (path) => {
    const response = await ask(path);
    expect([response.status, (await response.json()).did_you_mean]).toEqual([
      404,
      ['corporate-number', 'egov-law-id'],
    ]);
  },
);

test('the schemes are listed', async () => {
  const { data } = await askJson('/identifiers');
  expect(data.map(({ id, api }: { id: string; api: string }) => [id, api])).toEqual([
    ['corporate-number', '/api/v1/identifiers/corporate-number'],
    ['egov-law-id', '/api/v1/identifiers/egov-law-id'],
  ]);
});
