import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import type { SearchType } from '../../../../content/model/corpus/search-type.ts';
import { lookupData } from '../../../../content/model/search/browser-data.ts';
import {
  provisionDocument,
  type SearchDocument,
  searchDocuments,
} from '../../../../content/model/search/documents.ts';
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
  ['消費者庁', 'national-administrative-organs'],
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
  ['Ministry of Defense', 'national-administrative-organs'],
])('%s, which no list names, leads to the kind %s by its ending', (query, kind) => {
  const { found, hits } = lookUp(whole, query);
  expect([found, hits[0]?.type, hits[0]?.id]).toEqual(['kind', 'class', kind]);
  expect(hits[0]?.snippet).toContain('このサイトの法人・機関の一覧にはない');
});

test.each(['総務省', '内閣府', '経産省'])(
  '%s is found as a ministry, then as its kind',
  (query) => {
    const { found, hits } = lookUp(whole, query);
    expect([found, hits.slice(0, 2).map(({ type }) => type)]).toEqual([
      'name',
      ['minister', 'class'],
    ]);
    expect(hits[1]?.id).toBe('national-administrative-organs');
  },
);

test.each(['独立行政法人通則法', '個人情報保護法'])('%s is a law and no body', (query) => {
  expect(lookUp(whole, query).found).not.toBe('kind');
});

test('a body that bears the very name is not explained by its ending', () => {
  for (const query of ['日本銀行', '放送大学学園', '日本司法支援センター'])
    expect(lookUp(whole, query).hits[0]?.snippet).not.toContain('一覧にはない');
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

const document = (type: SearchType, id: string, title: string, keys: string[] = [], text = '') =>
  ({ type, id, title, snippet: title, keys, text, html: '', api: '' }) satisfies SearchDocument;

const answer = (query: string, ...documents: SearchDocument[]) => {
  const { found, hits, notes } = lookUp({ index: knownIndex, documents }, query);
  return { found, hits: hits.map(({ type, id }) => `${type}/${id}`), notes };
};

const NEAR = 'その名前は見当たりません。名前の近いものを示しますが、同じものとは限りません。';

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

const documentNotes = (type: SearchType, id: string, title: string) =>
  ({ type, id, title, snippet: title, keys: [], text: '', html: '', api: '' }) as SearchDocument;

/** The document that is made of a provision where none is held. */
const made = (key: string): SearchDocument => {
  const provision = knownIndex.provisions.get(key);
  if (!provision) throw new Error(`no provision "${key}"`);
  return provisionDocument(knownIndex, provision);
};

const answerNotes = (query: string, ...documents: SearchDocument[]) =>
  lookUp({ index: knownIndex, documents }, query);

test('thirteen digits that can be no 法人番号 are said to be none; other numbers are not', () => {
  expect(answerNotes('法人番号 5010001112698', pension)).toEqual({
    found: 'nothing',
    hits: [],
    notes: [
      '5010001112698は13桁ですが、検査用数字が合わず、法人番号ではありません。転記の誤りがないかお確かめください。',
    ],
  });
  // Too short to be one; one that no body here has.
  for (const query of ['501000111269', '1000012010003'])
    expect(answerNotes(query, pension)).toEqual({ found: 'nothing', hits: [], notes: [] });
});

test('of a number that is not there it is said what is; that says as well that what is shown is only near', () => {
  const article = documentNotes('provision', 'basic-act/2016/art_32', '法第32条');
  expect(answerNotes('法第32条第9項', article)).toEqual({
    found: 'near',
    hits: [article],
    notes: ['法第32条第9項は見当たらない。あるのは法第32条第1項、法第32条第2項。'],
  });
});

test('what is said of a citation goes with the provision it leads to', () => {
  expect(answerNotes('法12条7項')).toEqual({
    found: 'citation',
    hits: [made('basic-act/2016/art_12')],
    notes: [
      '法第12条第7項の条文は資料に含まれず、その番号があるかどうかも資料からは分からない。資料にあるいちばん近いものとして、法第12条（見出しだけ）を示す。',
    ],
  });
});

test('a provision that has a document is shown as that document says it', () => {
  // A page holds the beginning of the words alone.
  const own = { ...made('basic-act/2016/art_32__para_2'), snippet: '本部は、その…', text: '' };
  expect(answerNotes('法第32条第2項', pension, own)).toEqual({
    found: 'citation',
    hits: [own],
    notes: [],
  });
});

test('a row of a list is shown with the body that stands there, and nothing near is added', () => {
  const rules = documentNotes('instrument', 'information-provision-rules', '資料提供等規則');
  expect(answerNotes('資料提供等規則別表29', rules, pension)).toEqual({
    found: 'citation',
    hits: [made('information-provision-rules/2016/annex__row_29'), pension],
    notes: [],
  });
});

test('an older row is shown with the body that stood there then', () => {
  const bodies = [
    pension,
    documentNotes(
      'entity',
      'agricultural-and-fishery-cooperatives-savings-insurance-corporation',
      '農水産業協同組合貯金保険機構',
    ),
  ];
  expect(answerNotes('旧別表29', ...bodies)).toEqual({
    found: 'citation',
    hits: [made('information-provision-rules/2015/annex__row_29'), bodies[1]],
    notes: [],
  });
});

test('a row is one of the list of its own text, whatever other text has a list there', () => {
  const { lists } = knownIndex.corpus;
  const [annex] = lists.filter(({ id }) => id === 'annex-2016');
  if (!annex) throw new Error('no list "annex-2016"');
  const instrument = 'incident-evaluation-rules';
  const elsewhere = {
    ...annex,
    id: 'elsewhere',
    provision: { ...annex.provision, instrument },
    rows: annex.rows.map((row) => ({ ...row, entity: 'bank-of-japan' })),
  };
  const index = buildIndex({ ...knownIndex.corpus, lists: [elsewhere, ...lists] });
  const bank = documentNotes('entity', 'bank-of-japan', '日本銀行');
  const { hits } = lookUp({ index, documents: [bank, pension] }, '資料提供等規則別表29');
  expect(hits).toEqual([made('information-provision-rules/2016/annex__row_29'), pension]);
});

test('several provisions are shown in the order in which they were asked for', () => {
  const ids = ['basic-act/2016/art_32__para_1', 'basic-act/2016/art_32__para_2'];
  expect(answerNotes('法第32条第1項、第2項')).toEqual({
    found: 'citation',
    hits: ids.map(made),
    notes: [],
  });
});

test.each(['引用 確認', '引用チェック', '引用を確かめる', '引用の検証', 'citation check'])(
  '「%s」 is told where texts are checked',
  (query) => {
    expect(lookUp(whole, query).notes[0]).toContain('/check/');
  },
);

test('other words are not told so', () => {
  expect(lookUp(whole, '引用').notes).toEqual([]);
});

test.each(['平成26年法律第104号', '平成二十六年法律第百四号', '426AC1000000104'])(
  '%s is the law as a whole, and none of its parts; behind it what mentions it',
  (query) => {
    for (const lookup of [whole, opened]) {
      const { found, hits } = lookUp(lookup, query);
      const [first, ...others] = hits.map(({ type, id }) => `${type} ${id}`);
      expect([found, first]).toEqual(['name', 'instrument basic-act']);
      expect(others.filter((one) => one.startsWith('provision basic-act/'))).toEqual([]);
    }
  },
);
