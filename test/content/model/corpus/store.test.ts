import { expect, test } from 'vitest';
import type { Corpus } from '../../../../content/model/corpus/corpus.ts';
import { packCorpus, unpackCorpus } from '../../../../content/model/corpus/store.ts';
import { canonicalJson } from '../../../../content/model/text/canonical-json.ts';
import { compileCorpus } from '../../../../content/proof/compile.ts';
import {
  AUDITS,
  AUDITS_FOUND,
  block,
  entity,
  GIVES,
  GIVES_FOUND,
  kind,
  list,
  madeUpContent,
  provision,
} from '../../support/made-up-content.ts';
import { clause, obligation, phase } from '../../support/made-up-rules.ts';
import { realContent } from '../../support/real-content.ts';

const { corpus, problems } = compileCorpus(realContent);

test('the real content compiles without a problem', () => {
  expect(problems).toEqual([]);
});

test('what is packed is unpacked again, through its bytes, to the value', () => {
  const stored = JSON.parse(canonicalJson(packCorpus(corpus)));
  expect(unpackCorpus(stored)).toEqual(corpus);
});

test('packing changes nothing in the corpus itself', () => {
  const before = canonicalJson(corpus);
  packCorpus(corpus);
  expect(canonicalJson(corpus)).toBe(before);
});

test('no words are stored twice and no row of a list is', () => {
  const { words, provisions } = packCorpus(corpus) as unknown as {
    words: { instrument: string; version: string; eid: string; quote: string | null }[];
    provisions: { kind: string }[];
  };
  const keys = words.map(({ instrument, version, eid, quote }) =>
    JSON.stringify([instrument, version, eid, quote]),
  );
  expect(keys.length).toBe(new Set(keys).size);
  expect(provisions.filter(({ kind }) => kind === 'row')).toEqual([]);
});

const corpusOf = (records: Parameters<typeof madeUpContent>[0] = {}): Corpus =>
  compileCorpus(madeUpContent(records)).corpus;

const gives = { eid: GIVES.eid, quote: GIVES.quote };
const audits = { eid: AUDITS.eid, quote: AUDITS.quote };

test('words that several records quote are stored once; each record points at them', () => {
  const stored = packCorpus(
    corpusOf({
      classes: [
        kind({ id: 'first', definitions: [GIVES, AUDITS] }),
        kind({ id: 'second', definitions: [AUDITS] }),
      ],
      obligations: [obligation({ phases: [phase({ key_phrase: gives })] })],
    }),
  );
  expect(stored.words).toEqual([GIVES_FOUND, AUDITS_FOUND]);
  expect(stored).toMatchObject({
    classes: [
      { ...kind({ id: 'first' }), definitions: [{ $words: 0 }, { $words: 1 }] },
      { ...kind({ id: 'second' }), definitions: [{ $words: 1 }] },
    ],
    obligations: [{ ...obligation(), phases: [{ ...phase(), key_phrase: { $words: 0 } }] }],
  });
});

test('the same words of another provision, version or instrument are words of their own', () => {
  const definitions = [
    GIVES_FOUND,
    { ...GIVES_FOUND, eid: 'art_3' },
    { ...GIVES_FOUND, version: '2015' as const },
    { ...GIVES_FOUND, instrument: 'act' },
    { ...GIVES_FOUND, quote: null },
  ];
  const stored = packCorpus({ ...corpusOf(), classes: [{ ...kind(), definitions }] });
  expect(stored.words).toEqual(definitions);
  expect(stored).toMatchObject({
    classes: [{ ...kind(), definitions: [0, 1, 2, 3, 4].map((n) => ({ $words: n })) }],
  });
});

test('a corpus that quotes nothing is stored as it is, with no words', () => {
  const corpus = corpusOf();
  expect(packCorpus(corpus)).toEqual({ ...corpus, words: [] });
});

test('a clause leaves out what is null among the fields that most rules lack, and nothing else', () => {
  const bare = clause();
  const told = clause({
    ...{ verdict: 'undetermined', reason: 'term_open', role: 'addressee', office: '代表者' },
    ...{ condition: '必要に応じ', via: 'direct', terms: ['kou'] },
  });
  const stored = packCorpus(
    corpusOf({ obligations: [obligation({ phases: [phase({ clauses: [bare, told] })] })] }),
  );
  expect(stored.obligations).toEqual([
    {
      ...obligation(),
      phases: [
        {
          // A phase keeps its nulls: they are no field of a clause.
          ...phase(),
          clauses: [
            {
              ...{ to: ['listed'], verdict: 'applies', terms: [] },
              ...{ words: { $words: 0 }, statement: '{subject}は資料を出す。' },
            },
            { ...told, words: { $words: 0 } },
          ],
        },
      ],
    },
  ]);
});

test('a field of a clause that is null without being one of those is stored as null', () => {
  const odd = { ...clause(), words: GIVES_FOUND, statement: null };
  const phases = [{ ...phase(), clauses: [odd] }];
  const corpus = { ...corpusOf(), obligations: [{ ...obligation(), phases }] };
  const { to, verdict, terms, statement } = odd;
  expect(packCorpus(corpus as unknown as Corpus)).toMatchObject({
    obligations: [{ phases: [{ clauses: [{ to, verdict, terms, statement }] }] }],
  });
});

test('the rows of a list are not stored as provisions', () => {
  const annex = provision('annex', { kind: 'annex' });
  const stored = packCorpus(corpusOf({ provisions: [annex], lists: [list()] }));
  expect(stored.provisions).toEqual([annex]);
  expect(stored.lists).toEqual([list()]);
});

test('what is stored opens to the corpus again: words, fields of clauses and rows of lists', () => {
  const corpus = corpusOf({
    provisions: [
      provision('annex', { kind: 'annex' }),
      ...madeUpContent().provisions.map(({ record }) => record),
    ],
    lists: [list()],
    classes: [kind({ definitions: [AUDITS] })],
    obligations: [
      obligation({
        phases: [
          phase({
            key_phrase: gives,
            clauses: [clause(), clause({ role: 'addressee', via: 'direct', words: audits })],
          }),
        ],
      }),
    ],
  });
  const opened = unpackCorpus(JSON.parse(JSON.stringify(packCorpus(corpus))));
  expect(Object.keys(opened).sort()).toEqual(Object.keys(corpus).sort());
  expect(opened).toEqual(corpus);
  expect(opened.provisions.map(({ eid }) => eid)).toEqual([
    'art_1',
    'art_1',
    'art_2',
    'annex',
    'annex__row_1',
  ]);
});

test('what has nothing to replace is not copied', () => {
  const corpus = corpusOf({
    entities: [entity()],
    lists: [list()],
    classes: [kind({ id: 'plain' }), kind({ id: 'defined', definitions: [GIVES] })],
  });
  const stored = packCorpus(corpus);
  expect(stored.entities).toBe(corpus.entities);
  expect(stored.lists).toBe(corpus.lists);
  expect((stored.classes as unknown[])[0]).toBe(corpus.classes[0]);
  const opened = unpackCorpus(stored);
  expect(opened.entities).toBe(stored.entities);
  expect(opened.lists).toBe(stored.lists);
  expect(opened.classes[0]).toBe(corpus.classes[0]);
});

test('neither packing nor opening changes what it is given', () => {
  const records = {
    lists: [list({ rows: [{ row: 1, entity: 'kou', name: block('甲社'), group: null }] })],
    classes: [kind({ definitions: [GIVES] })],
    obligations: [obligation({ phases: [phase({ clauses: [clause()] })] })],
  };
  const corpus = corpusOf(records);
  const stored = packCorpus(corpus);
  expect(corpus).toEqual(corpusOf(records));
  const opened = unpackCorpus(stored);
  // Each collection opens when it is asked for.
  expect([opened.classes, opened.obligations, opened.provisions]).toEqual([
    corpus.classes,
    corpus.obligations,
    corpus.provisions,
  ]);
  expect(stored).toEqual(packCorpus(corpusOf(records)));
});
