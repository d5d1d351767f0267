import { expect, test } from 'vitest';
import { ask, askJson } from '../support/ask.ts';

const path = (query: Record<string, string>) => `/resolve?${new URLSearchParams(query)}`;

test('a citation and the provision it names', async () => {
  const { data, meta, links } = await askJson(path({ citation: '基本法25①二' }));
  expect(data).toEqual({
    instrument: 'basic-act',
    eid: 'art_25__para_1__item_2',
    version: '2016',
    citation: '法第25条第1項第2号',
    heading: '所掌事務等',
    status: 'full',
    continued_by: null,
    continues: [
      {
        instrument: 'basic-act',
        eid: 'art_25__para_1__item_2',
        version: '2015',
        citation: '旧法第25条第1項第2号',
      },
    ],
    note: null,
    html: '/instruments/basic-act/#art_25__para_1__item_2',
    api: '/api/v1/instruments/basic-act/provisions/art_25__para_1__item_2?version=2016',
  });
  expect([meta.as_of, meta.warnings.map(({ code }: { code: string }) => code), links.html]).toEqual(
    ['2016-10-21', ['NOT_CURRENT_LAW'], '/instruments/basic-act/#art_25__para_1__item_2'],
  );
});

test('the number of another day, and what goes on with it', async () => {
  const { data, meta } = await askJson(path({ citation: '法第30条', as_of: '2016-10-20' }));
  expect(data).toEqual({
    instrument: 'basic-act',
    eid: 'art_30',
    version: '2015',
    citation: '旧法第30条',
    heading: null,
    status: 'stub',
    continued_by: {
      instrument: 'basic-act',
      eid: 'art_31',
      version: '2016',
      citation: '法第31条',
    },
    continues: [],
    note: null,
    html: '/instruments/basic-act/2015/#art_30',
    api: '/api/v1/instruments/basic-act/provisions/art_30?version=2015',
  });
  expect(meta.as_of).toBe('2016-10-20');
});

test('a relative citation is read from its place', async () => {
  const from = 'basic-act/art_25__para_1__item_2';
  const { data } = await askJson(path({ citation: '同項第３号', from }));
  expect([data.citation, data.eid]).toEqual(['法第25条第1項第3号', 'art_25__para_1__item_3']);
});

test('an instrument as a whole', async () => {
  const { data } = await askJson(path({ citation: '監査に係る基本方針' }));
  expect(data).toEqual({
    instrument: 'audit-policy',
    eid: null,
    version: '2016',
    citation: 'サイバーセキュリティ対策を強化するための監査に係る基本方針',
    heading: null,
    status: null,
    continued_by: null,
    continues: [],
    note: null,
    html: '/instruments/audit-policy/',
    api: '/api/v1/instruments/audit-policy/versions/2016',
  });
});

test('the addresses given do answer', async () => {
  for (const citation of ['法第25条第1項第2号', '旧30条', '別表29', '監査方針', '概要要件②']) {
    const { data } = await askJson(path({ citation }));
    expect([citation, (await ask(data.api)).status]).toEqual([citation, 200]);
  }
});

test('a name that fits two instruments lists the choices', async () => {
  const response = await ask(path({ citation: '規則2条' }));
  expect([response.status, response.headers.get('content-type')]).toEqual([
    409,
    'application/problem+json; charset=utf-8',
  ]);
  expect(await response.json()).toEqual({
    type: '/api/#ambiguous',
    title: 'It may mean several things',
    status: 409,
    code: 'AMBIGUOUS',
    detail: '「規則2条」 fits several instruments.',
    hint: 'Ask again with the citation of one of the choices.',
    choices: [
      {
        instrument: 'incident-evaluation-rules',
        version: '2016',
        eid: 'art_2',
        citation: '重大事象施策評価規則第2条',
        heading: '関係行政機関との連携等',
        api: '/api/v1/instruments/incident-evaluation-rules/provisions/art_2?version=2016',
      },
      {
        instrument: 'information-provision-rules',
        version: '2016',
        eid: 'art_2',
        citation: '資料提供等規則第2条',
        heading: '特殊法人等の指定',
        api: '/api/v1/instruments/information-provision-rules/provisions/art_2?version=2016',
      },
    ],
  });
});

test('a choice that has no such number says so', async () => {
  const { choices } = await askJson(path({ citation: '規則5条2項' }));
  expect(
    choices.map(({ citation, eid, api }: Record<string, string>) => [citation, eid, api]),
  ).toEqual([
    [
      '重大事象施策評価規則第5条第2項',
      'art_5__para_2',
      '/api/v1/instruments/incident-evaluation-rules/provisions/art_5__para_2?version=2016',
    ],
    ['資料提供等規則第5条第2項', null, null],
  ]);
});

test('another law: its number as far as it is known, and where to look', async () => {
  const response = await ask(path({ citation: '総務省設置法4条1項9号' }));
  expect([response.status, await response.json()]).toEqual([
    404,
    {
      type: '/api/#out-of-scope',
      title: 'It is known, and its text is not held',
      status: 404,
      code: 'OUT_OF_SCOPE',
      detail:
        '「総務省設置法4条1項9号」 is of a law whose text is not held here: 総務省設置法（平成十一年法律第九十一号）.',
      hint: 'Look at e-Gov 法令検索, https://laws.e-gov.go.jp/.',
      law: {
        title: '総務省設置法',
        number: '平成十一年法律第九十一号',
        egov_law_id: null,
        look: 'https://laws.e-gov.go.jp/',
      },
    },
  ]);
});

test.each([
  [
    { citation: '第三条の二' },
    404,
    'NOT_FOUND',
    'There is no 法第3条の2.',
    'There is: 法第1条 … 法第37条.',
  ],
  [
    { citation: '資料提供等規則5条2項' },
    404,
    'NOT_FOUND',
    'There is no 資料提供等規則第5条第2項.',
    'There is: 資料提供等規則第1条, 資料提供等規則第2条, 資料提供等規則第3条.',
  ],
  [
    { citation: '法第30条', as_of: '2020-01-01' },
    404,
    'OUT_OF_SCOPE',
    '「法第30条」 is of a later state of the Act, which is not held; the concordance has no row for that number: サイバーセキュリティ基本法（平成二十六年法律第百四号）.',
    'Look at e-Gov 法令検索, https://laws.e-gov.go.jp/law/426AC1000000104.',
  ],
  [
    { citation: 'あいうえお' },
    400,
    'INVALID_PARAMETER',
    'citation: 「あいうえお」 is no citation.',
    'Write for example 法第25条第1項第2号, 基本法25①二, 監査方針5(3) or 別表29; 同項第3号 with from=basic-act/art_25__para_1__item_2.',
  ],
  [
    { citation: '同項' },
    400,
    'INVALID_PARAMETER',
    'citation: 「同項」 is relative: it can be read only from a place; give from={instrument}/{eid}, for example from=basic-act/art_30__para_1.',
    'Write for example 法第25条第1項第2号, 基本法25①二, 監査方針5(3) or 別表29; 同項第3号 with from=basic-act/art_25__para_1__item_2.',
  ],
  [
    { citation: '同項', from: 'basic-act/art_99' },
    400,
    'INVALID_PARAMETER',
    'from: 「basic-act/art_99」 names no provision on 2016-10-21; expected {instrument}/{eid}, for example basic-act/art_30__para_1.',
    'Write for example 法第25条第1項第2号, 基本法25①二, 監査方針5(3) or 別表29; 同項第3号 with from=basic-act/art_25__para_1__item_2.',
  ],
  [
    { citation: '法'.repeat(201) },
    400,
    'INVALID_PARAMETER',
    'citation: expected at most 200 characters.',
    'See /api/v1/openapi.json for the parameters.',
  ],
  [
    {},
    400,
    'INVALID_PARAMETER',
    'citation: expected a citation, for example 法第25条第1項第2号.',
    'See /api/v1/openapi.json for the parameters.',
  ],
  [
    { citation: '法第30条', as_of: '2015-02-09' },
    422,
    'OUTSIDE_COVERAGE',
    'as_of=2015-02-09 lies before the coverage, which begins on 2015-02-10.',
    'Ask for 2015-02-10 or a later day; 2016-10-21 is the first day of the amended state.',
  ],
  [
    { citation: '法第30条', version: '2016' },
    400,
    'INVALID_PARAMETER',
    'version: is no parameter of this resource.',
    'See /api/v1/openapi.json for the parameters.',
  ],
])('%j answers %i %s', async (query, status, code, detail, hint) => {
  const response = await ask(path(query as Record<string, string>));
  const body = await response.json();
  expect([response.status, body.code, body.detail, body.hint]).toEqual([
    status,
    code,
    detail,
    hint,
  ]);
});

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

const EXAMPLES =
  'Write for example 法第25条第1項第2号, 基本法25①二, 監査方針5(3) or 別表29; 同項第3号 with from=basic-act/art_25__para_1__item_2.';

const DAY =
  'names no provision on 2016-10-21; expected {instrument}/{eid}, for example basic-act/art_30__para_1';

test.each([
  ['citation', { citation: 'hello' }, '「hello」 is no citation'],
  [
    'citation',
    { citation: '25' },
    '「25」 is a number without a unit; write 第30条, or the name of the instrument before it',
  ],
  [
    'citation',
    { citation: '第32条から第30条まで' },
    '「第32条から第30条まで」 is a range that does not go forward within one level',
  ],
  ['from', { citation: '第1項', from: 'nonsense' }, `「nonsense」 ${DAY}`],
  ['from', { citation: '前条', from: 'basic-act/pream' }, `「basic-act/pream」 ${DAY}`],
])('what cannot be read: %s of %j', async (parameter, query, detail) => {
  expect(await told(query as Record<string, string>)).toEqual([
    400,
    {
      type: '/api/#invalid-parameter',
      title: 'A parameter is missing, unknown or malformed',
      status: 400,
      code: 'INVALID_PARAMETER',
      detail: `${parameter}: ${detail}.`,
      hint: EXAMPLES,
      errors: [{ parameter, detail }],
    },
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
  // None, few, six, seven: a long run is told by its ends.
  [
    { citation: '法第13条第2項' },
    notFound('There is no 法第13条第2項.', 'Nothing numbered stands below what was cited.'),
  ],
  [
    { citation: '法第32条第3項' },
    notFound('There is no 法第32条第3項.', 'There is: 法第32条第1項, 法第32条第2項.'),
  ],
  [
    { citation: '監査方針5条3項' },
    notFound(
      'There is no 監査方針第5条第3項.',
      'There is: 監査方針前文, 監査方針1, 監査方針2, 監査方針3, 監査方針4, 監査方針5.',
      ['監査方針5(3)'],
    ),
  ],
  [
    { citation: '法第25条第2号' },
    notFound(
      'There is no 法第25条第2号.',
      'There is: 法第25条第1項, 法第25条第2項, 法第25条第3項, 法第25条第4項.',
      ['法第25条第1項第2号'],
    ),
  ],
  [
    { citation: '重大事象施策評価規則10条' },
    notFound(
      'There is no 重大事象施策評価規則第10条.',
      'There is: 重大事象施策評価規則第1条 … 重大事象施策評価規則第9条.',
    ),
  ],
  [
    { citation: '資料提供等規則附則' },
    notFound(
      'There is no 資料提供等規則附則.',
      'There is: 資料提供等規則前文, 資料提供等規則第1条, 資料提供等規則第2条, 資料提供等規則第3条, 資料提供等規則別表.',
    ),
  ],
  [{ citation: '法第38条' }, notFound('There is no 法第38条.', 'There is: 法第1条 … 法第37条.')],
  [
    { citation: 'サイバーセキュリテイ基本法第3条' },
    notFound(
      'There is no サイバーセキュリテイ基本法.',
      'Nothing numbered stands below what was cited.',
      ['サイバーセキュリティ基本法'],
    ),
  ],
  [
    { citation: '監査方針5(3)', as_of: '2015-03-01' },
    notFound(
      'There is no 監査方針（2015-03-01）.',
      'There is: 監査に係る基本方針 2015年（改定前）, 監査に係る基本方針 2016年（改定案）.',
    ),
  ],
])('%j is not there, and what is there instead is said', async (query, problem) => {
  expect(await told(query as Record<string, string>)).toEqual([404, problem]);
});

const outOfScope = (
  said: string,
  law: { title: string | null; number: string | null; egov_law_id: string | null },
  look: string,
) => ({
  type: '/api/#out-of-scope',
  title: 'It is known, and its text is not held',
  status: 404,
  code: 'OUT_OF_SCOPE',
  detail: said,
  hint: `Look at e-Gov 法令検索, ${look}.`,
  law: { ...law, look },
});

const basicAct = {
  title: 'サイバーセキュリティ基本法',
  number: '平成二十六年法律第百四号',
  egov_law_id: '426AC1000000104',
};
const EGOV = 'https://laws.e-gov.go.jp/';

test.each([
  [
    '日本国憲法第21条',
    outOfScope(
      '「日本国憲法第21条」 is of a law whose text is not held here: 日本国憲法.',
      { title: '日本国憲法', number: null, egov_law_id: null },
      EGOV,
    ),
  ],
  [
    '令和4年法律第68号',
    outOfScope(
      '「令和4年法律第68号」 is of a law whose text is not held here: 令和4年法律第68号.',
      { title: null, number: '令和4年法律第68号', egov_law_id: null },
      EGOV,
    ),
  ],
  [
    '放送法16条',
    outOfScope(
      '「放送法16条」 is of a law whose text is not held here: 放送法（昭和二十五年法律第百三十二号）.',
      { title: '放送法', number: '昭和二十五年法律第百三十二号', egov_law_id: '325AC0000000132' },
      `${EGOV}law/325AC0000000132`,
    ),
  ],
  [
    '現行法第33条',
    outOfScope(
      '「現行法第33条」 asks for the text of today; what is held is the state of October 2016: サイバーセキュリティ基本法（平成二十六年法律第百四号）.',
      basicAct,
      `${EGOV}law/426AC1000000104`,
    ),
  ],
  [
    '附則',
    outOfScope(
      '「附則」 is of the supplementary provisions, which the source does not print: サイバーセキュリティ基本法（平成二十六年法律第百四号）.',
      basicAct,
      `${EGOV}law/426AC1000000104`,
    ),
  ],
])('%s is known, and where it can be read is said', async (citation, problem) => {
  expect(await told({ citation })).toEqual([404, problem]);
});

const ambiguous = (detail: string, choices: unknown[]) => ({
  type: '/api/#ambiguous',
  title: 'It may mean several things',
  status: 409,
  code: 'AMBIGUOUS',
  detail,
  hint: 'Ask again with the citation of one of the choices.',
  choices,
});

const choice = (
  instrument: string,
  version: string,
  eid: string | null,
  citation: string,
  heading: string | null,
) => ({
  instrument,
  version,
  eid,
  citation,
  heading,
  api:
    eid === null ? null : `/api/v1/instruments/${instrument}/provisions/${eid}?version=${version}`,
});

test.each([
  [
    { citation: '監査方針(3)' },
    ambiguous('「監査方針(3)」 stands in several places.', [
      choice('audit-policy', '2016', 'sec_3__sub_3', '監査方針3(3)', '各機関の状況を踏まえた監査'),
      choice('audit-policy', '2016', 'sec_5__sub_3', '監査方針5(3)', '個別の監査実施結果の通知'),
    ]),
  ],
  [
    { citation: '第31条及び第32条' },
    ambiguous('「第31条及び第32条」 names several provisions.', [
      choice('basic-act', '2016', 'art_31', '法第31条', '資料提供等'),
      choice('basic-act', '2016', 'art_32', '法第32条', '資料の提出その他の協力'),
    ]),
  ],
  [
    { citation: '規則' },
    ambiguous('「規則」 fits several instruments.', [
      choice('incident-evaluation-rules', '2016', null, '重大事象施策評価規則', null),
      choice('information-provision-rules', '2016', null, '資料提供等規則', null),
    ]),
  ],
  [
    { citation: '規則2条', as_of: '2016-10-20' },
    ambiguous('「規則2条」 fits several instruments.', [
      choice(
        'incident-evaluation-rules',
        '2015',
        'art_2',
        '旧重大事象施策評価規則第2条',
        '関係行政機関との連携等',
      ),
      choice(
        'information-provision-rules',
        '2015',
        'art_2',
        '旧資料提供等規則第2条',
        '特殊法人等の指定',
      ),
    ]),
  ],
])('%j lists its choices', async (query, problem) => {
  expect(await told(query as Record<string, string>)).toEqual([409, problem]);
});

test('several provisions beside a law that is not held: those held are the choices, the other is named', async () => {
  const response = await ask(path({ citation: '第31条、第32条及び刑法第25条' }));
  const { code, detail, choices } = await response.json();
  expect([code, detail, choices.map(({ citation }: { citation: string }) => citation)]).toEqual([
    'AMBIGUOUS',
    '「第31条、第32条及び刑法第25条」 names several provisions. 刑法の条文は、この資料にない。',
    ['法第31条', '法第32条'],
  ]);
});

test.each([
  ['法第\u200b99条\ufeff', 'There is no 法第99条. It was read without U+200B, U+FEFF.'],
  ['⾏第', 'citation: 「行第」 is no citation. It was read without U+2F8F (read as 行).'],
  [
    '刑法\u00ad第1条',
    '「刑法第1条」 is of a law whose text is not held here: 刑法（明治四十年法律第四十五号）. It was read without U+00AD.',
  ],
])('an error says what was removed from %j before it was read', async (citation, detail) => {
  expect((await (await ask(path({ citation }))).json()).detail).toBe(detail);
});

test('the address of a provision at e-Gov: its number is that of the day asked, and the answer says so', async () => {
  const address = 'https://laws.e-gov.go.jp/law/426AC1000000104#Mp-At_31';
  const { data } = await askJson(path({ citation: address }));
  expect([data.citation, data.note]).toEqual([
    '法第31条',
    'e-Govのこのアドレスが示すのは、開いた日の条文である。ここでは2016-10-21の条番号として読んだ。',
  ]);
  const later = await askJson(path({ citation: address, as_of: '2020-01-01' }));
  expect(later.data.citation).toBe('法第30条');
});

test('an error of an address says whose it is and what is not held', async () => {
  const said = async (citation: string) => (await (await ask(path({ citation }))).json()).detail;
  expect(await said('/instruments/nothing/#art_1')).toBe(
    'citation: 「/instruments/nothing/#art_1」 is an address of an instrument that is not held: nothing.',
  );
  expect(await said('/instruments/basic-act/1999/#art_1')).toBe(
    'citation: 「/instruments/basic-act/1999/#art_1」 is an address of a version of basic-act that is not held.',
  );
  expect(await said('別表日本相撲協会の項')).toBe(
    'There is no 資料提供等規則別表の「日本相撲協会」の項.',
  );
});
