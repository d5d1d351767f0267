import { expect, test } from 'vitest';
import { buildIndex, indexCorpus } from '../../../../content/model/corpus/corpus-index.ts';
import type { Span } from '../../../../content/model/text/spans.ts';
import { compileCorpus } from '../../../../content/proof/compile.ts';
import {
  block,
  entity,
  instrument,
  kind,
  list,
  madeUpContent,
  provision,
  provisions,
} from '../../support/made-up-content.ts';
import { obligation, procedure } from '../../support/made-up-rules.ts';

const corpusOf = (records: Parameters<typeof madeUpContent>[0] = {}) =>
  compileCorpus(madeUpContent(records)).corpus;
const indexOf = (records: Parameters<typeof madeUpContent>[0] = {}) =>
  buildIndex(corpusOf(records));

const ref = (eid: string, version: '2015' | '2016' = '2016') => ({
  ...{ instrument: 'rules', version, eid },
});

test('every record is found by its id, every provision by instrument, version and eId', () => {
  const actor = { id: 'state', name: '国', summary: '', definitions: [], subject: null };
  const definition = { ...ref('art_2'), quote: '甲は' };
  const term = { id: 'kou', term: '甲', reading: 'こう', scope: '', explanation: '', definition };
  const discrepancy = {
    ...{ id: 'date', title: '日付', kind: 'date' as const, readings: [] },
    ...{ bearing: '', status: 'open' as const, provisions: [ref('art_2')] },
    ...{ obligations: [], subjects: [] },
  };
  const index = indexOf({
    entities: [entity(), entity({ id: 'otsu' })],
    classes: [kind()],
    actors: [actor],
    terms: [term],
    obligations: [obligation()],
    procedures: [procedure()],
    lists: [list()],
    discrepancies: [discrepancy],
  });
  const found = {
    ...{ ...term, definition: { ...definition, source: 'minutes', spans: [[3, 0, 2]] } },
  };
  const row = provision('annex__row_1', { kind: 'row', text: [block('甲社')] });
  const { corpus, instrument: _i, provision: _p, textBlocks, citation, ...rest } = index;
  const {
    citationWithHeading,
    source,
    sourceOf,
    textSource,
    continued,
    predecessors,
    sourceLines,
    seenFrom,
    isOld,
    ...tables
  } = rest;
  expect(tables).toEqual({
    instruments: new Map([['rules', instrument()]]),
    provisions: new Map([
      ['rules/2015/art_1', provisions[0]],
      ['rules/2016/art_1', provisions[1]],
      ['rules/2016/art_2', provisions[2]],
      ['rules/2016/annex__row_1', row],
    ]),
    entities: new Map([
      ['kou', entity()],
      ['otsu', entity({ id: 'otsu' })],
    ]),
    classes: new Map([['listed', kind()]]),
    actors: new Map([['state', actor]]),
    ministers: new Map(),
    terms: new Map([['kou', found]]),
    obligations: new Map([['give-material', obligation()]]),
    procedures: new Map([['audit', procedure()]]),
    lists: new Map([['annex-2016', list()]]),
    discrepancies: new Map([['date', discrepancy]]),
  });
});

test('an instrument and a provision that are held are given', () => {
  const index = indexOf();
  expect(index.instrument('rules')).toEqual(instrument());
  expect(index.provision(ref('art_2'))).toEqual(provisions[2]);
});

test('what the corpus does not hold is refused by name', () => {
  const index = indexOf();
  expect(() => index.instrument('act')).toThrow(new Error('the corpus has no instrument "act"'));
  const missing = new Error('the corpus has no provision "rules/2015/art_2"');
  expect(() => index.provision(ref('art_2', '2015'))).toThrow(missing);
  expect(() => index.citation(ref('art_2', '2015'))).toThrow(missing);
  expect(() => index.citationWithHeading(ref('art_2', '2015'))).toThrow(missing);
});

test('a block lies in the source it names, else in the transcript; a corpus without one is refused where it is asked for', () => {
  const index = indexOf();
  expect(index.source()).toBe(index.corpus.sources[0]);
  const spans: Span[] = [
    [3, 0, 2],
    [5, 1, 4],
  ];
  expect(index.sourceLines({ spans })).toEqual({ id: 'minutes', lines: [3, 5] });
  expect(index.sourceLines({ spans, source: 'law' })).toEqual({ id: 'law', lines: [3, 5] });
  const without = buildIndex({ ...index.corpus, sources: [] });
  expect(() => without.sourceLines({ spans })).toThrow(new Error('the corpus has no source'));
});

test('a provision printed as 略 has the text of the version it is the same as', () => {
  const index = indexOf();
  expect(provisions.map(index.textBlocks)).toEqual([
    [block('本部は、甲に資料を求める。')],
    [block('本部は、甲に資料を求める。')],
    [block('甲は、本部に資料を出す。'), block('本部は、甲を監査する。')],
  ]);
});

test('only a version that another one followed is cited as 旧, each time alike', () => {
  const index = indexOf();
  const refs = [ref('art_1', '2015'), ref('art_1'), ref('art_1', '2015')];
  expect(refs.map((one) => index.citation(one))).toEqual([
    '旧規則第1条',
    '規則第1条',
    '旧規則第1条',
  ]);
});

test.each([
  ['its own heading', 'art_2', '規則第2条（監査）'],
  [
    'the heading of the nearest provision around it',
    'sec_1__sub_1__item_1',
    '規則1(1)第1号（監査）',
  ],
  ['the heading of one further around it', 'sec_1__sub_2__item_1', '規則1(2)第1号（甲社）'],
  ['no heading where none stands around it', 'sec_2__sub_1', '規則2(1)'],
])('a citation is followed by %s', (_, eid, cited) => {
  const index = indexOf({
    provisions: [
      ...provisions,
      provision('sec_1', { heading: block('甲社') }),
      provision('sec_1__sub_1', { heading: block('（監査）') }),
      provision('sec_1__sub_1__item_1'),
      provision('sec_1__sub_2__item_1'),
      provision('sec_2__sub_1'),
    ],
  });
  expect(index.citationWithHeading(ref(eid))).toBe(cited);
});

test('a corpus has one index; another has its own', () => {
  const [stored, other] = [corpusOf(), corpusOf()];
  const index = indexCorpus(stored);
  expect(indexCorpus(stored)).toBe(index);
  expect(indexCorpus(other)).not.toBe(index);
  expect(index.corpus).toBe(stored);
});
