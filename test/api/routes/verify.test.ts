import { expect, test } from 'vitest';
import { ask, askJson } from '../support/ask.ts';

const path = (text: string) => `/verify?${new URLSearchParams({ text })}`;

const QUOTATION = '秘密の保持に十分留意するものとする';

const ARTICLE_2 = [
  {
    instrument: 'incident-evaluation-rules',
    eid: 'art_2',
    version: '2016',
    citation: '重大事象施策評価規則第2条',
    status: 'full',
    source: { id: 'hq-2016-10-12', lines: [372, 372] },
    html: '/instruments/incident-evaluation-rules/#art_2',
    api: '/api/v1/instruments/incident-evaluation-rules/provisions/art_2?version=2016',
  },
  {
    instrument: 'incident-evaluation-rules',
    eid: 'art_2',
    version: '2015',
    citation: '旧重大事象施策評価規則第2条',
    status: 'full',
    source: { id: 'hq-2016-10-12', lines: [239, 262] },
    html: '/instruments/incident-evaluation-rules/2015/#art_2',
    api: '/api/v1/instruments/incident-evaluation-rules/provisions/art_2?version=2015',
  },
];

test('a quotation to the letter', async () => {
  const { data, meta } = await askJson(path(QUOTATION));
  expect(data).toEqual({
    result: 'EXACT',
    text: QUOTATION,
    provisions: ARTICLE_2,
    set_aside: [],
    difference: null,
    nearest: [],
    quotations: [],
  });
  expect([meta.total, meta.warnings.map(({ code }: { code: string }) => code)]).toEqual([
    2,
    ['NOT_CURRENT_LAW'],
  ]);
});

test('but for what the declared normalisation removes', async () => {
  const { data } = await askJson(path('秘密の 保持に\n十分<u>留意</u>するものとする'));
  expect(data).toEqual({
    result: 'NORMALISED',
    text: QUOTATION,
    provisions: ARTICLE_2,
    set_aside: ['tags', 'spaces', 'line_breaks'],
    difference: null,
    nearest: [],
    quotations: [],
  });
});

test('the first difference', async () => {
  const { data } = await askJson(path('秘密の保護に十分留意するものとする'));
  expect(data).toEqual({
    result: 'DIFFERS',
    text: QUOTATION,
    provisions: ARTICLE_2.slice(0, 1),
    set_aside: [],
    difference: {
      ...{ at: 4, expected: '持', found: '護' },
      code_points: { expected: ['U+6301'], found: ['U+8B77'] },
    },
    nearest: [],
    quotations: [],
  });
});

test('characters that look alike are told apart by their code points', async () => {
  const { data } = await askJson(path('秘密の保持に十分留意するも丿とする'));
  expect(data.difference).toEqual({
    ...{ at: 13, expected: 'の', found: '丿' },
    code_points: { expected: ['U+306E'], found: ['U+4E3F'] },
  });
});

test('several quotations in one text are judged each', async () => {
  const wrong = '秘密の保護に十分留意するものとする';
  const text = `規則第2条は「${QUOTATION}」とし、「${wrong}」ではない。「国境の長いトンネル」も。`;
  const { data } = await askJson(path(text));
  const at = text.indexOf(wrong);
  expect(data.quotations).toEqual([
    {
      ...{ start: 7, end: 7 + QUOTATION.length, text: QUOTATION, result: 'EXACT' },
      ...{ provisions: ARTICLE_2, difference: null },
    },
    {
      ...{ start: at, end: at + wrong.length, text: wrong, result: 'DIFFERS' },
      provisions: ARTICLE_2.slice(0, 1),
      difference: {
        ...{ at: at + 4, expected: '持', found: '護' },
        code_points: { expected: ['U+6301'], found: ['U+8B77'] },
      },
    },
    {
      ...{ start: expect.any(Number), end: expect.any(Number), text: '国境の長いトンネル' },
      ...{ result: 'NOT_HELD', provisions: [], difference: null },
    },
  ]);
});

test('near nothing', async () => {
  const { data } = await askJson(path('国境の長いトンネルを抜けると雪国であった。'));
  expect(data).toEqual({
    result: 'NOT_HELD',
    text: null,
    provisions: [],
    set_aside: [],
    difference: null,
    nearest: [],
    quotations: [],
  });
});

test('a sentence nobody wrote: the whole sentences most like it, with their places', async () => {
  const { data, meta } = await askJson(
    path('監査の対象は国の行政機関、独立行政法人及び指定法人とする'),
  );
  const { nearest, ...rest } = data;
  expect([meta.total, rest]).toEqual([
    0,
    {
      result: 'NOT_HELD',
      text: null,
      provisions: [],
      set_aside: [],
      difference: null,
      quotations: [],
    },
  ]);
  expect(nearest[0]).toEqual({
    text: '国の行政機関、独立行政法人及び指定法人（以下「行政機関等」という。）を監査の対象とする。',
    provision: {
      instrument: 'audit-policy',
      eid: 'sec_2',
      version: '2016',
      citation: '監査方針2',
      status: 'full',
      source: { id: 'hq-2016-10-12', lines: expect.any(Array) },
      html: '/instruments/audit-policy/#sec_2',
      api: '/api/v1/instruments/audit-policy/provisions/sec_2?version=2016',
    },
  });
});

test('the text of a provision as the API gives it', async () => {
  const { data } = await askJson('/instruments/audit-policy/provisions/sec_5__sub_3');
  const { data: verified } = await askJson(path(data.text));
  expect([
    verified.result,
    verified.text,
    verified.provisions.map(({ citation }: { citation: string }) => citation),
  ]).toEqual(['EXACT', data.text, ['監査方針5(3)']]);
});

test('words that stand in many places: fifty of them, and how many', async () => {
  const { data, meta } = await askJson(path('本部'));
  expect([data.result, data.provisions.length, meta.total > 50]).toEqual(['EXACT', 50, true]);
});

test.each([
  ['', 'text: expected a quotation.'],
  [' <p>\n</p>', 'text: nothing but spaces, line breaks, marks, tags and notes.'],
  [
    '［注：条文は資料に含まれない。］',
    'text: nothing but spaces, line breaks, marks, tags and notes.',
  ],
  ['。', 'text: nothing but spaces, line breaks, marks, tags and notes.'],
  ['「、」…', 'text: nothing but spaces, line breaks, marks, tags and notes.'],
  ['a'.repeat(4001), 'text: expected at most 4000 characters.'],
])('%j is refused', async (text, detail) => {
  const response = await ask(path(text));
  const body = await response.json();
  expect([response.status, body.code, body.detail]).toEqual([400, 'INVALID_PARAMETER', detail]);
});

test('4,000 characters are read', async () => {
  expect((await askJson(path('a'.repeat(4000)))).data.result).toBe('NOT_HELD');
});
