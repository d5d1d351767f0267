import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import type { SearchType } from '../../../../content/model/corpus/search-type.ts';
import {
  provisionDocument,
  type SearchDocument,
} from '../../../../content/model/search/documents.ts';
import { lookUp } from '../../../../content/model/search/search.ts';
import { knownIndex } from '../../support/known-index.ts';

const document = (type: SearchType, id: string, title: string) =>
  ({ type, id, title, snippet: title, keys: [], text: '', html: '', api: '' }) as SearchDocument;

const pension = document('entity', 'japan-pension-service', '日本年金機構');

/** The document that is made of a provision where none is held. */
const made = (key: string): SearchDocument => {
  const provision = knownIndex.provisions.get(key);
  if (!provision) throw new Error(`no provision "${key}"`);
  return provisionDocument(knownIndex, provision);
};

const answer = (query: string, ...documents: SearchDocument[]) =>
  lookUp({ index: knownIndex, documents }, query);

test('thirteen digits that can be no 法人番号 are said to be none; other numbers are not', () => {
  expect(answer('法人番号 5010001112698', pension)).toEqual({
    found: 'nothing',
    hits: [],
    notes: [
      '5010001112698は13桁だが、検査用数字が合わず、法人番号ではない。写し違いがないか確かめる。',
    ],
  });
  // Too short to be one; one that no body here has.
  for (const query of ['501000111269', '1000012010003'])
    expect(answer(query, pension)).toEqual({ found: 'nothing', hits: [], notes: [] });
});

test('of a number that is not there it is said what is; that says as well that what is shown is only near', () => {
  const article = document('provision', 'basic-act/2016/art_32', '法第32条');
  expect(answer('法第32条第9項', article)).toEqual({
    found: 'near',
    hits: [article],
    notes: ['法第32条第9項は見当たらない。あるのは法第32条第1項、法第32条第2項。'],
  });
});

test('what is said of a citation goes with the provision it leads to', () => {
  expect(answer('法12条7項')).toEqual({
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
  expect(answer('法第32条第2項', pension, own)).toEqual({
    found: 'citation',
    hits: [own],
    notes: [],
  });
});

test('a row of a list is shown with the body that stands there, and nothing near is added', () => {
  const rules = document('instrument', 'information-provision-rules', '資料提供等規則');
  expect(answer('資料提供等規則別表29', rules, pension)).toEqual({
    found: 'citation',
    hits: [made('information-provision-rules/2016/annex__row_29'), pension],
    notes: [],
  });
});

test('an older row is shown with the body that stood there then', () => {
  const bodies = [
    pension,
    document(
      'entity',
      'agricultural-and-fishery-cooperatives-savings-insurance-corporation',
      '農水産業協同組合貯金保険機構',
    ),
  ];
  expect(answer('旧別表29', ...bodies)).toEqual({
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
  const bank = document('entity', 'bank-of-japan', '日本銀行');
  const { hits } = lookUp({ index, documents: [bank, pension] }, '資料提供等規則別表29');
  expect(hits).toEqual([made('information-provision-rules/2016/annex__row_29'), pension]);
});

test('several provisions are shown in the order in which they were asked for', () => {
  const ids = ['basic-act/2016/art_32__para_1', 'basic-act/2016/art_32__para_2'];
  expect(answer('法第32条第1項、第2項')).toEqual({
    found: 'citation',
    hits: ids.map(made),
    notes: [],
  });
});
