import { expect, test } from 'vitest';
import type { SearchType } from '../../../../content/model/corpus/search-type.ts';
import { companiesCalled } from '../../../../content/model/search/companies.ts';
import type { SearchDocument } from '../../../../content/model/search/documents.ts';

const document = (type: SearchType, title: string, keys: string[] = [], text = '') =>
  ({ type, id: title, title, snippet: '', keys, text, html: '', api: '' }) satisfies SearchDocument;

const DOCUMENTS = [
  document('entity', '中日本高速道路株式会社'),
  document('entity', '高速道路交通株式会社'),
  document('entity', '日本電信電話株式会社', ['NTT']),
  document('entity', '本州四国連絡株式会社', [], '高速道路を管理する'),
  document('entity', '高速道路機構'),
  document('term', '高速道路の会社'),
  document('entity', '本郵便株式会社'),
];

test.each([
  // By the beginning of the name before a part of it; no bodies that are no companies, no terms, nothing by its text.
  ['高速道路会社', ['高速道路交通株式会社', '中日本高速道路株式会社']],
  ['高速道路各社', ['高速道路交通株式会社', '中日本高速道路株式会社']],
  ['NTTグループ', ['日本電信電話株式会社']],
  ['ＮＴＴ各社', ['日本電信電話株式会社']],
  // A stem of one character says too little.
  ['本会社', []],
  ['会社', []],
  // One company by its own full name, which may not be held.
  ['名古屋高速道路株式会社', []],
  // Three that are held have a name that ends so; this is none of them.
  ['日本高速道路株式会社', []],
  ['NTT合同会社', []],
  // No trade and no group.
  ['高速道路', []],
  ['グループNTT', []],
  ['', []],
])('「%s」 calls the companies %j', (query, expected) => {
  expect(companiesCalled(DOCUMENTS, query).map(({ title }) => title)).toEqual(expected);
});
