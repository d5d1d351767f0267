import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { type Finding, Via } from '../../../content/model/findings/finding.ts';
import type { NextSteps } from '../../../content/model/procedures/next-steps.ts';
import { field } from '../../../content/model/schema/field.ts';
import { Rank } from '../../../content/model/schema/instrument.ts';
import { Modality, Reason, Verdict } from '../../../content/model/schema/obligation.ts';
import { type Infer, memo } from '../../../content/model/text/memo.ts';
import { named, Party } from '../party.ts';
import { WordsWire, wordsWire } from '../words.ts';

/** A finding with the sentence that decides it. */
const Answered = memo(() =>
  z
    .object({
      obligation: field.obligation(),
      title: field.title(),
      verdict: Verdict(),
      reason: Reason().nullable().describe('Only with `undetermined`: what is missing.'),
      statement: z.string().describe('Why, in one Japanese sentence, ours.'),
    })
    .meta({ id: 'AnsweredRule', description: 'A finding with the sentence that decides it.' }),
);

const NextStepWire = memo(() =>
  z
    .object({
      kind: z
        .enum(['does', 'receives', 'others'])
        .describe(
          '`does`: it acts itself (the modality says whether it must); `receives`: it is told, asked or examined; `others`: somebody else acts about it, and nothing is asked of it.',
        ),
      label: z.string().describe('What is done, in a few words; Japanese, ours.'),
      obligation: field.obligation(),
      title: field.title(),
      modality: Modality(),
      rank: Rank(),
      key_phrase: WordsWire()
        .nullable()
        .describe('The words it stands on; null: only a stub is held.'),
      time: z
        .string()
        .nullable()
        .describe('By when, in a word of the key words; null: they set no time.'),
      conditions: z.array(z.string()).describe("Trigger and conditions in the text's own words."),
      from: z.array(Party()).describe('Who acts, as the rule names them.'),
      to: z.array(Party()).describe('To whom or about whom; empty: nobody else.'),
      office: z.string().nullable().describe('Who in the body is meant.'),
      via: Via().nullable().describe('How papers travel; null where nothing travels.'),
      capacity: Party().nullable().describe('As what, where it stands in several capacities.'),
      parts: z
        .array(z.object({ id: field.id(), title: field.title() }))
        .describe('Rules that shape the step and reach the subject.'),
      note: field.note(),
    })
    .meta({ id: 'NextStep', description: 'A line of a checklist, and the rule it stands on.' }),
);

/** What a subject is to do in one situation, as the API shows it. */
export const NextStepsWire = memo(() =>
  z
    .object({
      procedure: z.string().describe('Id of the procedure, as in `/procedures`.'),
      title: z.string().describe('The situation; Japanese, ours.'),
      state: z
        .enum(['comes', 'does_not_come', 'undetermined'])
        .describe(
          'Whether it may come to the subject: `does_not_come` only where findings say so.',
        ),
      because: z.array(Answered()).describe('The findings the state stands on.'),
      steps: z
        .array(NextStepWire())
        .describe('In the order of the procedure; empty unless it comes.'),
      not_asked: z.array(Answered()).describe('Steps that do not reach it.'),
      open: z.array(Answered()).describe('Steps of which it cannot be told.'),
      silences: z
        .array(z.object({ id: field.id(), statement: z.string().describe('Japanese, ours.') }))
        .describe('What the source does not say, of what one would ask.'),
    })
    .meta({
      id: 'NextSteps',
      description: 'A checklist for one situation, from a procedure and the findings of its rules.',
    }),
);

const answered = ({ obligation, verdict, reason, because }: Finding): Infer<typeof Answered> => ({
  obligation: obligation.id,
  title: obligation.title,
  verdict,
  reason,
  statement: because.at(-1)?.statement ?? '',
});

/** A checklist as the API shows it. */
export const nextStepsWire = (
  index: CorpusIndex,
  { procedure, occasion, state, because, steps, not_asked, open, silences }: NextSteps,
): Infer<typeof NextStepsWire> => ({
  procedure: procedure.id,
  title: occasion.title,
  state,
  because: because.map(answered),
  steps: steps.map(({ kind, view, finding, capacity, office, via, parts }) => ({
    kind,
    label: view.step.label,
    obligation: finding.obligation.id,
    title: finding.obligation.title,
    modality: finding.obligation.modality,
    rank: finding.obligation.rank,
    key_phrase: view.phase.key_phrase && wordsWire(index, view.phase.key_phrase),
    time: view.step.time,
    conditions: view.conditions,
    from: view.step.from.map((id) => named(index, id)),
    to: view.step.to.map((id) => named(index, id)),
    office,
    via,
    capacity: capacity === null ? null : named(index, capacity),
    parts: parts.map(({ obligation: { id, title } }) => ({ id, title })),
    note: view.step.note,
  })),
  not_asked: not_asked.map(answered),
  open: open.map(answered),
  silences: silences.map(({ id, statement }) => ({ id, statement })),
});
