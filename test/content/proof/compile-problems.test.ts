import { expect, test } from 'vitest';
import { compileCorpus } from '../../../content/proof/compile.ts';
import { entity, GIVES, GIVES_FOUND, kind, madeUpContent } from '../support/made-up-content.ts';
import { clause, obligation, phase, procedure, stage, step } from '../support/made-up-rules.ts';

/** Words that do not stand where they are said to stand, as a record quotes them and as a phase does. */
const WRONG = { ...GIVES, quote: '乙は' };
const wrong = { eid: WRONG.eid, quote: WRONG.quote };
const NO_WORDS = {
  message: '「乙は」 does not stand in rules/2016/art_2.',
  remedy: 'Quote words that stand exactly once in that provision, as the source has them.',
};

/** A provision that the source does not have. */
const NOWHERE = { instrument: 'rules', version: '2016', eid: 'art_99' } as const;
const HERE = { ...NOWHERE, eid: 'art_2' } as const;
const NO_PROVISION = {
  message: 'There is no provision rules/2016/art_99.',
  remedy: 'Correct instrument, version or eId.',
};

// Each fault stands behind something right of its kind, so that the place is counted and not guessed.
const right = clause();
const phases = (second: Parameters<typeof phase>[0]) => ({
  obligations: [obligation({ phases: [phase({ version: '2015' }), phase(second)] })],
});
const period = { from: null, until: null };
const capacity = (...quotes: (typeof WRONG)[]) => ({
  ...{ class: 'listed', edge: 'member_of' as const },
  proof: quotes.map((quote) => ({ ...quote, ...period })),
});
const stages = (second: Parameters<typeof stage>[0]) => ({
  procedures: [procedure({ stages: [stage(), stage(second)] })],
});
const after = (words: typeof WRONG) => ({ obligation: 'give-material', words });
const term = { id: 'material', term: '資料', reading: 'しりょう', scope: '', explanation: '' };
const discrepancy = {
  ...{ id: 'date', title: '日付', kind: 'date' as const, readings: [], bearing: '' },
  ...{ status: 'open' as const, provisions: [HERE, NOWHERE] },
};
const silence = {
  ...{ id: 'none', kind: 'rule' as const, statement: '定めがない。' },
  ...{ looked_in: [HERE, NOWHERE], shown_for: [] },
};

type Case = [
  file: string,
  at: string,
  said: typeof NO_WORDS,
  records: Parameters<typeof madeUpContent>[0],
];

const CASES: Case[] = [
  [
    'entities/kou',
    'capacities.1.proof.1',
    NO_WORDS,
    { entities: [entity({ capacities: [capacity(GIVES), capacity(GIVES, WRONG)] })] },
  ],
  [
    'classes/listed',
    'definitions.1',
    NO_WORDS,
    { classes: [kind({ definitions: [GIVES, WRONG] })] },
  ],
  [
    'actors/state',
    'definitions.1',
    NO_WORDS,
    {
      actors: [
        { id: 'state', name: '国', summary: '', definitions: [GIVES, WRONG], subject: null },
      ],
    },
  ],
  ['terms/material', 'definition', NO_WORDS, { terms: [{ ...term, definition: WRONG }] }],
  ['obligations/give-material', 'phases.1.key_phrase', NO_WORDS, phases({ key_phrase: wrong })],
  [
    'obligations/give-material',
    'phases.1.clauses.1.words',
    NO_WORDS,
    phases({ clauses: [right, clause({ words: wrong })] }),
  ],
  [
    'obligations/give-material',
    'phases.1.limit.words',
    NO_WORDS,
    phases({ limit: { words: wrong, covers: [], statement: '外である。' } }),
  ],
  [
    'obligations/give-material',
    'phases.1.provisions.1',
    NO_PROVISION,
    phases({ provisions: [HERE, NOWHERE] }),
  ],
  ['procedures/audit', 'stages.1.words', NO_WORDS, stages({ words: WRONG })],
  ['procedures/audit', 'stages.1.follows', NO_WORDS, stages({ follows: WRONG })],
  [
    'procedures/audit',
    'stages.1.steps.1.after.1.words',
    NO_WORDS,
    stages({ steps: [step(), step({ after: [after(GIVES), after(WRONG)] })] }),
  ],
  ['discrepancies/date', 'provisions.1', NO_PROVISION, { discrepancies: [discrepancy] }],
  ['silences/none', 'looked_in.1', NO_PROVISION, { silences: [silence] }],
];

test.each(CASES)(
  '%s: what is wrong at %s is named with its place, and nothing else is',
  (file, at, said, records) => {
    expect(compileCorpus(madeUpContent(records)).problems).toEqual([
      { file: `content/data/${file}.json`, at, ...said },
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
    silences: [silence],
    classes: [kind({ definitions: [WRONG, WRONG] })],
  };
  const { problems } = compileCorpus(madeUpContent(records));
  expect(problems.map(({ file, at }) => `${file} ${at}`).sort()).toEqual([
    'content/data/classes/listed.json definitions.0',
    'content/data/classes/listed.json definitions.1',
    'content/data/silences/none.json looked_in.1',
    'content/data/terms/material.json definition',
  ]);
});
