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
