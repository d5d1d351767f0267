import { expect, test } from 'vitest';
import { EMPTY_CORPUS } from '../../../../content/model/corpus/empty-corpus.ts';
import type { LookupData } from '../../../../content/model/search/browser-data.ts';
import { openLookup } from '../../../../content/model/search/open.ts';
import { knownIndex } from '../../support/known-index.ts';

const rules = knownIndex.instrument('information-provision-rules');
const [bank] = knownIndex.corpus.entities.filter(({ id }) => id === 'bank-of-japan');
const [annex] = knownIndex.corpus.lists.filter(({ id }) => id === 'annex-2016');
const [first, second] = annex?.rows ?? [];
if (!bank || !annex || !first || !second) throw new Error('the content has changed');
const list = { ...annex, rows: [first, second] };

/** A little of what a page opens: a body, a term, a kind, two provisions in no order. */
const DATA: LookupData = {
  facts: {
    default_day: knownIndex.corpus.default_day,
    instruments: [rules],
    lists: [list],
    entities: [bank],
    name_endings: [],
    official_words: [],
  },
  provisions: [
    {
      ...{ instrument: 'information-provision-rules', version: '2016', eid: 'annex' },
      ...{ kind: 'annex', status: 'stub', heading: null, parent: null, passage: null },
    },
    {
      ...{ instrument: 'information-provision-rules', version: '2016', eid: 'art_1' },
      ...{ kind: 'article', status: 'full', heading: '（資料等）', parent: 'chp_1' },
      passage: '第一条の文言…',
    },
  ],
  standings: { 'bank-of-japan': '別表24番目' },
  documents: [
    {
      ...{ type: 'term', id: 'information-law', title: '法', keys: ['法', 'ほう'] },
      ...{ snippet: '概要1で定義。', text: '基本法をいう。' },
    },
    {
      ...{ type: 'class', id: 'others', title: 'その他の者', keys: ['その他の者'] },
      ...{ snippet: null, text: '挙げられていない者。\n会社など。' },
    },
  ],
};

const NAMES = [
  '資料提供等規則',
  'サイバーセキュリティ戦略本部資料提供等規則',
  '資料提供規則',
  '本部資料提供等規則',
  'サイバーセキュリティ戦略本部資料提供等規則（一部改定案）',
  '資料提供等に関する規則',
];

test('what is opened is found as it was sent: bodies, other things, provisions in the order of the text', () => {
  const { documents } = openLookup(DATA);
  expect(
    documents.map(({ keys, ...document }) => ({ ...document, keys: [...new Set(keys)] })),
  ).toEqual([
    {
      type: 'entity',
      id: 'bank-of-japan',
      title: '日本銀行',
      snippet: '別表24番目',
      text: '',
      html: '/entities/bank-of-japan/',
      api: '/api/v1/entities/bank-of-japan',
      keys: [
        '日本銀行',
        '日銀',
        'BOJ',
        'Nippon Ginko',
        'にちぎん',
        'にっぽんぎんこう',
        'Bank of Japan',
        '3010005002599',
      ],
    },
    {
      type: 'term',
      id: 'information-law',
      title: '法',
      snippet: '概要1で定義。',
      text: '基本法をいう。',
      html: '/terms/#information-law',
      api: '/api/v1/terms',
      keys: ['法', 'ほう'],
    },
    {
      type: 'class',
      id: 'others',
      title: 'その他の者',
      // It is the first line of the text, so it was not sent twice.
      snippet: '挙げられていない者。',
      text: '挙げられていない者。\n会社など。',
      html: '/classes/others/',
      api: '/api/v1/classes/others',
      keys: ['その他の者'],
    },
    {
      type: 'provision',
      id: 'information-provision-rules/2016/art_1',
      title: '資料提供等規則第1条（資料等）',
      snippet: '第一条の文言…',
      text: '',
      html: '/instruments/information-provision-rules/#art_1',
      api: '/api/v1/instruments/information-provision-rules/provisions/art_1?version=2016',
      keys: NAMES.flatMap((name) => [`${name}第1条`, `${name}1条`]),
    },
    {
      type: 'provision',
      id: 'information-provision-rules/2016/annex',
      title: '資料提供等規則別表',
      snippet: '',
      text: '',
      html: '/instruments/information-provision-rules/#annex',
      api: '/api/v1/instruments/information-provision-rules/provisions/annex?version=2016',
      keys: NAMES.map((name) => `${name}別表`),
    },
  ]);
});

test('provisions have their number and heading and none of their words; the rows of lists stand among them', () => {
  const { corpus } = openLookup(DATA).index;
  const none = { num: null, text: [], same_as: null, evidence: [], note: null, continued_by: null };
  const of = { instrument: 'information-provision-rules', version: '2016' };
  const row = { ...of, ...none, kind: 'row', status: 'full', heading: null, parent: null };
  expect(corpus.provisions).toEqual([
    {
      ...{ ...of, ...none, eid: 'art_1', kind: 'article', status: 'full', parent: 'chp_1' },
      heading: { text: '（資料等）', spans: [], sha256: '' },
    },
    { ...of, ...none, eid: 'annex', kind: 'annex', status: 'stub', parent: null, heading: null },
    { ...row, eid: 'annex__row_1', text: [first.name] },
    { ...row, eid: 'annex__row_2', text: [second.name] },
  ]);
});

test('a page has names, numbers and lists, and nothing else of the corpus', () => {
  const { provisions, ...corpus } = openLookup(DATA).index.corpus;
  const { provisions: _, ...empty } = EMPTY_CORPUS;
  expect(corpus).toEqual({
    ...empty,
    default_day: '2016-10-21',
    instruments: [rules],
    lists: [list],
    entities: [bank],
  });
});

test('data without the lines under the titles opens without them', () => {
  const { documents } = openLookup({
    ...DATA,
    provisions: DATA.provisions.map((provision) => ({ ...provision, passage: null })),
    standings: {},
    documents: [],
  });
  expect(documents.map(({ id, snippet }) => [id, snippet])).toEqual([
    ['bank-of-japan', ''],
    ['information-provision-rules/2016/art_1', ''],
    ['information-provision-rules/2016/annex', ''],
  ]);
});
