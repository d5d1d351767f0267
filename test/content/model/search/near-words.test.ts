import { expect, test } from 'vitest';
import { searchDocuments } from '../../../../content/model/search/documents.ts';
import { holdingMostWords } from '../../../../content/model/search/near-words.ts';
import { realIndex } from '../../support/real-index.ts';

const documents = searchDocuments(realIndex);

const near = (query: string) =>
  holdingMostWords(documents, query).map(({ type, id }) => `${type} ${id}`);

test.each([
  // The words of a provision without what joins them there.
  ['資料又は情報を適時に提供', 'obligation timely-provision-of-materials'],
  // A word of the trade before words of the law.
  ['インシデント情報の提供', 'obligation timely-provision-of-materials'],
  // A part of a word alone.
  ['再委託', 'obligation contractor-confidentiality'],
  ['IPAの委託先', 'obligation outsourcing-of-audit-and-investigation'],
  ['Penalty', 'obligation penalty-for-breach-of-confidentiality'],
  ['Withheld material', 'obligation request-withheld-material'],
])('%s is near %s', (query, wanted) => {
  expect(near(query)).toContain(wanted);
});

test('rules stand before texts that hold as much, and five are told', () => {
  const types = near('資料又は情報を適時に提供').map((hit) => hit.split(' ')[0]);
  expect([types.length, types[0]]).toEqual([5, 'obligation']);
});

test.each(['', 'zzz', 'の', '東京スカイツリー', 'サプライチェーン'])(
  'nothing is near 「%s」',
  (query) => {
    expect(near(query)).toEqual([]);
  },
);
