import {
  fields,
  int,
  intOrNull,
  place,
  position,
  text,
  textOrNull,
} from '../../api/resource/columns.ts';
import type { LocatedProcedure, Words } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { type StepView, stagesOf } from '../../content/model/procedures/procedures.ts';
import { Procedure } from '../../content/model/schema/procedure.ts';
import { type FlatTable, type ForeignKey, one, provisionKey, table } from './table.ts';

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

type Step = { step: Drawn };

const heads = ({ corpus }: CorpusIndex): FlatTable[] => {
  const stages = corpus.procedures.flatMap(({ id, stages }) =>
    stages.map((stage, i) => ({ id, stage, i })),
  );
  return [
    table(
      'procedures',
      corpus.procedures,
      {
        ...fields(Procedure, 'id'),
        position,
        ...fields(Procedure, 'title', 'summary'),
      },
      ['id'],
    ),
    table(
      'procedure_lanes',
      corpus.procedures.flatMap(({ id, lanes }) =>
        lanes.flatMap(({ label, parties }, i) => parties.map((party) => ({ id, label, party, i }))),
      ),
      {
        procedure: text(({ id }) => id),
        lane: int(({ i }) => i + 1),
        party: text(({ party }) => party),
        label: text(({ label }) => label),
      },
      ['procedure', 'lane', 'party'],
      [one('procedure', 'procedures'), one('party', 'parties')],
    ),
    table(
      'procedure_stages',
      stages,
      {
        procedure: text(({ id }) => id),
        stage: int(({ i }) => i + 1),
        title: text(({ stage }) => stage.title),
        mode: text(({ stage }) => stage.mode),
        instrument: textOrNull(({ stage }) => stage.words?.instrument),
        version: textOrNull(({ stage }) => stage.words?.version),
        eid: textOrNull(({ stage }) => stage.words?.eid),
        quote: textOrNull(({ stage }) => stage.words?.quote),
        follows_instrument: textOrNull(({ stage }) => stage.follows?.instrument),
        follows_version: textOrNull(({ stage }) => stage.follows?.version),
        follows_eid: textOrNull(({ stage }) => stage.follows?.eid),
        follows_quote: textOrNull(({ stage }) => stage.follows?.quote),
        note: textOrNull(({ stage }) => stage.note),
      },
      ['procedure', 'stage'],
      [
        one('procedure', 'procedures'),
        provisionKey(),
        provisionKey(['follows_instrument', 'follows_version', 'follows_eid']),
      ],
    ),
    table(
      'procedure_left_out',
      corpus.procedures.flatMap(({ id, left_out }) => left_out.map((left) => ({ id, left }))),
      {
        procedure: text(({ id }) => id),
        obligation: text(({ left }) => left.obligation),
        reason: text(({ left }) => left.reason),
      },
      ['procedure', 'obligation'],
      [one('procedure', 'procedures'), one('obligation', 'obligations')],
    ),
  ];
};

const ofStep = {
  procedure: text(({ step }: Step) => step.procedure),
  number: int(({ step }: Step) => step.view.number),
};

const steps = (index: CorpusIndex): FlatTable[] => {
  const all = index.corpus.procedures
    .flatMap((procedure) => stepsOf(index, procedure))
    .map((step) => ({ step }));
  return [
    table(
      'procedure_steps',
      all,
      {
        ...ofStep,
        stage: int(({ step }) => step.stage),
        obligation: text(({ step }) => step.view.rule.id),
        label: text(({ step }) => step.view.step.label),
        through: textOrNull(({ step }) => step.view.step.through),
        mutual: int(({ step }) => step.view.mutual),
        unordered_with: intOrNull(({ step }) => step.view.unordered),
        earlier: text(({ step }) => step.view.earlier.state),
        note: textOrNull(({ step }) => step.view.step.note),
      },
      ['procedure', 'number'],
      [
        { columns: ['procedure', 'stage'], table: 'procedure_stages', to: ['procedure', 'stage'] },
        one('obligation', 'obligations'),
        one('through', 'parties'),
        stepKey('unordered_with'),
      ],
      ['procedure', 'obligation'],
    ),
    table(
      'procedure_step_parties',
      all.flatMap(({ step }) =>
        (['from', 'to'] as const).flatMap((part) =>
          step.view.step[part].map((party) => ({ step, part, party })),
        ),
      ),
      { ...ofStep, part: text(({ part }) => part), party: text(({ party }) => party) },
      ['procedure', 'number', 'part', 'party'],
      [stepKey(), one('party', 'parties')],
    ),
    table(
      'procedure_step_parts',
      all.flatMap(({ step }) => step.view.step.parts.map((rule, i) => ({ step, rule, i }))),
      { ...ofStep, position: int(({ i }) => i + 1), obligation: text(({ rule }) => rule) },
      ['procedure', 'number', 'position'],
      [stepKey(), one('obligation', 'obligations')],
    ),
    table(
      'procedure_orders',
      all.flatMap(({ step }) =>
        step.view.after.flatMap(({ numbers, words }) =>
          numbers.map((earlier) => ({ step, words, earlier })),
        ),
      ),
      {
        ...ofStep,
        after: int(({ earlier }) => earlier),
        ...place(({ words }: { words: Words }) => words),
        quote: textOrNull(({ words }) => words.quote),
      },
      ['procedure', 'number', 'after'],
      [stepKey(), stepKey('after'), provisionKey()],
    ),
  ];
};

/** Procedures: stages, steps, who stands in them, and the words that order them. */
export const procedureTables = (index: CorpusIndex): FlatTable[] => [
  ...heads(index),
  ...steps(index),
];
