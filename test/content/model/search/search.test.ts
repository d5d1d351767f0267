import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lookupData } from '../../../../content/model/search/browser-data.ts';
import {
  type SearchDocument,
  searchDocuments,
} from '../../../../content/model/search/documents.ts';
import { ENDING_RULES } from '../../../../content/model/search/ending-rules.ts';
import { openLookup } from '../../../../content/model/search/open.ts';
import { lookUp } from '../../../../content/model/search/search.ts';
import { knownIndex } from '../../support/known-index.ts';

const whole = { index: knownIndex, documents: searchDocuments(knownIndex) };
/** What a page opens: made, sent as JSON, opened. */
const opened = openLookup(JSON.parse(JSON.stringify(lookupData(whole))));

/** Lines of query, what the title contains, at which rank at worst, and what the case is about. */
const CASES = readFileSync(new URL('../../../fixtures/search-cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

test.each(CASES)(
  '「%s」 finds 「%s」 within the first %s (%s)',
  (query = '', title = '', worst) => {
    for (const lookup of [whole, opened]) {
      const titles = lookUp(lookup, query).hits.map((document) => document.title);
      const at = titles.findIndex((found) => found.includes(title));
      expect(at, `first hits: ${titles.slice(0, 3).join(' / ')}`).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(Number(worst));
    }
  },
);

const firstOf = (query: string, most = 1): string[] =>
  lookUp(whole, query)
    .hits.slice(0, most)
    .map(({ type, id }) => `${type}/${id}`);

test.each([
  ['日木年金機構', ['entity/japan-pension-service']],
  ['日本年金機構の監査', ['entity/japan-pension-service']],
  ['独立行政法人日本年金機構', ['entity/japan-pension-service']],
  ['㈱日本郵政', ['entity/japan-post-holdings']],
  ['日本放送協会（NHK）', ['entity/japan-broadcasting-corporation']],
  ['法人番号: 5010001112697', ['entity/japan-post-holdings']],
  ['T5010001112697', ['entity/japan-post-holdings']],
  // A number with a slip is another number.
  ['第99条', []],
  ['3010005002598', []],
  ['存在しない組織', []],
])('「%s」 finds %j first', (query, ids) => {
  expect(firstOf(query)).toEqual(ids);
});

test.each([
  ['基本法25①二', ['provision/basic-act/2016/art_25__para_1__item_2']],
  ['32条2項', ['provision/basic-act/2016/art_32__para_2']],
  ['第三十二条第二項', ['provision/basic-act/2016/art_32__para_2']],
  ['監査方針５（３）', ['provision/audit-policy/2016/sec_5__sub_3']],
  ['旧30条', ['provision/basic-act/2015/art_30']],
  ['Article 32, paragraph (2)', ['provision/basic-act/2016/art_32__para_2']],
])('the citation %s leads to its provision', (query, ids) => {
  expect([firstOf(query), lookUp(whole, query).found]).toEqual([ids, 'citation']);
});

test('a row of a list is followed by the body that stands there', () => {
  expect(firstOf('別表29', 2)).toEqual([
    'provision/information-provision-rules/2016/annex__row_29',
    'entity/japan-pension-service',
  ]);
});

test('an ambiguous citation shows every choice and says so; one that is not there says what is', () => {
  const ambiguous = lookUp(whole, '規則1条1項2号');
  expect(ambiguous.notes).toEqual([
    '「規則1条1項2号」は、二つ以上の条項を指しうる。当てはまるものをすべて示す。',
  ]);
  expect(ambiguous.hits.slice(0, 2).map(({ id }) => id)).toEqual([
    'incident-evaluation-rules/2016/art_1__item_2',
    'information-provision-rules/2016/art_1__para_1__item_2',
  ]);
  expect(lookUp(whole, '法第99条')).toEqual({
    found: 'nothing',
    hits: [],
    notes: ['法第99条は見当たらない。あるのは法第1条から法第37条まで。'],
  });
});

test.each([
  ['総務省', 'national-administrative-organs'],
  ['消費者庁', 'national-administrative-organs'],
  ['内閣府', 'national-administrative-organs'],
  ['個人情報保護委員会', 'national-administrative-organs'],
  ['京都府', 'local-governments'],
  ['北海道', 'local-governments'],
  ['横浜市教育委員会', 'local-governments'],
  ['鹿児島県', 'local-governments'],
  ['千代田区', 'local-governments'],
  ['国立大学法人東京大学', 'national-university-corporations'],
  ['早稲田大学', 'national-university-corporations'],
  ['独立行政法人国際協力機構', 'incorporated-administrative-agencies'],
  ['地方独立行政法人東京都立病院機構', 'others'],
  ['大学共同利用機関法人自然科学研究機構', 'inter-university-research-institutes'],
  ['東京電力', 'critical-infrastructure-operators'],
  ['株式会社なにがし', 'others'],
  ['ＪＰＣＥＲＴ', 'coordinating-organisations'],
  ['Ministry of Finance', 'national-administrative-organs'],
])('%s, which no list names, leads to the kind %s by its ending', (query, kind) => {
  const { found, hits } = lookUp(whole, query);
  expect([found, hits[0]?.type, hits[0]?.id]).toEqual(['kind', 'class', kind]);
  expect(hits[0]?.snippet).toContain('このサイトの法人・機関の一覧にはない');
});

test.each(['独立行政法人通則法', '個人情報保護法'])('%s is a law and no body', (query) => {
  expect(lookUp(whole, query).found).not.toBe('kind');
});

test('a body that bears the very name is not explained by its ending', () => {
  for (const query of ['日本銀行', '放送大学学園', '日本司法支援センター'])
    expect(lookUp(whole, query).hits[0]?.snippet).not.toContain('一覧にはない');
});

test('every rule of endings names kinds there are and says something, and no spelling stands twice', () => {
  const spellings = ENDING_RULES.flatMap(({ whole, start, end }) => [
    ...(whole ?? []).map((text) => `whole ${text}`),
    ...(start ?? []).map((text) => `start ${text}`),
    ...(end ?? []).map((text) => `end ${text}`),
  ]);
  expect(spellings.filter((text, i) => spellings.indexOf(text) !== i)).toEqual([]);
  for (const { kinds, reason } of ENDING_RULES) {
    expect(kinds.filter((kind) => !knownIndex.classes.has(kind))).toEqual([]);
    expect(reason).toMatch(/。$/);
  }
});

test.each([
  ['監査の流れ', 'audit'],
  ['監査', 'audit'],
  ['監査の手続', 'audit'],
  ['監査手続', 'audit'],
  ['年次報告', 'audit'],
  ['重大事象の評価', 'incident'],
  ['重大事象の評価の流れ', 'incident'],
  ['原因究明調査', 'incident'],
  ['インシデント対応', 'incident'],
  ['資料の提供', 'information'],
  ['資料提供', 'information'],
  ['情報提供', 'information'],
  ['協力の求め', 'cooperation'],
  ['協力の求めの流れ', 'cooperation'],
  ['協力要請', 'cooperation'],
])('「%s」 leads to the procedure %s', (query, id) => {
  for (const lookup of [whole, opened]) {
    const [first] = lookUp(lookup, query).hits;
    expect([first?.type, first?.id, first?.html, first?.api]).toEqual([
      'procedure',
      id,
      `/procedures/${id}/`,
      `/api/v1/procedures/${id}`,
    ]);
  }
});

test('手続 leads to all four, in their order', () => {
  for (const query of ['手続', '手続の流れ'])
    expect(firstOf(query, 4)).toEqual([
      'procedure/audit',
      'procedure/incident',
      'procedure/information',
      'procedure/cooperation',
    ]);
});

test('a procedure is found by what its steps are called, below what bears the name', () => {
  const { hits } = lookUp(whole, '補充調査');
  expect(hits[0]?.type).toBe('obligation');
  expect(hits.filter(({ type }) => type === 'procedure').map(({ id }) => id)).toEqual(['incident']);
});

test('what is named exactly stays first: no procedure goes before a body, a rule, a term or a provision', () => {
  const others = whole.documents.filter(({ type }) => type !== 'procedure');
  expect(others.length).toBeGreaterThan(300);
  const taken = others
    .map(({ title }) => title)
    .filter((title) => lookUp(whole, title).hits[0]?.type === 'procedure');
  expect(taken).toEqual([]);
});

test('no keyword of a procedure is the name of anything, or stands twice', () => {
  const named = whole.documents.filter(({ type }) => type !== 'procedure');
  const names = new Set(named.flatMap(({ title, keys }) => [title, ...keys]));
  const keywords = knownIndex.corpus.procedures.flatMap((procedure) => procedure.keywords);
  expect(keywords.filter((word) => names.has(word))).toEqual([]);
  expect(new Set(keywords).size).toBe(keywords.length);
});

test('a blank query finds nothing', () => {
  expect(lookUp(whole, '　 ')).toEqual({ found: 'nothing', hits: [], notes: [] });
});

test('what a page opens has the documents of the server, in the same order, and finds the same by name', () => {
  const plain = ({ type, id, title, html, api }: SearchDocument) => ({
    type,
    id,
    title,
    html,
    api,
  });
  expect(opened.documents.map(plain)).toEqual(whole.documents.map(plain));
  for (const query of ['年金', '監査方針5', '規則1条1項2号', '総務省', '日木銀行', '別表29']) {
    const named = lookUp(whole, query).hits.filter(({ text }) => !text.includes(query));
    expect(lookUp(opened, query).hits.slice(0, named.length).map(plain)).toEqual(named.map(plain));
  }
});
