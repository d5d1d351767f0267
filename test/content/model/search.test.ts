import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rank } from '../../../content/model/search.ts';
import { searchDocuments } from '../../../content/model/search-documents.ts';
import { realIndex } from '../support/real-index.ts';

const documents = searchDocuments(realIndex);

/** Lines of query, what the title contains, at which rank at worst, and what the case is about. */
const CASES = readFileSync(new URL('../../fixtures/search-cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

test.each(CASES)(
  '「%s」 finds 「%s」 within the first %s (%s)',
  (query = '', title = '', worst) => {
    const titles = rank(documents, query).map((document) => document.title);
    const at = titles.findIndex((found) => found.includes(title));
    expect(at, `first hits: ${titles.slice(0, 3).join(' / ')}`).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(Number(worst));
  },
);

const some = (title: string, keys: string[] = [], text = '') => ({ title, keys, text });
const titlesOf = (query: string, ...given: ReturnType<typeof some>[]) =>
  rank(given, query).map(({ title }) => title);

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

test('a blank query finds nothing', () => {
  expect(titlesOf('　 ', some('別表'))).toEqual([]);
});
