import * as z from 'zod';
import { Rank } from '../../content/model/schema/instrument.ts';
import { Modality, Obligation, Role } from '../../content/model/schema/obligation.ts';
import { Procedure } from '../../content/model/schema/procedure.ts';
import { once } from '../../content/model/text/memo.ts';
import { CitedProvision } from './finding.ts';
import { Party } from './party.ts';
import { WordsWire } from './words.ts';

const stageFields = () => Procedure().shape.stages.element.shape;

/** A rule in short, with its grounds in the amended state. */
const RuleInStep = once(() =>
  z
    .object({
      id: z.string(),
      title: z.string(),
      modality: Modality(),
      rank: Rank(),
      provisions: z.array(CitedProvision()),
    })
    .meta({ id: 'RuleInStep', description: 'A rule in short, as it stands after the amendment.' }),
);

const Answered = once(() =>
  z
    .object({
      verdict: z.enum(['applies', 'does_not_apply', 'undetermined']),
      role: Role().nullable().meta({ description: 'Null where the verdict is not `applies`.' }),
    })
    .meta({ id: 'AnsweredInShort', description: 'A finding without its reasons.' }),
);

const Earlier = once(() =>
  z
    .object({
      state: z.enum(['same', 'reworded', 'not_held', 'new']).meta({
        description:
          '`same` and `reworded`: its key words before are held; `not_held`: it was there, its words are not held; `new`: no such rule before.',
      }),
      provisions: z
        .array(CitedProvision())
        .meta({ description: 'Its grounds before, where its words are held; else empty.' }),
      key_phrase: WordsWire().nullable().meta({
        description: 'Its key words before; null where they are not held.',
      }),
      changes: z
        .array(
          z.object({
            kind: z.enum(['answer', 'condition']).meta({
              description: '`condition`: the answer is the same, the condition in the text is not.',
            }),
            before: Answered(),
            after: Answered(),
            classes: z.array(Party()).meta({ description: 'Kinds for which it changed so.' }),
          }),
        )
        .meta({
          description:
            'Findings that the amendment changed for the kinds drawn, 2016-10-20 against 2016-10-21; computed.',
        }),
    })
    .meta({ id: 'EarlierStep', description: 'What the step was before 2016-10-21.' }),
);

export const ProcedureStepWire = once(() =>
  z
    .object({
      number: z
        .int()
        .meta({ description: 'Through the whole procedure, from 1: a place in the drawing.' }),
      label: z.string().meta({ description: 'What is done, in a few words; Japanese, ours.' }),
      obligation: RuleInStep().meta({ description: 'The rule that the step is.' }),
      key_phrase: WordsWire().nullable().meta({
        description: 'The words that make the rule; null where only a stub is held.',
      }),
      conditions: z.array(z.string()).meta({
        description:
          "What sets it going and on which condition, in the text's own words; empty where it sets none.",
      }),
      from: z.array(Party()).meta({ description: 'Who acts.' }),
      to: z.array(Party()).meta({ description: 'To whom or about whom; empty: nobody else.' }),
      through: Party().nullable().meta({
        description: 'Whom it runs through for some of them; null: nobody.',
      }),
      performed_by: z
        .array(Party())
        .meta({ description: 'Who carries it out where that is not the one who acts.' }),
      mutual: z.boolean().meta({ description: 'Both sides act (双方協議).' }),
      after: z
        .array(
          z.object({
            steps: z.array(z.int()).meta({ description: 'Numbers of earlier steps.' }),
            words: WordsWire().meta({ description: 'The words that put it after them.' }),
          }),
        )
        .meta({
          description:
            'What the text puts it after; empty: the number alone is no order of the law.',
        }),
      unordered_with: z.int().nullable().meta({
        description:
          'Number of the step above, where the text puts neither before the other; null: it is ordered, or nothing is above.',
      }),
      parts: z
        .array(RuleInStep())
        .meta({ description: 'Rules that shape the step and are no step of their own.' }),
      earlier: Earlier(),
      note: z
        .string()
        .nullable()
        .meta({ description: 'How order or rule are not to be read; Japanese, ours.' }),
    })
    .meta({ id: 'ProcedureStep', description: 'A rule as a step: who does what to whom, when.' }),
);

const StageHead = once(() =>
  z
    .object({
      title: z.string(),
      mode: stageFields().mode.meta({
        description:
          '`sequence`: as the text goes on; `cases`: none comes before another; `branch`: only in the case described.',
      }),
      obligations: z
        .array(z.string())
        .meta({ description: 'Ids of the rules that are its steps, in order.' }),
    })
    .meta({ id: 'StageHead', description: 'A stage of a procedure, in short.' }),
);

const StageWire = once(() =>
  StageHead()
    .extend({
      words: WordsWire().nullable().meta({
        description:
          'The words that name the stage or set it going; null: the stage is ours alone.',
      }),
      follows: WordsWire().nullable().meta({
        description: 'The words that put it after the stage before; null: there are none.',
      }),
      note: z.string().nullable(),
      steps: z.array(ProcedureStepWire()).meta({ description: 'Its steps, in order.' }),
    })
    .meta({ id: 'Stage', description: 'Steps that belong together.' }),
);

/** A procedure of the source without its steps. */
export const ProcedureHead = once(() =>
  z
    .object({
      id: z.string(),
      title: z.string(),
      summary: z.string(),
      themes: z
        .array(Obligation().shape.theme)
        .meta({ description: 'Themes of which every rule is in it, or left out with a reason.' }),
      stages: z.array(StageHead()).meta({ description: 'Its stages, in order.' }),
    })
    .meta({ id: 'ProcedureHead' }),
);

/** A procedure of the source, step by step. */
export const ProcedureWire = once(() =>
  ProcedureHead()
    .extend({
      lanes: z
        .array(
          z.object({
            label: z.string(),
            parties: z.array(Party()).meta({ description: 'Who is drawn in it.' }),
          }),
        )
        .meta({ description: 'Columns of the drawing, from left to right.' }),
      stages: z.array(StageWire()).meta({ description: 'Its stages, in order.' }),
      left_out: z
        .array(
          z.object({
            obligation: z.string(),
            title: z.string(),
            reason: z.string().meta({ description: 'Why it is no step; Japanese, ours.' }),
          }),
        )
        .meta({ description: 'Rules of the themes that are no step.' }),
      reach: z
        .array(
          z.object({
            subject: z
              .object({ kind: z.enum(['entity', 'class']), id: z.string(), name: z.string() })
              .meta({ description: 'Whom it reaches.' }),
            rules: z.int().meta({ description: 'How many of its rules apply, parts included.' }),
          }),
        )
        .meta({
          description:
            'Kinds, organs of the State and IPA to which a rule of it applies on 2016-10-21; computed. Other bodies are reached by their kinds.',
        }),
    })
    .meta({
      id: 'Procedure',
      description:
        'The rules of a theme as steps. Who does what is the rules’; the order is only where words of the text give it.',
    }),
);
