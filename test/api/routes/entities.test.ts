import { expect, test } from 'vitest';
import { askJson } from '../support/ask.ts';
import { held } from '../support/held.ts';

const ids = async (query: string) => {
  const { data } = await askJson(`/entities?${query}`);
  return data.map(({ id }: { id: string }) => id);
};
const total = async (query: string) => (await askJson(`/entities?${query}`)).meta.total;

test.each([
  ['', held('entities')],
  ['list=annex-2016', 52],
  ['list=annex-2015', 48],
  ['list=annex-2015&as_of=2020-01-01', 48],
  ['designated=true', 9],
  ['designated=false', held('entities') - 9],
  ['designated=true&as_of=2016-10-20', 0],
  ['class=listed-corporations', 52],
  ['class=listed-corporations&as_of=2016-10-20', 48],
  ['class=incorporated-administrative-agencies', 1],
  ['list=annex-2016&designated=false', 43],
])('/entities?%s counts %i', async (query, expected) => {
  expect(await total(query)).toBe(expected);
});

test('日本年金機構 is exactly one body', async () => {
  const { data, meta } = await askJson('/entities?q=日本年金機構');
  expect(meta.total).toBe(1);
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    id: 'japan-pension-service',
    name: '日本年金機構',
    type: 'corporation',
    standing: '別表29番目・指定法人（公的年金関係）',
    designated: true,
    classes: ['designated-corporations', 'listed-corporations'],
    listings: [
      { list: 'annex-2016', row: 29, name: '日本年金機構', group: null },
      { list: 'designated-2016', row: 1, name: '日本年金機構', group: '公的年金関係' },
    ],
    corporate_number: {
      value: '4011305001653',
      tier: 'secondary',
      source: ['行政事業レビュー支出先データ'],
      note: null,
    },
    match: 'name',
  });
});

test.each([
  ['ＮＨＫ', ['japan-broadcasting-corporation']],
  ['ニホンギンコウ', ['bank-of-japan']],
  ['にっぽんぎんこう', ['bank-of-japan']],
  ['j-lis', ['japan-agency-for-local-authority-information-systems']],
  [
    '原子力損害賠償支援機構',
    ['nuclear-damage-compensation-and-decommissioning-facilitation-corporation'],
  ],
  ['産業革新投資機構', ['innovation-network-corporation']],
  ['日本年金機構　', ['japan-pension-service']],
  ['5010001112697', ['japan-post-holdings']],
])('q=%s finds %j', async (query, expected) => {
  expect(await ids(`q=${encodeURIComponent(query)}`)).toEqual(expected);
});

test('a wrong character leads to near names, marked as such', async () => {
  const { data } = await askJson('/entities?q=日本年全機構');
  expect(data[0].id).toBe('japan-pension-service');
  expect([...new Set(data.map(({ match }: { match: string }) => match))]).toEqual(['near']);
});

test('what is no body at all finds nothing', async () => {
  const { data, meta } = await askJson('/entities?q=zzzzzzzz');
  expect({ data, total: meta.total }).toEqual({ data: [], total: 0 });
});

test('a list is answered in its printed order, page by page, without loss', async () => {
  const first = await askJson('/entities?list=annex-2016&limit=30');
  expect(first.links.next).toBe('/api/v1/entities?list=annex-2016&limit=30&offset=30');
  const second = await askJson(first.links.next);
  expect(second.links.next).toBeUndefined();
  const names = [...first.data, ...second.data].map(({ name }) => name);
  expect(names).toHaveLength(52);
  expect([names[0], names[29], names[30], names[51]]).toEqual([
    '沖縄振興開発金融公庫',
    '日本赤十字社',
    '健康保険組合連合会',
    '中間貯蔵・環境安全事業株式会社',
  ]);
});

test('values without a source are not shown', async () => {
  const { data } = await askJson('/entities?limit=200');
  const tiers = JSON.stringify(data).match(/"tier":"[a-z]+"/g) ?? [];
  expect([...new Set(tiers)].sort()).toEqual([
    '"tier":"official"',
    '"tier":"secondary"',
    '"tier":"sourced"',
  ]);
});

test('one body says what it was on another day', async () => {
  const { data, meta } = await askJson('/entities/kyushu-railway?as_of=2016-10-20');
  expect(meta.as_of).toBe('2016-10-20');
  expect({ standing: data.standing, classes: data.classes, listings: data.listings }).toEqual({
    standing: '別表36番目',
    classes: ['listed-corporations'],
    listings: [{ list: 'annex-2015', row: 36, name: '九州旅客鉄道株式会社', group: null }],
  });
});
