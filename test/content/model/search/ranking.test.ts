import { expect, test } from 'vitest';
import { fitting, nearest } from '../../../../content/model/search/ranking.ts';

const some = (title: string, keys: string[] = [], text = '') => ({ title, keys, text });
const titlesOf = (query: string, ...given: ReturnType<typeof some>[]) =>
  fitting(given, query).map(({ document }) => document.title);

test('whole names come before beginnings, those before parts, titles before keys, keys before text', () => {
  expect(
    titlesOf(
      '別表',
      some('本文に', [], '別表による'),
      some('鍵の中に', ['新別表']),
      some('題の中に別表'),
      some('鍵の頭に', ['別表二']),
      some('別表で始まる'),
      some('鍵そのもの', ['別表']),
      some('別表'),
      some('無関係'),
    ),
  ).toEqual([
    '別表',
    '鍵そのもの',
    '別表で始まる',
    '鍵の頭に',
    '題の中に別表',
    '鍵の中に',
    '本文に',
  ]);
});

test('equal hits stay in the given order', () => {
  expect(titlesOf('高速', some('東高速'), some('中高速'), some('西高速'))).toEqual([
    '東高速',
    '中高速',
    '西高速',
  ]);
});

test('several words must all be there', () => {
  expect(titlesOf('監査 報告', some('監査の報告'), some('監査'), some('報告'))).toEqual([
    '監査の報告',
  ]);
});

test('of many words the first twenty are looked for, each once', () => {
  const words = Array.from({ length: 30 }, (_, i) => `w${i}w`);
  const document = { title: words.slice(0, 20).join(' '), keys: [], text: '' };
  expect(fitting([document], [...words, ...words].join(' '))).toEqual([{ document, score: 59 }]);
  expect(fitting([document], [words[25], ...words].join(' '))).toEqual([]);
});

test('a blank query finds nothing', () => {
  expect(titlesOf('　 ', some('別表'))).toEqual([]);
});

test('a title, a key and a text have their scores, and half a point is lost for a form left out', () => {
  const given = [
    some('別表'),
    some('題', ['別表']),
    some('題', [], '別表による'),
    some('株式会社別表'),
  ];
  expect(fitting(given, '別表').map(({ score }) => score)).toEqual([100, 95, 60, 30]);
  expect(fitting([some('別表')], '株式会社別表').map(({ score }) => score)).toEqual([99.5]);
});

test('near names: a slip of the pen, or a name that begins the query; never a number', () => {
  const given = [some('特定重大事象'), some('改善計画'), some('第30条')];
  const titles = (query: string) => nearest(given, query).map(({ title }) => title);
  expect(titles('特定重大事像')).toEqual(['特定重大事象']);
  expect(titles('改善計画の提出先')).toEqual(['改善計画']);
  expect(titles('第31条')).toEqual([]);
});

/** What fits, with its score. */
const scored = (query: string, ...given: ReturnType<typeof some>[]) =>
  fitting(given, query).map(({ document, score }) => [document.title, score]);

const near = (query: string, ...given: ReturnType<typeof some>[]) =>
  nearest(given, query).map(({ title }) => title);

test('a form alone is a word like any other: it fits what bears it, not everything', () => {
  const given = [some('株式会社日本政策投資銀行'), some('日本郵政株式会社'), some('日本銀行')];
  expect(scored('株式会社', ...given)).toEqual([
    ['株式会社日本政策投資銀行', 80],
    ['日本郵政株式会社', 60],
  ]);
});

test.each(['監査 報告', '監査　報告', '監査   報告', ' 監査 報告 ', '監査 ・ 報告'])(
  'spaces and marks between the words of 「%s」 are no words',
  (query) => {
    const given = [some('年次', ['監査', '報告']), some('監査'), some('報告')];
    expect(scored(query, ...given)).toEqual([['年次', 94]]);
  },
);

test('several words are worth what the worst of them is, less one, unless together they are a name', () => {
  const given = [some('監査テーマ', [], '本部に報告する'), some('監査', ['監査報告'])];
  expect(scored('監査 報告', ...given)).toEqual([
    ['監査', 95],
    ['監査テーマ', 29],
  ]);
});

test('a key with its corporate form is found without it', () => {
  const given = [some('国際協力', ['株式会社国際協力銀行'])];
  expect(scored('国際協力銀行', ...given)).toEqual([['国際協力', 95]]);
});

test('of near names the one with fewer slips is nearer, and both go before one that begins the query', () => {
  const given = [
    some('原因究明調査'),
    some('原因究明調査等の実旋要領'),
    some('原因究明調査等の実施要領'),
    some('監査の実施要領'),
  ];
  expect(near('原因究明調査等の実施要頷', ...given)).toEqual([
    '原因究明調査等の実施要領',
    '原因究明調査等の実旋要領',
    '原因究明調査',
  ]);
});

test('a slip is looked for behind the corporate form too', () => {
  expect(near('株式会社国際協力眼行', some('国際協力銀行'), some('日本銀行'))).toEqual([
    '国際協力銀行',
  ]);
});

test('a form alone is near nothing', () => {
  expect(near('株式会社', some('日本郵政株式会社'), some('日本銀行'))).toEqual([]);
});

test.each([
  ['監査方針2016', '監査方針2016の改正'],
  ['2016年1月25日本部決定', '2016年1月25日本部決定の内容'],
])('%s is a name, though there is a number in it: it begins 「%s」', (name, query) => {
  expect(near(query, some(name))).toEqual([name]);
});

test('a number begins no other number', () => {
  expect(near('5010001112697', some('日本郵政', ['50100']), some('50100011'))).toEqual([]);
});

test('three characters may stand at the beginning of a word by chance, four do not', () => {
  expect(near('改善計画の提出先', some('改善計'), some('改善計画'))).toEqual(['改善計画']);
});
