import * as z from 'zod';
import { CitedProvision, NamedSubject, RuleInShort } from '../../content/model/findings/finding.ts';
import { field } from '../../content/model/schema/field.ts';
import { Obligation, Reach, Role, Verdict } from '../../content/model/schema/obligation.ts';
import { Procedure } from '../../content/model/schema/procedure.ts';
import { memo } from '../../content/model/text/memo.ts';
import { Party } from './party.ts';
import { WordsWire } from './words.ts';

const stageFields = () => Procedure().shape.stages.element.shape;

/** A rule in short, with its grounds in the amended state. */
const RuleInStep = memo(() =>
  RuleInShort().meta({
    id: 'RuleInStep',
    description: 'A rule in short, as it stands after the amendment.',
  }),
);

const Answered = memo(() =>
  z
    .object({
      verdict: Verdict(),
      role: Role().nullable().describe('Null where the verdict is not `applies`.'),
      reach: Reach().nullable().describe('Null where the verdict is not `applies`.'),
    })
    .meta({ id: 'AnsweredInShort', description: 'A finding without its reasons.' }),
);

const Earlier = memo(() =>
  z
    .object({
      state: z
        .enum(['same', 'reworded', 'not_held', 'new'])
        .describe(
          '`same` and `reworded`: its key words before are held; `not_held`: it was there, its words are not held; `new`: no such rule before.',
        ),
      provisions: z
        .array(CitedProvision())
        .describe('Its grounds before, where its words are held; else empty.'),
      key_phrase: WordsWire()
        .nullable()
        .describe('Its key words before; null where they are not held.'),
      changes: z
        .array(
          z.object({
            kind: z
              .enum(['answer', 'condition'])
              .describe('`condition`: the answer is the same, the condition in the text is not.'),
            before_held: z
              .boolean()
              .describe(
                'False: the answer before is open only because the old text is not held; nothing says that it changed.',
              ),
            before: Answered().describe('The answer on 2016-10-20.'),
            after: Answered().describe('The answer on 2016-10-21.'),
            classes: z.array(Party()).describe('Kinds for which it changed so.'),
          }),
        )
        .describe(
          'Findings that the amendment changed for the kinds drawn, 2016-10-20 against 2016-10-21; computed.',
        ),
    })
    .meta({ id: 'EarlierStep', description: 'What the step was before 2016-10-21.' }),
);

export const ProcedureStepWire = memo(() =>
  z
    .object({
      number: z.int().describe('Through the whole procedure, from 1: a place in the drawing.'),
      label: z.string().describe('What is done, in a few words; Japanese, ours.'),
      obligation: RuleInStep().describe('The rule that the step is.'),
      key_phrase: WordsWire()
        .nullable()
        .describe('The words that make the rule; null where only a stub is held.'),
      conditions: z
        .array(z.string())
        .describe(
          "What sets it going and on which condition, in the text's own words; empty where it sets none.",
        ),
      from: z.array(Party()).describe('Who acts.'),
      to: z.array(Party()).describe('To whom or about whom; empty: nobody else.'),
      through: Party().nullable().describe('Whom it runs through for some of them; null: nobody.'),
      performed_by: z
        .array(Party())
        .describe('Who carries it out where that is not the one who acts.'),
      mutual: z.boolean().describe('Both sides act (双方協議).'),
      after: z
        .array(
          z.object({
            steps: z.array(z.int()).describe('Numbers of earlier steps.'),
            words: WordsWire().describe('The words that put it after them.'),
          }),
        )
        .describe('What the text puts it after; empty: the number alone is no order of the law.'),
      unordered_with: z
        .int()
        .nullable()
        .describe(
          'Number of the step above, where the text puts neither before the other; null: it is ordered, or nothing is above.',
        ),
      parts: z
        .array(RuleInStep())
        .describe('Rules that shape the step and are no step of their own.'),
      earlier: Earlier().describe('What it was before the amendment.'),
      note: z.string().nullable().describe('How order or rule are not to be read; Japanese, ours.'),
    })
    .meta({ id: 'ProcedureStep', description: 'A rule as a step: who does what to whom, when.' }),
);

const StageHead = memo(() =>
  z
    .object({
      title: field.title(),
      mode: stageFields().mode.describe(
        '`sequence`: as the text goes on; `cases`: none comes before another; `branch`: only in the case described.',
      ),
      obligations: z.array(z.string()).describe('Ids of the rules that are its steps, in order.'),
    })
    .meta({ id: 'StageHead', description: 'A stage of a procedure, in short.' }),
);

const StageWire = memo(() =>
  StageHead()
    .extend({
      words: WordsWire()
        .nullable()
        .describe('The words that name the stage or set it going; null: the stage is ours alone.'),
      follows: WordsWire()
        .nullable()
        .describe('The words that put it after the stage before; null: there are none.'),
      note: field.note(),
      steps: z.array(ProcedureStepWire()).describe('Its steps, in order.'),
    })
    .meta({ id: 'Stage', description: 'Steps that belong together.' }),
);

/** A procedure of the source without its steps. */
export const ProcedureHead = memo(() =>
  z
    .object({
      id: field.id(),
      title: field.title(),
      summary: field.summary(),
      themes: z
        .array(Obligation().shape.theme)
        .describe('Themes of which every rule is in it, or left out with a reason.'),
      stages: z.array(StageHead()).describe('Its stages, in order.'),
    })
    .meta({ id: 'ProcedureHead', description: 'A procedure without its steps.' }),
);

/** A procedure of the source, step by step. */
export const ProcedureWire = memo(() =>
  ProcedureHead()
    .extend({
      lanes: z
        .array(
          z.object({
            label: field.label(),
            parties: z.array(Party()).describe('Who is drawn in it.'),
          }),
        )
        .describe('Columns of the drawing, from left to right.'),
      stages: z.array(StageWire()).describe('Its stages, in order.'),
      left_out: z
        .array(
          z.object({
            obligation: field.obligation(),
            title: z.string().describe('Title of the rule.'),
            reason: z.string().describe('Why it is no step; Japanese, ours.'),
          }),
        )
        .describe('Rules of the themes that are no step.'),
      reach: z
        .array(
          z.object({
            subject: NamedSubject().describe('Whom it reaches.'),
            rules: z.int().describe('How many of its rules apply, parts included.'),
            indirect: z
              .int()
              .describe('How many of these are directed to others, about it or for its sake.'),
          }),
        )
        .describe(
          'Kinds, organs of the State and IPA to which a rule of it applies on 2016-10-21; computed. Other bodies are reached by their kinds.',
        ),
    })
    .meta({
      id: 'Procedure',
      description:
        'The rules of a theme as steps. Who does what is the rules’; the order is only where words of the text give it.',
    }),
);
