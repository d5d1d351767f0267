import type { LocatedProcedure, Words } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { type StepView, stagesOf } from '../../content/model/procedures/procedures.ts';
import { type ForeignKey, one, provisionKey, type Table, table } from './table.ts';

const wordsIn = (words: Words | null) => ({
  instrument: words?.instrument ?? null,
  version: words?.version ?? null,
  eid: words?.eid ?? null,
  quote: words?.quote ?? null,
});

const followsIn = (words: Words | null) => ({
  follows_instrument: words?.instrument ?? null,
  follows_version: words?.version ?? null,
  follows_eid: words?.eid ?? null,
  follows_quote: words?.quote ?? null,
});

const stepKey = (column = 'number'): ForeignKey => ({
  columns: ['procedure', column],
  table: 'procedure_steps',
  to: ['procedure', 'number'],
});

type Drawn = { procedure: string; stage: number; view: StepView };

const stepsOf = (index: CorpusIndex, procedure: LocatedProcedure): Drawn[] =>
  stagesOf(index, procedure).flatMap(({ steps }, i) =>
    steps.map((view) => ({ procedure: procedure.id, stage: i + 1, view })),
  );

const heads = ({ corpus }: CorpusIndex): Table[] => [
  table(
    'procedures',
    { id: 'text', position: 'int', title: 'text', summary: 'text' },
    ['id'],
    [],
    corpus.procedures.map(({ id, title, summary }, i) => ({ id, position: i + 1, title, summary })),
  ),
  table(
    'procedure_lanes',
    { procedure: 'text', lane: 'int', party: 'text', label: 'text' },
    ['procedure', 'lane', 'party'],
    [one('procedure', 'procedures'), one('party', 'parties')],
    corpus.procedures.flatMap(({ id, lanes }) =>
      lanes.flatMap(({ label, parties }, i) =>
        parties.map((party) => ({ procedure: id, lane: i + 1, party, label })),
      ),
    ),
  ),
  table(
    'procedure_stages',
    {
      procedure: 'text',
      stage: 'int',
      title: 'text',
      mode: 'text',
      instrument: 'text?',
      version: 'text?',
      eid: 'text?',
      quote: 'text?',
      follows_instrument: 'text?',
      follows_version: 'text?',
      follows_eid: 'text?',
      follows_quote: 'text?',
      note: 'text?',
    },
    ['procedure', 'stage'],
    [
      one('procedure', 'procedures'),
      provisionKey(),
      provisionKey(['follows_instrument', 'follows_version', 'follows_eid']),
    ],
    corpus.procedures.flatMap(({ id, stages }) =>
      stages.map(({ title, mode, words, follows, note }, i) => ({
        ...{ procedure: id, stage: i + 1, title, mode, note },
        ...wordsIn(words),
        ...followsIn(follows),
      })),
    ),
  ),
  table(
    'procedure_left_out',
    { procedure: 'text', obligation: 'text', reason: 'text' },
    ['procedure', 'obligation'],
    [one('procedure', 'procedures'), one('obligation', 'obligations')],
    corpus.procedures.flatMap(({ id, left_out }) =>
      left_out.map((left) => ({ procedure: id, ...left })),
    ),
  ),
];

const steps = (index: CorpusIndex): Table[] => {
  const all = index.corpus.procedures.flatMap((procedure) => stepsOf(index, procedure));
  return [
    table(
      'procedure_steps',
      {
        procedure: 'text',
        number: 'int',
        stage: 'int',
        obligation: 'text',
        label: 'text',
        through: 'text?',
        mutual: 'int',
        unordered_with: 'int?',
        earlier: 'text',
        note: 'text?',
      },
      ['procedure', 'number'],
      [
        {
          columns: ['procedure', 'stage'],
          table: 'procedure_stages',
          to: ['procedure', 'stage'],
        },
        one('obligation', 'obligations'),
        one('through', 'parties'),
        stepKey('unordered_with'),
      ],
      all.map(({ procedure, stage, view }) => ({
        ...{ procedure, number: view.number, stage, obligation: view.rule.id },
        ...{ label: view.step.label, through: view.step.through, mutual: Number(view.mutual) },
        ...{ unordered_with: view.unordered, earlier: view.earlier.state, note: view.step.note },
      })),
      ['procedure', 'obligation'],
    ),
    table(
      'procedure_step_parties',
      { procedure: 'text', number: 'int', part: 'text', party: 'text' },
      ['procedure', 'number', 'part', 'party'],
      [stepKey(), one('party', 'parties')],
      all.flatMap(({ procedure, view: { number, step } }) =>
        (['from', 'to'] as const).flatMap((part) =>
          step[part].map((party) => ({ procedure, number, part, party })),
        ),
      ),
    ),
    table(
      'procedure_step_parts',
      { procedure: 'text', number: 'int', position: 'int', obligation: 'text' },
      ['procedure', 'number', 'position'],
      [stepKey(), one('obligation', 'obligations')],
      all.flatMap(({ procedure, view: { number, step } }) =>
        step.parts.map((obligation, i) => ({ procedure, number, position: i + 1, obligation })),
      ),
    ),
    table(
      'procedure_orders',
      {
        procedure: 'text',
        number: 'int',
        after: 'int',
        instrument: 'text',
        version: 'text',
        eid: 'text',
        quote: 'text?',
      },
      ['procedure', 'number', 'after'],
      [stepKey(), stepKey('after'), provisionKey()],
      all.flatMap(({ procedure, view: { number, after } }) =>
        after.flatMap(({ numbers, words: { instrument, version, eid, quote } }) =>
          numbers.map((earlier) => ({
            ...{ procedure, number, after: earlier, instrument, version, eid, quote },
          })),
        ),
      ),
    ),
  ];
};

/** Procedures: stages, steps, who stands in them, and the words that order them. */
export const procedureTables = (index: CorpusIndex): Table[] => [...heads(index), ...steps(index)];
