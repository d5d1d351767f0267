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

type Body = {
  id: string;
  name: string;
  corporate_number: { value: string } | null;
  founding_statute: { egov_law_id: string | null } | null;
};

const bodies: Body[] = storedCorpus.entities;

const row = ({ id, name }: Body, value: string, relation: string) => ({
  value,
  type: 'entity',
  id,
  name,
  relation,
  api: `/api/v1/entities/${id}`,
  html: `/entities/${id}/`,
});

const act = {
  value: '426AC1000000104',
  type: 'instrument',
  id: 'basic-act',
  name: 'サイバーセキュリティ基本法',
  relation: 'identifies',
  api: '/api/v1/instruments/basic-act',
  html: '/instruments/basic-act/',
};

test('the schemes say what they identify', async () => {
  const { data, links } = await askJson('/identifiers');
  expect(data).toEqual([
    {
      id: 'corporate-number',
      name: '法人番号',
      description: '国税庁が指定する13桁の番号。出典のあるものだけ',
      api: '/api/v1/identifiers/corporate-number',
    },
    {
      id: 'egov-law-id',
      name: 'e-Gov 法令ID',
      description: 'e-Gov法令検索の法令ID。文書そのもの、又は法人の根拠法のもの',
      api: '/api/v1/identifiers/egov-law-id',
    },
  ]);
  expect(links).toEqual({ self: '/api/v1/identifiers' });
});

test('every 法人番号 with its body, in the order of the bodies', async () => {
  const { data } = await askJson('/identifiers/corporate-number');
  expect(data).toEqual(
    bodies.flatMap((body) =>
      body.corporate_number ? [row(body, body.corporate_number.value, 'identifies')] : [],
    ),
  );
});

test('every 法令ID: the Act itself, then the laws that bodies were founded by', async () => {
  const { data, meta } = await askJson('/identifiers/egov-law-id');
  expect(data).toEqual([
    act,
    ...bodies.flatMap((body) =>
      body.founding_statute?.egov_law_id
        ? [row(body, body.founding_statute.egov_law_id, 'founding_statute')]
        : [],
    ),
  ]);
  expect(meta.total).toBe(data.length);
});

test.each([
  '426AC1000000104',
  '426ac1000000104',
  ' 426AC1000000104 ',
  '426 AC 1000000104',
  '４２６ＡＣ１００００００１０４',
  '426AC1000000104_20161021_000000000000000',
])('法令ID %j is read', async (written) => {
  const { data, meta } = await askJson(`/identifiers/egov-law-id/${encodeURIComponent(written)}`);
  const headquarters = bodies.find(({ id }) => id === 'strategic-headquarters') as Body;
  expect([meta.total, data]).toEqual([
    2,
    [act, row(headquarters, '426AC1000000104', 'founding_statute')],
  ]);
});

test('six bodies of one law', async () => {
  const { data } = await askJson('/identifiers/egov-law-id/416AC0000000099');
  expect(data.map(({ name }: Body) => name)).toEqual([
    '中日本高速道路株式会社',
    '東日本高速道路株式会社',
    '阪神高速道路株式会社',
    '本州四国連絡高速道路株式会社',
    '首都高速道路株式会社',
    '西日本高速道路株式会社',
  ]);
});

const told = async (scheme: string, written: string) => {
  const response = await ask(`/identifiers/${scheme}/${encodeURIComponent(written)}`);
  return [response.status, await response.json()];
};

const refused = (detail: string, hint: string) => ({
  type: '/api/#invalid-parameter',
  title: 'A parameter is missing, unknown or malformed',
  status: 400,
  code: 'INVALID_PARAMETER',
  detail: `value: ${detail}.`,
  hint,
  errors: [{ parameter: 'value', detail }],
});

const DIGITS = 'Give the 13 digits; width, hyphens and spaces do not matter.';

test.each([
  [
    '3010005002598',
    '3010005002598 is not a valid 法人番号: its first digit, the check digit, does not fit the others',
  ],
  [
    '３-0100-0500-2598',
    '3010005002598 is not a valid 法人番号: its first digit, the check digit, does not fit the others',
  ],
  ['30100050025', '"30100050025" is not a valid 法人番号: it is not 13 digits'],
  ['日本銀行', '"日本銀行" is not a valid 法人番号: it is not 13 digits'],
  ['x'.repeat(100), `"${'x'.repeat(50)}" is not a valid 法人番号: it is not 13 digits`],
])('%s is no 法人番号', async (written, detail) => {
  expect(await told('corporate-number', written)).toEqual([400, refused(detail, DIGITS)]);
});

test.each([
  ['426AC100000010', '426AC100000010'],
  ['426AC10000001045', '426AC10000001045'],
  ['x426AC1000000104', 'x426AC1000000104'],
  ['A26AC1000000104', 'A26AC1000000104'],
  ['_426AC1000000104', '_426AC1000000104'],
  ['426AC-000000104', '426AC-000000104'],
  ['y'.repeat(60), 'y'.repeat(50)],
])('%s is no 法令ID', async (written, shown) => {
  expect(await told('egov-law-id', written)).toEqual([
    400,
    refused(
      `"${shown}" is not a valid e-Gov 法令ID`,
      'Give 15 characters such as 426AC1000000104.',
    ),
  ]);
});

const notFound = (detail: string, hint: string, did_you_mean?: string[]) => ({
  type: '/api/#not-found',
  title: 'There is no such resource',
  status: 404,
  code: 'NOT_FOUND',
  detail,
  hint,
  ...(did_you_mean ? { did_you_mean } : {}),
});

test.each([
  ['corporate-number', '3000012010001', '3000012010001', '法人番号'],
  ['corporate-number', 'T3-0000-1201-0001', '3000012010001', '法人番号'],
  ['egov-law-id', '321constitution', '321CONSTITUTION', 'e-Gov 法令ID'],
])('%s %s could be one, and is of none of the records', async (scheme, written, read, name) => {
  expect(await told(scheme, written)).toEqual([
    404,
    notFound(
      `${read} is a well-formed ${name}, and none of the records held here has it.`,
      `Ask /api/v1/identifiers/${scheme} for those held.`,
    ),
  ]);
});

test('a scheme that is not there is answered with those that are', async () => {
  expect(await told('duns', '1')).toEqual([
    404,
    notFound(
      '/identifiers has no scheme "duns".',
      'Ask for one of corporate-number, egov-law-id.',
      ['corporate-number', 'egov-law-id'],
    ),
  ]);
});

test('more than a hundred characters are not read', async () => {
  const [status, { detail }] = await told('corporate-number', '1'.repeat(101));
  expect([status, detail]).toEqual([400, 'value: expected at most 100 characters.']);
});
