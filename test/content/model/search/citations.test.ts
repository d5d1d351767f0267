import { expect, test } from 'vitest';
import { resolveCitation } from '../../../../content/model/citation/resolve/resolve.ts';
import { refKey } from '../../../../content/model/corpus/corpus-index.ts';
import { citedBy } from '../../../../content/model/search/citations.ts';
import { searchDocuments } from '../../../../content/model/search/documents.ts';
import { lookUp } from '../../../../content/model/search/search.ts';
import { knownIndex } from '../../support/known-index.ts';

/** What a query names as a citation: the provisions by their keys, and what is said. */
const read = (query: string) => {
  const { provisions, note } = citedBy(knownIndex, query);
  return [provisions.map(refKey), note];
};

test.each([
  ['第九条', ['basic-act/2016/art_9']],
  ['旧30条', ['basic-act/2015/art_30']],
  ['　法第32条第2項　', ['basic-act/2016/art_32__para_2']],
  ['法第32条第1項、第2項', ['basic-act/2016/art_32__para_1', 'basic-act/2016/art_32__para_2']],
  ['法1条から法3条', ['basic-act/2016/art_1', 'basic-act/2016/art_2', 'basic-act/2016/art_3']],
])('%s names %j, and there is nothing to be said', (query, expected) => {
  expect(read(query)).toEqual([expected, null]);
});

test.each([
  // Names alone are for the names: they would be instruments, a list, another law.
  '規則',
  '別表',
  '方法',
  'サイバーセキュリティ基本法',
  // Numbers alone are no citation.
  '30',
  '25-1-2',
  '5010001112697',
  // A number that counts something else.
  '3つの監査',
  '',
])('「%s」 is no citation, and nothing is said of it', (query) => {
  expect(read(query)).toEqual([[], null]);
});

test('every citation that is printed anywhere names its provision, in the search and by itself', () => {
  const lookup = { index: knownIndex, documents: searchDocuments(knownIndex) };
  const astray = knownIndex.corpus.provisions.flatMap((provision) =>
    [knownIndex.citation(provision), knownIndex.citationWithHeading(provision)].filter(
      (citation) => {
        const resolved = resolveCitation(knownIndex, { citation });
        const { found, hits } = lookUp(lookup, citation);
        return (
          resolved.kind !== 'provision' ||
          resolved.provision !== provision ||
          found !== 'citation' ||
          hits[0]?.id !== refKey(provision)
        );
      },
    ),
  );
  expect(astray).toEqual([]);
}, 60_000);

test.each([
  ['旧監査方針の前文', 'audit-policy/2015/pream'],
  ['規則別表', 'information-provision-rules/2016/annex'],
])('%s names a part without a number', (query, key) => {
  expect(read(query)).toEqual([[key], null]);
});

test('a citation of which both rules have the number shows both and says so, in the words that were typed', () => {
  expect(read(' 規則1条1項2号 ')).toEqual([
    [
      'incident-evaluation-rules/2016/art_1__item_2',
      'information-provision-rules/2016/art_1__para_1__item_2',
    ],
    '「規則1条1項2号」は、二つ以上の条項を指しうる。当てはまるものをすべて示す。',
  ]);
});

test('of two rules that a name fits, only the one that has the number is shown', () => {
  // 資料提供等規則 ends with its 第3条.
  expect(read('規則8条')[0]).toEqual(['incident-evaluation-rules/2016/art_8']);
});

test('a paragraph of an article of which only the heading is held leads to the article, and that is said', () => {
  expect(read('法12条7項')).toEqual([
    ['basic-act/2016/art_12'],
    '法第12条第7項の条文は資料に含まれず、その番号があるかどうかも資料からは分からない。資料にあるいちばん近いものとして、法第12条（見出しだけ）を示す。',
  ]);
});

test.each([
  [
    '2016年1月25日本部決定(9)',
    '2016年1月25日本部決定(9)は見当たらない。あるのは2016年1月25日本部決定(4)。',
  ],
  ['法第32条第9項', '法第32条第9項は見当たらない。あるのは法第32条第1項、法第32条第2項。'],
  // Three are said one by one, four from the first to the last.
  [
    '規則9条9項',
    '重大事象施策評価規則第9条第9項は見当たらない。あるのは重大事象施策評価規則第9条第1項、重大事象施策評価規則第9条第2項、重大事象施策評価規則第9条第3項。',
  ],
  ['法第25条第9項', '法第25条第9項は見当たらない。あるのは法第25条第1項から法第25条第4項まで。'],
  [
    '規則別表99',
    '資料提供等規則別表99は見当たらない。あるのは資料提供等規則別表（1番目）から資料提供等規則別表（52番目）まで。',
  ],
  // A slip in the name of the text: there is nothing that stands in its place.
  [
    'サイバーセキュリテイ基本法30条',
    'サイバーセキュリテイ基本法は見当たらない。近いものはサイバーセキュリティ基本法。',
  ],
])('%s is not there: %s', (query, note) => {
  expect(read(query)).toEqual([[], note]);
});

test.each([
  [
    '会社法2条',
    '「会社法2条」は、このサイトに条文のない法令のものである。e-Gov法令検索（https://laws.e-gov.go.jp/）でさがせる。',
  ],
  [
    '平成17年法律第86号',
    '「平成17年法律第86号」は、このサイトに条文のない法令のものである。e-Gov法令検索（https://laws.e-gov.go.jp/）でさがせる。',
  ],
  [
    '現行法第30条',
    '「現行法第30条」は現行の条文を問うもので、このサイトにあるのは2016年10月の状態である。e-Gov法令検索（https://laws.e-gov.go.jp/law/426AC1000000104）でさがせる。',
  ],
  [
    '法附則第2条',
    '「法附則第2条」は附則で、資料に収録されていない。e-Gov法令検索（https://laws.e-gov.go.jp/law/426AC1000000104）でさがせる。',
  ],
])('%s is not held, and it is said where to look: %s', (query, note) => {
  expect(read(query)).toEqual([[], note]);
});

test('a citation of two hundred characters is read, a longer one is a text', () => {
  const longest = `法第31条第1項${'、第2項、第1項'.repeat(24)}`;
  const { provisions, note } = citedBy(knownIndex, longest);
  expect([longest.length, [...new Set(provisions.map(refKey))], note]).toEqual([
    200,
    ['basic-act/2016/art_31__para_1', 'basic-act/2016/art_31__para_2'],
    null,
  ]);
  expect(read(`${longest}、第2項`)).toEqual([[], null]);
});

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
