import * as z from 'zod';
import { apiPath, htmlPath } from '../../../content/model/corpus/paths.ts';
import type { Infer } from '../../../content/model/text/memo.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { ProcedureStepWire, ProcedureWire } from '../../records/procedure.ts';
import { procedureWire } from '../../records/procedure-record.ts';
import { IdParam } from '../../resource/parameters.ts';
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

const Flow = ProcedureWire()
  .pick({ id: true, title: true, summary: true, left_out: true })
  .extend({
    stages: z.array(
      ProcedureWire()
        .shape.stages.element.pick({ title: true, mode: true, note: true })
        .extend({ steps: z.array(Step) }),
    ),
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
  }),
  data: Flow,
  remedy: 'The procedures are audit, incident, information and cooperation.',
  run: ({ index }, { procedure: asked }) => {
    const record = orNotFound(index.procedures, asked, 'get_procedure');
    const { id, title, summary, stages, left_out } = procedureWire(index, record);
    const shown = stages.map((stage) => ({
      title: stage.title,
      mode: stage.mode,
      note: stage.note,
      steps: stage.steps.map(brief),
    }));
    const steps = shown.flatMap((stage) => stage.steps);
    return {
      data: { id, title, summary, left_out, stages: shown },
      api: apiPath('procedures', id),
      html: htmlPath('procedures', id),
      text: `${title}: ${steps.length} steps in \`stages\`. Only \`after\` is an order of the law.`,
    };
  },
});
