import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, RuleId, SubjectId } from './common.ts';
import { ViaMode } from './obligation.ts';

/**
 * The questions about a subject: what it does, what may come to it, what it is subject to, what its officers and staff bear
 * though it does not (法30条2項), what others do.
 */
export const Question = memo(() => z.enum(['own', 'asked', 'subject', 'persons', 'concerned']));

/** The route by which a rule reaches the subject. */
const Route = memo(() =>
  z.strictObject({
    /** One of the sentence's rules. */
    rule: RuleId(),
    via: ViaMode(),
  }),
);

/** Words of a sentence that depend on the route: they stand where it has `{slot}`. */
const RouteWords = memo(() =>
  Route().extend({
    slot: z.string().min(1),
    /** Japanese: said where the finding goes by this route. May be empty. */
    words: z.string(),
    /** Japanese: said where it does not. May be empty. */
    else_words: z.string(),
  }),
);

/** Slot that is filled with the office that the first rule of a sentence names. */
export const OFFICE_SLOT = 'office';

const slotsIn = (sentence: string): string[] =>
  sentence
    .split('{')
    .slice(1)
    .map((rest) => rest.split('}')[0] ?? '');

/**
 * One sentence of ours that sums up what rules come to for a subject, on the first screen of its page. It stands only
 * where every rule applies in a way that answers its question, so it vanishes with the finding.
 */
export const Answer = memo(() =>
  z
    .strictObject({
      id: Id(),
      /** Place among the sentences, from 1: in the order in which they matter to a reader. */
      order: z.int().positive(),
      question: Question(),
      /** Every one must apply to the subject in a way that answers the question. */
      rules: z.array(RuleId()).min(1),
      /** Said only where this rule does not reach the subject in any role; null: whether or not. */
      unless: RuleId().nullable(),
      /** Said only of these subjects; empty: of all. */
      of: z.array(SubjectId()),
      /** Not said of these subjects. */
      not_of: z.array(SubjectId()),
      /** Said only where the rule reaches the subject by this route; null: by any, or by none. */
      route: Route().nullable(),
      route_words: z.array(RouteWords()),
      /** Japanese, ours; never says more than the rules. `{office}` and the slots of `route_words` are filled in. */
      sentence: z.string().min(1),
    })
    .refine(
      ({ rules, route, route_words }) =>
        [route, ...route_words].every((one) => one === null || rules.includes(one.rule)),
      { error: 'a route is that of one of the rules', path: ['route_words'] },
    )
    .refine(
      ({ sentence, route_words }) => {
        const slots = route_words.map(({ slot }) => slot);
        const used = new Set(slotsIn(sentence));
        used.delete(OFFICE_SLOT);
        return slots.length === used.size && slots.every((slot) => used.has(slot));
      },
      {
        error: 'every slot of the sentence has its words, and none is left over',
        path: ['sentence'],
      },
    ),
);

export type Question = Infer<typeof Question>;
export type Answer = Infer<typeof Answer>;
