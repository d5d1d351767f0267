import { expect, test } from 'vitest';
import { compileCorpus } from '../../../content/proof/compile.ts';
import {
  block,
  contentOf,
  list,
  madeUpContent,
  provision,
  source,
} from '../support/made-up-content.ts';

test('nothing makes an empty corpus, which accounts for nothing', () => {
  expect(compileCorpus(contentOf({}))).toEqual({
    problems: [],
    corpus: {
      schema_version: 1,
      sources: [],
      instruments: [],
      provisions: [],
      lists: [],
      entities: [],
      classes: [],
      actors: [],
      terms: [],
      obligations: [],
      discrepancies: [],
      later_changes: [],
      concordances: [],
      silences: [],
      dataset_changes: [],
      procedures: [],
      witnesses: [],
      second_readings: [],
      reference_exceptions: [],
      tables: [],
      accounting: {
        lines: 0,
        characters: 0,
        lines_accounted: 0,
        characters_in_records: 0,
        characters_of_furniture: 0,
        furniture: [],
      },
    },
  });
});

test('words are found in no source but the one that is held', () => {
  const definition = { instrument: 'rules', version: '2016', eid: 'sec_1', quote: '評価' } as const;
  const term = { id: 'kou', term: '甲', reading: 'こう', scope: '', explanation: '', definition };
  const section = provision('sec_1', { text: [block('評価規則')] });
  const records = { provisions: [section], terms: [term] };
  const outside = new RangeError('span [1, 0, 4] lies outside the transcript');
  expect(() => compileCorpus(contentOf(records))).toThrow(outside);
  expect(() => compileCorpus(contentOf({ sources: [source], ...records }))).toThrow(outside);
});

test('the rows of a list are provisions among the others', () => {
  const annex = provision('annex', { kind: 'annex' });
  const { corpus } = compileCorpus(
    madeUpContent({ provisions: [annex, provision('art_2')], lists: [list()] }),
  );
  expect(corpus.lists).toEqual([list()]);
  expect(corpus.provisions).toEqual([
    provision('art_2'),
    annex,
    provision('annex__row_1', { kind: 'row', text: [block('甲社')] }),
  ]);
});

test('of a table of two columns the corpus holds what it adds to the texts', () => {
  const front = { part: 'title' as const, before: null };
  const column = {
    ...{ id: 'rules', version: '2016' as const, table: '2-2', consolidated: '2-3' },
    front: [{ ...front, column: block('甲社'), consolidated: block('評価規則') }],
    provisions: [],
    list: null,
  };
  const spans = (line: number, end: number) => [[line, 0, end]];
  expect(compileCorpus(madeUpContent({ columns: [column] })).corpus.tables).toEqual([
    {
      ...{ id: 'rules', version: '2016', table: '2-2', consolidated: '2-3' },
      front: [
        {
          ...front,
          column: { text: '甲社', spans: spans(7, 2) },
          consolidated: { text: '評価規則', spans: spans(1, 4) },
        },
      ],
      differences: [
        {
          ...{ eid: null, part: 'title', position: null, kind: 'real' },
          ...{ column: '甲社', consolidated: '評価規則', discrepancy: null },
        },
      ],
      underlines: [],
    },
  ]);
});

test('records that quote nothing are taken over as they are', () => {
  const ref = { instrument: 'rules', version: '2016', eid: 'art_2' } as const;
  const discrepancy = {
    ...{ id: 'date', title: '日付', kind: 'date' as const, readings: [] },
    ...{ bearing: '', status: 'open' as const, provisions: [ref] },
  };
  const silence = {
    ...{ id: 'none', kind: 'rule' as const, statement: '定めがない。' },
    ...{ looked_in: [ref], shown_for: [] },
  };
  const exception = {
    ...{ id: 'elsewhere', ...ref, quote: '資料', targets: [] },
    ...{ document: null, reason: '別の文書による。' },
  };
  const concordance = { id: 'act', instrument: 'rules', states: [], rows: [], source: [] };
  const { corpus, problems } = compileCorpus(
    madeUpContent({
      discrepancies: [discrepancy],
      silences: [silence],
      concordances: [concordance],
      'reference-exceptions': [exception],
    }),
  );
  expect(problems).toEqual([]);
  expect(corpus).toMatchObject({
    sources: [source],
    discrepancies: [discrepancy],
    silences: [silence],
    concordances: [concordance],
    reference_exceptions: [exception],
  });
});
