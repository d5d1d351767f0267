import type { LocatedObligation, LocatedProcedure } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { phaseNow, type StepView, stagesOf } from '../../content/model/procedures/procedures.ts';
import {
  changesOfRules,
  type RuleChange,
  reachOfProcedure,
} from '../../content/model/procedures/reach.ts';
import type { Infer } from '../../content/model/text/memo.ts';
import { fields } from '../resource/columns.ts';
import { csvForm } from '../resource/csv.ts';
import { groundColumns, RULE_COLUMNS } from './finding.ts';
import { named, partyColumns } from './party.ts';
import { type ProcedureHead, ProcedureStepWire, type ProcedureWire } from './procedure.ts';
import { wordsWire } from './words.ts';

type Step = Infer<typeof ProcedureStepWire>;

const rule = (index: CorpusIndex, { id, title, modality, rank, phases }: LocatedObligation) => ({
  id,
  title,
  modality,
  rank,
  provisions: phaseNow(index, { id, phases }).provisions.map((ref) => cite(index, ref)),
});

const known = (index: CorpusIndex, id: string): LocatedObligation => {
  const found = index.obligations.get(id);
  if (!found) throw new Error(`the corpus has no rule "${id}"`);
  return found;
};

const earlierOf = (
  index: CorpusIndex,
  { earlier }: StepView,
  changes: readonly RuleChange[],
): Step['earlier'] => {
  const phase = 'phase' in earlier ? earlier.phase : null;
  return {
    state: earlier.state,
    provisions: (phase?.provisions ?? []).map((ref) => cite(index, ref)),
    key_phrase: phase?.key_phrase ? wordsWire(index, phase.key_phrase) : null,
    changes: changes.map(({ classes, ...change }) => ({
      ...change,
      classes: classes.map((id) => named(index, id)),
    })),
  };
};

const stepOf = (index: CorpusIndex, view: StepView, changes: readonly RuleChange[]): Step => {
  const { number, step, phase, conditions, mutual, after, unordered } = view;
  const people = (ids: readonly string[]) => ids.map((id) => named(index, id));
  return {
    number,
    label: step.label,
    obligation: rule(index, view.rule),
    key_phrase: phase.key_phrase && wordsWire(index, phase.key_phrase),
    conditions,
    from: people(step.from),
    to: people(step.to),
    through: step.through === null ? null : named(index, step.through),
    performed_by: people(view.rule.performed_by),
    mutual,
    after: after.map(({ numbers, words }) => ({ steps: numbers, words: wordsWire(index, words) })),
    unordered_with: unordered,
    parts: step.parts.map((id) => rule(index, known(index, id))),
    earlier: earlierOf(index, view, changes),
    note: step.note,
  };
};

/** Builds the procedure without its steps, as the list shows it. */
export const procedureHead = ({
  id,
  title,
  summary,
  themes,
  stages,
}: LocatedProcedure): Infer<typeof ProcedureHead> => ({
  id,
  title,
  summary,
  themes,
  stages: stages.map((stage) => ({
    title: stage.title,
    mode: stage.mode,
    obligations: stage.steps.map(({ obligation }) => obligation),
  })),
});

/** Builds the procedure the API shows. */
export const procedureWire = (
  index: CorpusIndex,
  procedure: LocatedProcedure,
): Infer<typeof ProcedureWire> => {
  const changes = changesOfRules(index, procedure);
  return {
    ...procedureHead(procedure),
    lanes: procedure.lanes.map(({ label, parties }) => ({
      label,
      parties: parties.map((id) => named(index, id)),
    })),
    stages: stagesOf(index, procedure).map(({ title, mode, words, follows, note, steps }) => ({
      title,
      mode,
      note,
      obligations: steps.map((view) => view.rule.id),
      words: words && wordsWire(index, words),
      follows: follows && wordsWire(index, follows),
      steps: steps.map((view) => stepOf(index, view, changes.get(view.rule.id) ?? [])),
    })),
    left_out: procedure.left_out.map(({ obligation, reason }) => ({
      obligation,
      title: known(index, obligation).title,
      reason,
    })),
    reach: reachOfProcedure(index, procedure).map(({ subject, rules, indirect }) => ({
      subject: { ...subject, name: named(index, subject.id).name },
      rules,
      indirect,
    })),
  };
};

type Procedure = Infer<typeof ProcedureWire>;
type Row = Step & Pick<Procedure['stages'][number], 'title' | 'mode'> & { whole: Procedure };

/** A procedure as a table: one row a step, with its stage. */
export const stepsCsv = csvForm<Procedure, Row>({
  rows: (whole) =>
    whole.stages.flatMap(({ title, mode, steps }) =>
      steps.map((step) => ({ ...step, title, mode, whole })),
    ),
  columns: {
    procedure: ({ whole }) => whole.id,
    procedure_title: ({ whole }) => whole.title,
    stage: ({ title }) => title,
    mode: ({ mode }) => mode,
    ...fields(ProcedureStepWire, 'number', 'label'),
    ...RULE_COLUMNS,
    ...partyColumns('from', 'to'),
    through: ({ through }) => through?.id,
    through_name: ({ through }) => through?.name,
    ...partyColumns('performed_by'),
    ...groundColumns(({ obligation }: Row) => obligation.provisions),
    key_phrase: (step) => step.key_phrase?.quote,
    ...fields(ProcedureStepWire, 'conditions'),
    after: ({ after }) => after.map(({ steps }) => steps.join(', ')),
    after_quote: ({ after }) => after.map(({ words }) => words.quote ?? ''),
    ...fields(ProcedureStepWire, 'unordered_with'),
    parts: ({ parts }) => parts.map(({ id }) => id),
    earlier: ({ earlier }) => earlier.state,
    earlier_citation: ({ earlier }) => earlier.provisions[0]?.citation,
    earlier_key_phrase: ({ earlier }) => earlier.key_phrase?.quote,
    note: ({ note }) => note,
  },
});
