import { expect, test } from 'vitest';
import { EMPTY_CORPUS } from '../../../content/model/corpus/empty-corpus.ts';
import type { Obligation } from '../../../content/model/schema/obligation.ts';
import { compileCorpus } from '../../../content/proof/compile.ts';
import {
  AUDITS,
  AUDITS_FOUND,
  block,
  contentOf,
  entity,
  GIVES,
  GIVES_FOUND,
  kind,
  list,
  madeUpContent,
  provision,
  source,
} from '../support/made-up-content.ts';
import { clause, obligation, phase, procedure, stage, step } from '../support/made-up-rules.ts';

test('nothing makes an empty corpus, which accounts for nothing', () => {
  expect(compileCorpus(contentOf({}))).toEqual({ problems: [], corpus: EMPTY_CORPUS });
});

test('words are found in no source but the one that is held', () => {
  const definition = { instrument: 'rules', version: '2016', eid: 'sec_1', quote: '評価' } as const;
  const term = { id: 'kou', term: '甲', reading: 'こう', scope: '', explanation: '', definition };
  const section = provision('sec_1', { text: [block('評価規則')] });
  const records = { provisions: [section], terms: [term] };
  for (const content of [contentOf(records), contentOf({ sources: [source], ...records })])
    expect(compileCorpus(content).problems.map(({ message }) => message)).toEqual([
      'The spans of rules/2016/sec_1 lie outside its source.',
    ]);
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
    ...{ obligations: [], subjects: [] },
  };
  const silence = {
    ...{ id: 'none', kind: 'rule' as const, statement: '規定がない。' },
    ...{ looked_in: [ref], shown_for: [], rules: [], keywords: [] },
  };
  const exception = {
    ...{ id: 'elsewhere', ...ref, quote: '資料', targets: [] },
    ...{ document: null, reason: '別の文書による。' },
  };
  const concordance = {
    ...{ id: 'act', instrument: 'rules', states: [], rows: [], source: [] },
    ...{ texts: [], numbering: [], rules: [], caution: '' },
  };
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

const compiled = (record: Obligation) => {
  const { corpus, problems } = compileCorpus(madeUpContent({ obligations: [record] }));
  expect(problems).toEqual([]);
  return corpus.obligations;
};

/** Words as a phase quotes them: instrument and version go without saying. */
const gives = { eid: GIVES.eid, quote: GIVES.quote };
const audits = { eid: AUDITS.eid, quote: AUDITS.quote };

test('key phrase, clauses and limit of a phase get the place of their words, and nothing else changes', () => {
  const limit = { covers: ['listed'], statement: '{subject}は外である。' };
  const record = obligation({
    phases: [
      phase({
        key_phrase: gives,
        clauses: [clause({ words: audits }), clause({ to: ['others'], words: gives })],
        limit: { ...limit, words: audits },
      }),
    ],
  });
  expect(compiled(record)).toEqual([
    {
      ...obligation(),
      phases: [
        {
          ...phase(),
          key_phrase: GIVES_FOUND,
          clauses: [
            { ...clause(), words: AUDITS_FOUND },
            { ...clause({ to: ['others'] }), words: GIVES_FOUND },
          ],
          limit: { ...limit, words: AUDITS_FOUND },
        },
      ],
    },
  ]);
});

test('a phase that quotes nothing stays as it is curated', () => {
  expect(compiled(obligation())).toEqual([obligation()]);
});

test('words are looked for in the phase’s own version, where the quotation names none', () => {
  const old = { version: '2015' as const, eid: 'art_1' };
  const record = obligation({
    phases: [
      phase({
        version: '2015',
        provisions: [{ instrument: 'rules', ...old }],
        key_phrase: { eid: 'art_1', quote: '資料を' },
      }),
      // Words of another version and, below, of another instrument than the phase's own.
      phase({ key_phrase: { ...old, quote: '求める' } }),
    ],
  });
  expect(compiled(record)[0]?.phases.map(({ key_phrase }) => key_phrase)).toEqual([
    { instrument: 'rules', ...old, quote: '資料を', source: 'minutes', spans: [[2, 6, 9]] },
    { instrument: 'rules', ...old, quote: '求める', source: 'minutes', spans: [[2, 9, 12]] },
  ]);
});

test('words of another instrument than the principal one are found where the quotation names it', () => {
  const content = madeUpContent({
    obligations: [
      obligation({
        phases: [
          phase({
            provisions: [
              { instrument: 'act', version: '2016', eid: 'art_9' },
              { instrument: 'rules', version: '2016', eid: 'art_2' },
            ],
            clauses: [clause({ words: { instrument: 'rules', ...gives } })],
          }),
        ],
      }),
    ],
  });
  const [rule] = compileCorpus(content).corpus.obligations;
  expect(rule?.phases[0]?.clauses.map(({ words }) => words)).toEqual([GIVES_FOUND]);
});

const compiledOrder = (records: Parameters<typeof madeUpContent>[0]) =>
  compileCorpus(madeUpContent(records)).corpus;

/** Orders in which files may have been read: none may be told from the corpus. */
const orders = <T>(records: readonly T[]): T[][] => [
  [...records],
  [...records].reverse(),
  [...records.slice(2), ...records.slice(0, 2)],
];

const ROWS = ['L02', 'L11', 'P01', 'J03', 'J20', 'S01', 'K07', 'K22'];

test.each(orders(ROWS))(
  'rules stand in the order of the reading table, law first, read as %s, %s, %s …',
  (...rows) => {
    const obligations = rows.map((row) => obligation({ id: row.toLowerCase(), row }));
    expect(compiledOrder({ obligations }).obligations.map(({ row }) => row)).toEqual(ROWS);
  },
);

test.each(orders([1, 2, 3, 4, 10]))(
  'kinds and procedures stand in the order that is curated, read as %i, %i, %i …',
  (...read) => {
    const { classes, procedures } = compiledOrder({
      classes: read.map((order) => kind({ id: `kind-${order}`, order })),
      procedures: read.map((order) => procedure({ id: `procedure-${order}`, order })),
    });
    expect(classes.map(({ order }) => order)).toEqual([1, 2, 3, 4, 10]);
    expect(procedures.map(({ order }) => order)).toEqual([1, 2, 3, 4, 10]);
  },
);

const change = (number: number) => ({
  ...{ id: `change-${number}`, number, date: '2026-01-01', kind: 'release' as const },
  ...{ title: '公開', text: '公開', affects: [], correction: null },
});

test.each(orders([1, 2, 3, 4, 10]))(
  'changes of the dataset stand in the order of publication, read as %i, %i, %i …',
  (...read) => {
    const records = compiledOrder({ 'dataset-changes': read.map(change) }).dataset_changes;
    expect(records).toEqual([1, 2, 3, 4, 10].map(change));
  },
);

const law = (in_force: string) => ({
  ...{ id: `law-${in_force}`, law: '法律', promulgated: '2014-11-12', in_force },
  ...{ summary: '', certainty: 'A' as const, source: ['e-Gov'], in_force_source: 'e-Gov' },
  touches: [],
});
const DAYS = ['2015-01-09', '2016-10-21', '2019-04-01', '2025-07-01'];

test.each(orders(DAYS))(
  'later law stands in the order in which it took force, read as %s, %s, %s …',
  (...read) => {
    expect(compiledOrder({ 'later-changes': read.map(law) }).later_changes).toEqual(DAYS.map(law));
  },
);

const EIDS = ['pream', 'art_2', 'art_2__para_1', 'art_10', 'annex'];

test.each(orders(EIDS))('provisions stand in document order, read as %s, %s, %s …', (...read) => {
  const provisions = read.map((eid) => provision(eid));
  expect(compiledOrder({ provisions }).provisions).toEqual(EIDS.map((eid) => provision(eid)));
});

test('a reading has its place: words of a provision where they stand, other words where they are printed', () => {
  const { quote, ...here } = GIVES;
  const discrepancy = {
    ...{ id: 'two', title: '二つ', kind: 'substance' as const, bearing: '文。' },
    ...{ status: 'open' as const, provisions: [], obligations: [], subjects: [] },
    readings: [
      { words: GIVES, print: null, follows: '甲による。' },
      { words: null, print: { where: '表', block: block('甲社') }, follows: '表による。' },
    ],
  };
  const { corpus } = compileCorpus(madeUpContent({ discrepancies: [discrepancy] }));
  expect(corpus.discrepancies).toEqual([
    {
      ...discrepancy,
      readings: [
        {
          ...{ where: null, provision: here, text: quote, spans: GIVES_FOUND.spans },
          follows: '甲による。',
        },
        {
          ...{ where: '表', provision: null, text: '甲社', spans: block('甲社').spans },
          follows: '表による。',
        },
      ],
    },
  ]);
});

/** Words that do not stand where they are said to stand, as a record quotes them and as a phase does. */
const WRONG = { ...GIVES, quote: '乙は' };
const wrong = { eid: WRONG.eid, quote: WRONG.quote };
const NO_WORDS = {
  message: '「乙は」 does not stand in rules/2016/art_2.',
  remedy: 'Quote words that stand exactly once in that provision, as the source has them.',
};

// Each fault stands behind something right of its kind, so that the place is counted and not guessed.
const right = clause();
const phases = (second: Parameters<typeof phase>[0]) => ({
  obligations: [obligation({ phases: [phase({ version: '2015' }), phase(second)] })],
});
const period = { from: null, until: null };
const capacity = (...quotes: (typeof WRONG)[]) => ({
  ...{ class: 'listed', edge: 'member_of' as const, called: null },
  proof: quotes.map((quote) => ({ ...quote, ...period })),
});
const stages = (second: Parameters<typeof stage>[0]) => ({
  procedures: [procedure({ stages: [stage(), stage(second)] })],
});
const after = (words: typeof WRONG) => ({ obligation: 'give-material', words });
const term = { id: 'material', term: '資料', reading: 'しりょう', scope: '', explanation: '' };
const reading = (words: typeof WRONG) => ({ words, print: null, follows: '帰結。' });

type Case = [file: string, at: string, records: Parameters<typeof madeUpContent>[0]];

const CASES: Case[] = [
  [
    'discrepancies/date',
    'readings.1.words',
    {
      discrepancies: [
        {
          ...{ id: 'date', title: '日付', kind: 'substance', bearing: '文。', status: 'open' },
          ...{ readings: [reading(GIVES), reading(WRONG)], provisions: [], obligations: [] },
          subjects: [],
        },
      ],
    },
  ],
  [
    'entities/kou',
    'capacities.1.proof.1',
    { entities: [entity({ capacities: [capacity(GIVES), capacity(GIVES, WRONG)] })] },
  ],
  ['classes/listed', 'definitions.1', { classes: [kind({ definitions: [GIVES, WRONG] })] }],
  [
    'actors/state',
    'definitions.1',
    {
      actors: [
        { id: 'state', name: '国', summary: '', definitions: [GIVES, WRONG], subject: null },
      ],
    },
  ],
  ['terms/material', 'definition', { terms: [{ ...term, definition: WRONG }] }],
  ['obligations/give-material', 'phases.1.key_phrase', phases({ key_phrase: wrong })],
  [
    'obligations/give-material',
    'phases.1.clauses.1.words',
    phases({ clauses: [right, clause({ words: wrong })] }),
  ],
  [
    'obligations/give-material',
    'phases.1.limit.words',
    phases({ limit: { words: wrong, covers: [], statement: '外である。' } }),
  ],
  ['procedures/audit', 'stages.1.words', stages({ words: WRONG })],
  ['procedures/audit', 'stages.1.follows', stages({ follows: WRONG })],
  [
    'procedures/audit',
    'stages.1.steps.1.after.1.words',
    stages({ steps: [step(), step({ after: [after(GIVES), after(WRONG)] })] }),
  ],
];

test.each(CASES)(
  '%s: what is wrong at %s is named with its place, and nothing else is',
  (file, at, records) => {
    expect(compileCorpus(madeUpContent(records)).problems).toEqual([
      { file: `content/data/${file}.json`, at, ...NO_WORDS },
    ]);
  },
);

test('words that are not found stay as they are quoted, without a place', () => {
  const definitions = [GIVES, WRONG];
  const { corpus } = compileCorpus(madeUpContent({ classes: [kind({ definitions })] }));
  expect(corpus.classes).toEqual([
    { ...kind(), definitions: [GIVES_FOUND, { ...WRONG, source: 'minutes', spans: [] }] },
  ]);
});

test('one fault does not hide the others', () => {
  const records = {
    terms: [{ ...term, definition: WRONG }],
    classes: [kind({ definitions: [WRONG, WRONG] })],
  };
  const { problems } = compileCorpus(madeUpContent(records));
  expect(problems.map(({ file, at }) => `${file} ${at}`).sort()).toEqual([
    'content/data/classes/listed.json definitions.0',
    'content/data/classes/listed.json definitions.1',
    'content/data/terms/material.json definition',
  ]);
});

/** Compiles records of a folder; whatever goes wrong fails the test. */
const compiledRecords = (records: Parameters<typeof madeUpContent>[0]) => {
  const { corpus, problems } = compileCorpus(madeUpContent(records));
  expect(problems).toEqual([]);
  return corpus;
};

test('the words that prove a capacity of a body are found, and keep the period they prove it for', () => {
  const member = { class: 'listed', edge: 'member_of', called: null } as const;
  const body = entity({
    capacities: [
      {
        ...member,
        proof: [
          { ...GIVES, from: null, until: '2016-10-21' },
          { ...AUDITS, from: '2016-10-21', until: null },
        ],
      },
    ],
  });
  expect(compiledRecords({ entities: [body] }).entities).toEqual([
    {
      ...body,
      capacities: [
        {
          ...member,
          proof: [
            { words: GIVES_FOUND, from: null, until: '2016-10-21' },
            { words: AUDITS_FOUND, from: '2016-10-21', until: null },
          ],
        },
      ],
    },
  ]);
});

test('a body without a capacity stays as it is curated', () => {
  expect(compiledRecords({ entities: [entity()] }).entities).toEqual([entity()]);
});

test('every definition of a kind is found', () => {
  const record = kind({ definitions: [AUDITS, GIVES] });
  expect(compiledRecords({ classes: [record] }).classes).toEqual([
    { ...record, definitions: [AUDITS_FOUND, GIVES_FOUND] },
  ]);
});

test('every definition of another actor is found', () => {
  const record = { id: 'state', name: '国', summary: '', definitions: [GIVES], subject: null };
  expect(compiledRecords({ actors: [record] }).actors).toEqual([
    { ...record, definitions: [GIVES_FOUND] },
  ]);
});

test('the definition of a term is found', () => {
  const record = {
    ...{ id: 'material', term: '資料', reading: 'しりょう', scope: '全体', explanation: '' },
    definition: GIVES,
  };
  expect(compiledRecords({ terms: [record] }).terms).toEqual([
    { ...record, definition: GIVES_FOUND },
  ]);
});

test('the words of stages and of the order of steps are found; what the text does not order stays null', () => {
  const after = { obligation: 'give-material' };
  const record = procedure({
    stages: [
      stage({ title: '自前の段' }),
      stage({
        words: AUDITS,
        follows: GIVES,
        steps: [
          step(),
          step({ obligation: 'audit', label: '監査', after: [{ ...after, words: AUDITS }] }),
        ],
      }),
    ],
  });
  expect(compiledRecords({ procedures: [record] }).procedures).toEqual([
    {
      ...record,
      stages: [
        stage({ title: '自前の段' }),
        {
          ...stage(),
          words: AUDITS_FOUND,
          follows: GIVES_FOUND,
          steps: [
            step(),
            {
              ...step({ obligation: 'audit', label: '監査' }),
              after: [{ ...after, words: AUDITS_FOUND }],
            },
          ],
        },
      ],
    },
  ]);
});
