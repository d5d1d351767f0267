import * as z from 'zod';
import { apiPath, htmlPath } from '../../../content/model/corpus/paths.ts';
import type { Infer } from '../../../content/model/text/memo.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { ProcedureStepWire, ProcedureWire } from '../../records/procedure.ts';
import { procedureWire } from '../../records/procedure-record.ts';
import { SilenceTold, toldOf } from '../../records/silence.ts';
import { IdParam } from '../../resource/parameters.ts';
import { BUDGETS, besideWithin, fullOrShort, pageWithin } from '../tool/budget.ts';
import { Cursor, Detail, Next, startOf } from '../tool/cursor.ts';
import { tool } from '../tool/tool.ts';

const { number, label, conditions, mutual, unordered_with, note } = ProcedureStepWire().shape;
const Rule = ProcedureStepWire().shape.obligation;

const names = z.array(z.string());

const Step = z.object({
  number,
  label,
  obligation: Rule.pick({ id: true, title: true, modality: true, rank: true }),
  citations: names.describe('Grounds after the amendment.'),
  quote: z.string().nullable().describe('The words that make the rule.'),
  conditions,
  from: names.describe('Names of those who act.'),
  to: names.describe('Names of those it is done to or is about.'),
  through: z.string().nullable().describe('Whom it runs through for some of them.'),
  performed_by: names.describe('Names of those who carry it out.'),
  mutual,
  after: z
    .array(
      z.object({
        steps: z.array(z.int()),
        quote: z.string().nullable(),
        citation: z.string(),
      }),
    )
    .describe('What the text puts it after, with the words that do.'),
  unordered_with,
  parts: z.array(z.string()).describe('Ids of rules that shape the step.'),
  earlier: ProcedureStepWire().shape.earlier.shape.state,
  note,
});

const ShortStep = Step.pick({ number: true, label: true, from: true, to: true }).extend({
  rule: Rule.shape.id,
  modality: Rule.shape.modality,
  rank: Rule.shape.rank,
  after: z.array(z.int()).describe('Numbers of the steps that the text puts it after.'),
});

const Stage = ProcedureWire().shape.stages.element.pick({ title: true, mode: true, note: true });

const Flow = ProcedureWire()
  .pick({ id: true, title: true, summary: true, left_out: true })
  .extend({
    left_out: ProcedureWire().shape.left_out.describe(
      'Rules that are no step, and why: on the first page, with detail=full.',
    ),
    performed_by: names.describe('Names of those who carry steps out; which, with detail=full.'),
    not_said: z
      .array(SilenceTold())
      .describe('What people ask of it, and nothing says: on the first page, without `steps`.'),
    stages: z.array(Stage.extend({ steps: z.array(z.union([Step, ShortStep])) })),
    next: Next,
  });

const namesOf = (parties: readonly { name: string }[]): string[] => parties.map(({ name }) => name);

const brief = (step: Infer<typeof ProcedureStepWire>): z.infer<typeof Step> => {
  const { id, title, modality, rank, provisions } = step.obligation;
  return {
    number: step.number,
    label: step.label,
    obligation: { id, title, modality, rank },
    citations: provisions.map(({ citation }) => citation),
    quote: step.key_phrase?.quote ?? null,
    conditions: step.conditions,
    from: namesOf(step.from),
    to: namesOf(step.to),
    through: step.through?.name ?? null,
    performed_by: namesOf(step.performed_by),
    mutual: step.mutual,
    after: step.after.map(({ steps, words }) => ({
      steps,
      quote: words.quote,
      citation: words.provision.citation,
    })),
    unordered_with: step.unordered_with,
    parts: step.parts.map((part) => part.id),
    earlier: step.earlier.state,
    note: step.note,
  };
};

const short = ({
  number,
  label,
  obligation: { id: rule, modality, rank },
  from,
  to,
  after,
}: z.infer<typeof Step>): z.infer<typeof ShortStep> => ({
  number,
  label,
  rule,
  modality,
  rank,
  from,
  to,
  after: after.flatMap(({ steps }) => steps),
});

/** Silences told beside a procedure, where they fit. */
const MOST_SAID = 4;

/** A procedure of the source, step by step. */
export const getProcedure = tool({
  name: 'get_procedure',
  title: 'A procedure, step by step',
  description:
    'Who does what to whom, in the order that the texts give, for one of four procedures: audit (監査), incident (重大事象の評価), information (資料提供), cooperation (協力の求め). Each step is one rule (get_obligation has it whole) with its words, grounds, conditions, and what the text puts it after. A number is a place in the drawing: only `after` is an order of the law, and where `unordered_with` is set the text orders nothing. `cases` and `branch` stages are no sequence. `internal_rule` is no legal duty, `power` is 「できる」. Whether a step reaches a certain body: get_findings.',
  input: z.strictObject({
    procedure: IdParam().meta({
      description: 'audit, incident, information or cooperation.',
      examples: ['audit'],
    }),
    steps: z
      .array(z.int().min(1).max(99))
      .min(1)
      .max(99)
      .optional()
      .describe('Only these, by their numbers, in full.'),
    detail: Detail.describe('full: words, grounds, conditions too; unless told, where all fit.'),
    cursor: Cursor,
  }),
  data: Flow,
  remedy: 'The procedures are audit, incident, information and cooperation.',
  run: ({ index }, { procedure: asked, steps: numbers, detail, cursor }) => {
    const record = orNotFound(index.procedures, asked, 'get_procedure');
    const { id, title, summary, stages, left_out } = procedureWire(index, record);
    const wanted = stages.flatMap(({ steps }, stage) =>
      steps
        .filter(({ number }) => numbers?.includes(number) ?? true)
        .map((step) => ({ stage, step: brief(step) })),
    );
    const from = startOf(cursor);
    const api = apiPath('procedures', id);
    const stageOf = ({ title, mode, note }: (typeof stages)[number]) => ({ title, mode, note });
    const around = { id, title, summary, api, stages: stages.map(stageOf) };
    const isFirst = from === 0 && !numbers;
    const told = fullOrShort(
      BUDGETS.items,
      { ...around, left_out },
      {
        full: wanted,
        short: wanted.map(({ stage, step }) => ({ stage, step: short(step) })),
      },
      detail ?? (numbers && 'full'),
    );
    const head = {
      id,
      title,
      summary,
      performed_by: [...new Set(wanted.flatMap(({ step }) => step.performed_by))],
      left_out: isFirst && told === wanted ? left_out : [],
    };
    const { shown, next } = pageWithin(BUDGETS.items, { ...around, ...head }, told, from);
    const unsaid = (isFirst ? (record.occasion?.silences ?? []) : [])
      .flatMap((asked) => index.corpus.silences.filter((silence) => silence.id === asked))
      .map(toldOf);
    const onPage = stages.flatMap((stage, at) => {
      const steps = shown.filter((one) => one.stage === at).map(({ step }) => step);
      return steps.length === 0 ? [] : [{ ...stageOf(stage), steps }];
    });
    const data = { ...head, stages: onPage, next };
    return {
      data: {
        ...data,
        not_said: besideWithin(BUDGETS.items, { ...data, api }, unsaid).slice(0, MOST_SAID),
      },
      api,
      html: htmlPath('procedures', id),
      text: `${title}: ${shown.length} of ${wanted.length} steps in \`stages\`. Only \`after\` is an order of the law.`,
    };
  },
});
