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
    'There is no 法第3条の二.',
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
