import { expect, test } from 'vitest';
import { searchDocuments } from '../../../../content/model/search/documents.ts';
import { lookUp } from '../../../../content/model/search/search.ts';
import { knownIndex } from '../../support/known-index.ts';

const lookup = { index: knownIndex, documents: searchDocuments(knownIndex) };

const answerTo = (query: string) => {
  const { found, hits, notes } = lookUp(lookup, query);
  return { found, hits: hits.map(({ type, id }) => `${type}/${id}`), notes };
};

const elsewhere = (query: string, law = ''): string[] => [
  `「${query}」は、このサイトに条文のない法令のものである。e-Gov法令検索（https://laws.e-gov.go.jp/${law}）でさがせる。`,
];

// The names of these laws begin like a corporation's: what is left without 国立大学法人 is 「法第2条」, and the Act has one.
test.each([
  [
    '国立大学法人法第2条',
    'text',
    ['class/national-university-corporations', 'class/inter-university-research-institutes'],
  ],
  ['宗教法人法第12条', 'nothing', []],
  ['独立行政法人通則法第2条', 'text', ['class/incorporated-administrative-agencies']],
])('%s cites no article of the Act, and is no name of a body', (query, found, hits) => {
  expect(answerTo(query)).toEqual({ found, hits, notes: elsewhere(query) });
});

test('the law of a body leads to the body, which is not said to be missing', () => {
  expect(answerTo('日本銀行法第1条')).toEqual({
    found: 'near',
    hits: ['entity/bank-of-japan'],
    notes: elsewhere('日本銀行法第1条', 'law/409AC0000000089'),
  });
});

test.each([
  [
    '法第25条第2号',
    'basic-act/2016/art_25__para_1__item_2',
    '法第25条第2号は見当たらない。あるのは法第25条第1項から法第25条第4項まで。近いものは法第25条第1項第2号。',
  ],
  [
    '監査方針5条3項',
    'audit-policy/2016/sec_5__sub_3',
    '監査方針第5条第3項は見当たらない。あるのは監査方針前文から監査方針5まで。近いものは監査方針5(3)。',
  ],
])('%s, which nothing has, leads to what may be meant', (query, id, note) => {
  const { found, hits, notes } = answerTo(query);
  expect([found, hits[0], notes]).toEqual(['near', `provision/${id}`, [note]]);
});

test('a corporation whose name goes on with 法 loses its form all the same', () => {
  expect(answerTo('学校法人法政大学').found).toBe('kind');
});

test('a number that only one of two rules has is shown of the one, and said to be missing in the other', () => {
  expect(answerTo('規則8条')).toMatchObject({
    found: 'citation',
    notes: ['資料提供等規則第8条は見当たらない。'],
  });
});
