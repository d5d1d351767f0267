import { expect, test } from 'vitest';
import type { SearchType } from '../../../../content/model/corpus/search-type.ts';
import type { SearchDocument } from '../../../../content/model/search/documents.ts';
import { lookUp } from '../../../../content/model/search/search.ts';
import { knownIndex } from '../../support/known-index.ts';

const document = (type: SearchType, id: string, title: string, keys: string[] = [], text = '') =>
  ({ type, id, title, snippet: title, keys, text, html: '', api: '' }) satisfies SearchDocument;

const answer = (query: string, ...documents: SearchDocument[]) => {
  const { found, hits, notes } = lookUp({ index: knownIndex, documents }, query);
  return { found, hits: hits.map(({ type, id }) => `${type}/${id}`), notes };
};

const NEAR = 'その名前は見当たらない。名前の近いものを示すが、同じものとは限らない。';

const pension = document('entity', 'japan-pension-service', '日本年金機構');
const broadcaster = document('entity', 'japan-broadcasting-corporation', '日本放送協会');
const bank = document('entity', 'bank-of-japan', '日本銀行');
const agencies = document('class', 'incorporated-administrative-agencies', '独立行政法人');
const listed = document('class', 'listed-corporations', '別表に掲げる特殊法人及び認可法人');
const universities = document('class', 'national-university-corporations', '国立大学法人');
const others = document('class', 'others', 'その他の者');

test('a body is found by whatever names it beyond doubt, though no document has these words', () => {
  const found = { found: 'name', hits: ['entity/bank-of-japan'], notes: [] };
  expect(answer('T3010005002599', bank, others)).toEqual(found);
  expect(answer('日銀', bank, others)).toEqual(found);
});

test('a body that is named beyond doubt is not explained by the ending of what was typed', () => {
  expect(answer('NHK、日本放送協会', broadcaster, others)).toEqual({
    found: 'name',
    hits: ['entity/japan-broadcasting-corporation'],
    notes: [],
  });
});

test('what bears the very name is not explained by its ending', () => {
  const term = document('term', 'organisation', '機構');
  expect(answer('機構', agencies, listed, term)).toEqual({
    found: 'name',
    hits: ['term/organisation'],
    notes: [],
  });
  const both = document('term', 'both', '体制', ['推進本部', '実施機構']);
  expect(answer('推進本部 実施機構', agencies, listed, both)).toEqual({
    found: 'name',
    hits: ['term/both'],
    notes: [],
  });
});

test('a slip of the pen leads to the body first, then to the kinds by the ending, and it is said that it is near', () => {
  expect(answer('日木年金機構', agencies, listed, pension)).toEqual({
    found: 'near',
    hits: [
      'entity/japan-pension-service',
      'class/incorporated-administrative-agencies',
      'class/listed-corporations',
    ],
    notes: [NEAR],
  });
});

test('names that have the word go before the kinds by its ending, those before texts', () => {
  const hospital = document('term', 'hospital', '東京大学病院');
  const text = document('provision', 'x/2016/art_1', '第1条', [], '東京大学について');
  expect(answer('東京大学', text, others, universities, hospital)).toEqual({
    found: 'name',
    hits: [
      'term/hospital',
      'class/national-university-corporations',
      'class/others',
      'provision/x/2016/art_1',
    ],
    notes: [],
  });
  expect(answer('東京大学', text, others, universities)).toEqual({
    found: 'kind',
    hits: ['class/national-university-corporations', 'class/others', 'provision/x/2016/art_1'],
    notes: [],
  });
});

test('a known name without a document of its own leads to its kind before longer names', () => {
  const organs = document('class', 'national-administrative-organs', '国の行政機関');
  const audit = document('term', 'audit', '会計検査院の検査');
  const { found, hits } = lookUp(
    { index: knownIndex, documents: [audit, organs, others] },
    '会計検査院',
  );
  const snippet = [
    '「会計検査院」という名前は、このサイトの法人・機関の一覧にはない。',
    '監査に係る基本方針2の「国の行政機関」の定義に、この名前は出てこない。',
    '国会、裁判所、会計検査院がどの類型に当たるかは、資料からは分からない。',
    '法第32条第1項に挙げる者でなければ、同条第2項の相手になりうる。',
  ].join('');
  expect({ found, hits }).toEqual({
    found: 'kind',
    hits: [{ ...others, snippet }, { ...organs, snippet }, audit],
  });
});

test('what stands in a text is found there; near names are for what is found nowhere', () => {
  const text = document('provision', 'x/2016/art_1', '第1条', [], '監査の相手方を定める');
  const near = document('term', 'near', '監査の相手');
  expect(answer('監査の相手方', near, text)).toEqual({
    found: 'text',
    hits: ['provision/x/2016/art_1'],
    notes: [],
  });
  expect(answer('監査の相手方', near)).toEqual({
    found: 'near',
    hits: ['term/near'],
    notes: [NEAR],
  });
});

test('companies called by their trade are found by name, before the kind, and nothing near is added', () => {
  const road = document('entity', 'central-nippon-expressway', '中日本高速道路株式会社');
  const term = document('term', 'road', '高速道路');
  expect(answer('高速道路会社', term, others, road)).toEqual({
    found: 'name',
    hits: ['entity/central-nippon-expressway', 'class/others'],
    notes: [],
  });
});

test('what has no document is not found', () => {
  const nothing = { found: 'nothing', hits: [], notes: [] };
  for (const query of ['日銀', '東京大学', '日木年金機構', '存在しない組織', '', '・', '　'])
    expect(answer(query)).toEqual(nothing);
});

test('an id is an id of its type: a rule or a list that has the id of a body or a kind is not taken for it', () => {
  const rule = document('obligation', 'bank-of-japan', '規定');
  const list = document('list', 'others', '一覧');
  expect(answer('日銀', rule, bank).hits).toEqual(['entity/bank-of-japan']);
  expect(answer('株式会社なにがし', list, others).hits).toEqual(['class/others']);
  const act = document('instrument', 'basic-act', '基本法');
  const comparison = document('comparison', 'basic-act', '基本法の新旧対照表');
  expect(answer('基本法', act, comparison).hits).toEqual([
    'instrument/basic-act',
    'comparison/basic-act',
  ]);
});
