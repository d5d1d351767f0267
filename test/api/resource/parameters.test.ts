import { expect, test } from 'vitest';
import { ask, askJson } from '../support/ask.ts';

test.each([
  ['/instruments/audit-policy/provisions/sec_2?as_of=2016-10-20', '2015'],
  ['/instruments/audit-policy/provisions/sec_2?as_of=2016-10-21', '2016'],
  ['/instruments/audit-policy/provisions/sec_2?as_of=2016-10-20&version=2015', '2015'],
  ['/instruments/audit-policy/provisions/sec_2?as_of=2015-06-01&version=2015', '2015'],
  ['/instruments/audit-policy/provisions/sec_2', '2016'],
])('%s is the text of version %s', async (path, version) => {
  expect((await askJson(path)).data.version).toBe(version);
});

test.each([
  ['平成28年10月20日', '2016-10-20'],
  ['平成二十八年十月二十日', '2016-10-20'],
  ['H28.10.20', '2016-10-20'],
  ['Ｈ２８．１０．２０', '2016-10-20'],
  ['2016/10/20', '2016-10-20'],
  ['2016年10月20日', '2016-10-20'],
])('a day written %s is read as %s, and the answer says so', async (asked, day) => {
  const { meta, data } = await askJson(
    `/entities/bank-of-japan?as_of=${encodeURIComponent(asked)}`,
  );
  const plain = await askJson(`/entities/bank-of-japan?as_of=${day}`);
  expect([meta.as_of, meta.as_of_asked, data]).toEqual([day, asked, plain.data]);
  expect('as_of_asked' in plain.meta).toBe(false);
});

test.each([
  [
    '2015-06-01',
    'The source contradicts itself about whether "audit-policy" was in force on 2015-06-01.',
  ],
  ['2015-03-01', '"audit-policy" has no version in force on 2015-03-01.'],
])('a text on %s is refused, not guessed', async (day, detail) => {
  const response = await ask(`/instruments/audit-policy/provisions/sec_2?as_of=${day}`);
  const problem = await response.json();
  expect([response.status, problem.code, problem.detail]).toEqual([
    422,
    'OUTSIDE_COVERAGE',
    detail,
  ]);
});

test.each([
  [
    'as_of=2016-10-21&version=2015',
    'Version 2015 of "audit-policy" is not in force on 2016-10-21.',
    'Leave as_of or version out, or ask for a day of that version, for example as_of=2016-10-20.',
  ],
  [
    'as_of=2015-03-01&version=2016',
    'Version 2016 of "audit-policy" is not in force on 2015-03-01.',
    'Leave as_of or version out, or ask for a day of that version, for example as_of=2016-10-21.',
  ],
  [
    'as_of=1999-01-01&version=2015',
    'as_of=1999-01-01 lies before the coverage, which begins on 2015-02-10.',
    'Ask for 2015-02-10 or a later day; 2016-10-21 is the first day of the amended state.',
  ],
])('a version and a day that do not go together are refused: %s', async (query, detail, hint) => {
  for (const form of ['', '.json', '.txt', '.bib', '.csl.json', '.jsonld', '/cite']) {
    const path = `/instruments/audit-policy/provisions/sec_2${form}?${query}`;
    const response = await ask(path);
    const problem = await response.json();
    expect([path, response.status, problem.code, problem.detail, problem.hint]).toEqual([
      ...[path, 422, 'OUTSIDE_COVERAGE', detail, hint],
    ]);
  }
});

const ids = async (path: string) =>
  (await askJson(path)).data.map(({ id }: { id: string }) => id).sort();

test('lists of a day', async () => {
  expect(await ids('/lists?as_of=2016-10-20')).toEqual(['annex-2015']);
  expect(await ids('/lists?as_of=2016-10-21')).toEqual(['annex-2016', 'designated-2016']);
  expect(await ids('/lists')).toEqual(['annex-2015', 'annex-2016', 'designated-2016']);
});

test('kinds of a day', async () => {
  const before = await ids('/classes?as_of=2016-10-20');
  const after = await ids('/classes?as_of=2016-10-21');
  expect(after.filter((id: string) => !before.includes(id))).toEqual([
    'contractors',
    'designated-corporations',
  ]);
});

const outside = (detail: string, hint: string) => ({
  type: '/api/#outside-coverage',
  title: 'The date lies outside the coverage',
  status: 422,
  code: 'OUTSIDE_COVERAGE',
  detail,
  hint,
});

const told = async (path: string) => {
  const response = await ask(encodeURI(path));
  return [response.status, await response.json()];
};

const bank = '/entities/bank-of-japan';

/** Everything that takes a day. */
const DATED = [
  '/entities',
  bank,
  `${bank}/silences`,
  `${bank}/obligations`,
  `${bank}/obligations/request-for-cooperation`,
  `${bank}/obligations/request-for-cooperation/cite`,
  '/classes',
  '/classes/others/silences',
  '/classes/others/obligations',
  '/classes/others/obligations/request-to-others',
  '/classes/others/obligations/request-to-others/cite',
  '/obligations/request-to-others/entities',
  '/matrix',
  '/lists',
  '/instruments/basic-act/provisions/art_32',
];

test.each(DATED)(
  '%s is refused for the day before the coverage, and given for its first',
  async (path) => {
    expect(await told(`${path}?as_of=2015-02-09`)).toEqual([
      422,
      outside(
        'as_of=2015-02-09 lies before the coverage, which begins on 2015-02-10.',
        'Ask for 2015-02-10 or a later day; 2016-10-21 is the first day of the amended state.',
      ),
    ]);
    const [status, { meta }] = await told(`${path}?as_of=2015-02-10`);
    expect([status, meta.as_of]).toEqual([200, '2015-02-10']);
  },
);

test.each(DATED)('%s takes a calendar day and nothing else', async (path) => {
  const detail =
    'expected a calendar day as YYYY-MM-DD, for example 2016-10-20 (平成28年10月20日, H28.10.20 and 2016/10/20 are read too)';
  expect(await told(`${path}?as_of=2016/13/21`)).toEqual([
    400,
    {
      type: '/api/#invalid-parameter',
      title: 'A parameter is missing, unknown or malformed',
      status: 400,
      code: 'INVALID_PARAMETER',
      detail: `as_of: ${detail}.`,
      hint: 'See /api/v1/openapi.json for the parameters.',
      errors: [{ parameter: 'as_of', detail }],
    },
  ]);
});

const policy = (id: string, place: string) => `/instruments/${id}/provisions/${place}`;

test.each([
  [
    policy('audit-policy', 'sec_2'),
    '2015-05-24',
    '"audit-policy" has no version in force on 2015-05-24.',
    '2015-05-25, 2015-09-25, 2016-10-21',
  ],
  [
    policy('audit-policy', 'sec_2'),
    '2015-05-25',
    'The source contradicts itself about whether "audit-policy" was in force on 2015-05-25.',
    '2015-05-25, 2015-09-25, 2016-10-21',
  ],
  [
    policy('audit-policy', 'sec_2'),
    '2015-09-24',
    'The source contradicts itself about whether "audit-policy" was in force on 2015-09-24.',
    '2015-05-25, 2015-09-25, 2016-10-21',
  ],
  [
    policy('overview-2016', 'sec_2'),
    '2016-10-20',
    '"overview-2016" has no version in force on 2016-10-20.',
    '2016-10-21',
  ],
])('%s on %s: no text is guessed', async (path, day, detail, starts) => {
  expect(await told(`${path}?as_of=${day}`)).toEqual([
    422,
    outside(detail, `Its versions begin on ${starts}. Ask for a version with version=.`),
  ]);
});

test.each([
  [policy('audit-policy', 'sec_2'), '2015-09-25', '2015'],
  [policy('audit-policy', 'sec_2'), '2016-10-20', '2015'],
  [policy('audit-policy', 'sec_2'), '2016-10-21', '2016'],
  [policy('basic-act', 'art_32'), '2015-02-10', '2015'],
  [policy('information-provision-rules', 'art_2'), '2016-10-20', '2015'],
  [policy('overview-2016', 'sec_2'), '2016-10-21', '2016'],
])('%s on %s is version %s', async (path, day, version) => {
  const [, { data, meta }] = await told(`${path}?as_of=${day}`);
  expect([data.version, meta.as_of]).toEqual([version, day]);
});

test('a version asked for decides between the readings of a disputed day, and no more', async () => {
  const asked = async (version: string) =>
    told(`${policy('audit-policy', 'sec_2')}?version=${version}&as_of=2015-06-01`);
  const [, { data, meta }] = await asked('2015');
  expect([data.version, meta.as_of]).toEqual(['2015', '2015-06-01']);
  const [, problem] = await asked('2016');
  expect([problem.status, problem.code]).toEqual([422, 'OUTSIDE_COVERAGE']);
});
