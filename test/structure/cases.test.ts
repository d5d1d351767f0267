import { expect, test } from 'vitest';
import { answeredBy, isAsWanted } from '../../scripts/cases/judge.ts';
import { requestsOf } from '../../scripts/cases/requests.ts';
import { readTable } from '../../scripts/cases/table.ts';

test('a table is a row a line; what cannot be read says in which line, why, and what to do', () => {
  const remedy =
    'Write, with tabs between them: kind, what is asked, what is wanted, and anything behind them.';
  expect(
    readTable('# kinds\nR1\t/resolve 第13条\tthe article\tgot\n\nR1\t/resolve 第1条\nonly\n'),
  ).toEqual({
    cases: [{ line: 2, kind: 'R1', asked: '/resolve 第13条', wanted: 'the article' }],
    faults: [
      { line: 4, message: 'does not say what is wanted', remedy },
      { line: 5, message: 'says nothing that is asked', remedy },
    ],
  });
  expect(readTable('# none\n').faults).toEqual([
    {
      line: 1,
      message: 'has no case',
      remedy: 'Write a row a line: kind, what is asked, what is wanted, and anything behind them.',
    },
  ]);
});

test.each([
  [
    '/resolve 法第13\\u200d条　の2 from=basic-act/art_30__para_1',
    [
      '/api/v1/resolve?citation=%E6%B3%95%E7%AC%AC13%E2%80%8D%E6%9D%A1%E3%80%80%E3%81%AE2&from=basic-act%2Fart_30__para_1',
    ],
  ],
  ['/verify a\\nb\\xad', ['/api/v1/verify?text=a%0Ab%C2%AD']],
  [
    '/entities,/reconcile 日銀',
    [
      '/api/v1/entities?q=%E6%97%A5%E9%8A%80',
      '/api/v1/reconcile?queries=%7B%22q0%22%3A%7B%22query%22%3A%22%E6%97%A5%E9%8A%80%22%7D%7D',
    ],
  ],
  ['/instruments/basic-act/versions/2016.txt', ['/api/v1/instruments/basic-act/versions/2016.txt']],
  ['GET /downloads/csv/entities.csv', ['/downloads/csv/entities.csv']],
  ["search {'q': '監査', 'limit': None} (no filter)", ['/api/mcp']],
  ["search MATCH '勧告'", []],
  ['/entities/*/ at 390px', []],
])('%s', (asked, paths) => {
  expect(requestsOf(asked).map(({ path }) => path)).toEqual(paths);
});

test('a tool is called with what stands in braces, in the notation of Python or JSON', () => {
  const [call] = requestsOf("search {'q': '監査', 'limit': None}");
  expect(JSON.parse(String(call?.init?.body))).toMatchObject({
    method: 'tools/call',
    params: { name: 'search', arguments: { q: '監査', limit: null } },
  });
});

const PLACE = { instrument: 'act', eid: 'art_1', version: '2016' };

const ANSWERS: Readonly<Record<string, [status: number, body: unknown]>> = {
  one: [200, { data: { ...PLACE, note: null } }],
  two: [409, { code: 'AMBIGUOUS', choices: [PLACE, { ...PLACE, eid: 'art_2' }] }],
  refused: [400, { code: 'INVALID_PARAMETER', detail: 'is no citation; give from=act/art_1.' }],
  absent: [404, { code: 'NOT_FOUND', detail: 'There is no 第9条.' }],
  exact: [200, { data: { result: 'EXACT', provisions: [], set_aside: [], difference: null } }],
  hits: [200, { data: [{ id: 'a' }] }],
  'no hits': [200, { data: [] }],
  match: [200, { q0: { result: [{ id: 'a', score: 100, match: true }] } }],
  failed: [200, { result: { isError: true, content: [{ text: 'Invalid' }] } }],
};

test.each([
  ['act#art_1@2016', ['one']],
  ['act#art_1@2016 act#art_2@2016', ['two']],
  ['the article(s)', ['one', 'two', 'hits', 'match']],
  ['both (or refusal)', ['two']],
  ['refused (400/404), not another article', ['refused', 'absent', 'failed']],
  ['404 like の2', ['absent']],
  ['asks for context', ['refused']],
  ['EXACT/NORMALISED or a hint', ['exact']],
  ['hits', ['one', 'hits', 'match']],
  ['no hits', ['exact', 'no hits']],
  ['match true', ['match']],
  ['says 第9条', ['absent']],
])('「%s」 holds of %j alone', (wanted, holding) => {
  const found = Object.keys(ANSWERS).filter((name) => {
    const [status, body] = ANSWERS[name] as [number, unknown];
    return isAsWanted(wanted, [answeredBy(status, JSON.stringify(body))]) === true;
  });
  expect(found).toEqual(holding);
});

test('what is wanted in prose is left to the reader', () => {
  expect(isAsWanted('something better', [answeredBy(200, 'x')])).toBeNull();
});
