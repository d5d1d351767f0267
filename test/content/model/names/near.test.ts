import { expect, test } from 'vitest';
import { matchName } from '../../../../content/model/names/match.ts';
import { knownIndex } from '../../support/known-index.ts';

const found = (query: string) =>
  matchName(knownIndex, query).map(({ entity, ...match }) => ({ id: entity.id, ...match }));

/** What is near is offered: never sure, and nothing is said of its form. */
const weak = (
  id: string,
  score: number,
  how: 'near' | 'alike' | 'within_query',
  distance: number | null = null,
  key = 'name',
) => ({ id, key, how, score, sure: false, formDiffers: false, distance, certain: false });

test('a slip is smaller in a longer name: the form counts where both have it written out', () => {
  expect([found('日本郵使'), found('日本郵使㈱'), found('日本郵使株式会社')]).toEqual([
    [weak('japan-post-holdings', 60, 'near', 1), weak('japan-post', 60, 'near', 1)],
    [weak('japan-post-holdings', 60, 'near', 1), weak('japan-post', 60, 'near', 1)],
    [weak('japan-post-holdings', 70, 'near', 1), weak('japan-post', 70, 'near', 1)],
  ]);
});

test('names with half of their pairs of characters in common are alike, nearest first', () => {
  expect(found('国家公務員共済組合連盟')).toEqual([
    weak('federation-of-national-public-service-personnel-mutual-aid-associations', 67, 'near', 2),
    weak('pension-fund-association-for-local-government-officials', 33, 'alike'),
    // Four of six pairs and of ten: just half.
    weak('tokyo-metropolitan-government-employees-mutual-aid-association', 25, 'alike'),
  ]);
});

test('five at most are offered, where a sixth is alike too', () => {
  expect(found('高速道路機構')).toEqual([
    weak('hanshin-expressway', 30, 'alike'),
    weak('metropolitan-expressway', 30, 'alike'),
    weak('central-nippon-expressway', 27, 'alike'),
    weak('east-nippon-expressway', 27, 'alike'),
    weak('west-nippon-expressway', 27, 'alike'),
  ]);
});

test('something of two characters beside a name counts as something else', () => {
  expect(found('日本放送協会 東京')).toEqual([
    weak('japan-broadcasting-corporation', 55, 'within_query'),
  ]);
});

test('whole names that stand apart and are all of one body name it', () => {
  const named = {
    key: 'name',
    how: 'exact',
    score: 97,
    sure: true,
    formDiffers: false,
    distance: null,
    certain: true,
  };
  const nhk = { ...named, id: 'japan-broadcasting-corporation' };
  expect([
    found('日本放送協会（NHK）'),
    found('NHK (日本放送協会)'),
    found('日本放送協会／NHK'),
    // One with a source is enough, where the other has none.
    found('日本郵便（郵便局）'),
    found('公立学校共済組合（公立共済）'),
  ]).toEqual([
    [nhk],
    [{ ...nhk }],
    [nhk],
    [{ ...named, id: 'japan-post', how: 'same_without_form' }],
    [{ ...named, id: 'mutual-aid-association-of-public-school-teachers' }],
  ]);
});

test('a whole name beside something else may be another body', () => {
  expect([
    found('東京 日本放送協会'),
    found('NHK（東京都）'),
    found('日本郵便（有限会社日本郵便）'),
  ]).toEqual([
    [weak('japan-broadcasting-corporation', 55, 'within_query')],
    [weak('japan-broadcasting-corporation', 55, 'within_query', null, 'abbreviation')],
    [weak('japan-post', 55, 'within_query')],
  ]);
});

test('a name of four characters or more may begin a longer one', () => {
  expect([found('日本銀行の支店'), found('日本年金機構の監査')]).toEqual([
    [weak('bank-of-japan', 49, 'within_query')],
    [weak('japan-pension-service', 50, 'within_query')],
  ]);
});

test.each([
  // Other companies and offices: a short name, an abbreviation or a heading in them says nothing.
  ['NTTコミュニケーションズ'],
  ['本部 事務局'],
  ['県警 本部'],
  ['公的年金関係 一覧'],
  // A heading or a number with a slip is none.
  ['公的年金関俟'],
  ['法人番号 3010005002590'],
])('「%s」 is near nobody', (query) => {
  expect(found(query)).toEqual([]);
});

test('a text of more parts than a name has names nobody for certain, and its first ones are looked at', () => {
  const parts = (count: number) => Array.from({ length: count }, (_, i) => `語${i}`).join(' ');
  const within = [weak('japan-broadcasting-corporation', 55, 'within_query')];
  expect(found(`日本放送協会 ${parts(23)}`)).toEqual(within);
  expect(found(`日本放送協会 ${parts(24)}`)).toEqual(within);
  expect(found(`${parts(23)} 日本放送協会`)).toEqual(within);
  expect(found(`${parts(24)} 日本放送協会`)).toEqual([]);
});

test('parts that are said again and again are one', () => {
  expect(found('日本放送協会（NHK）'.repeat(10))).toEqual(found('日本放送協会（NHK）'));
});
