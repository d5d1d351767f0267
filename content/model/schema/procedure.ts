import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, KindId, PartyId, QuoteRef, RuleId } from './common.ts';
import { Obligation, Role } from './obligation.ts';
import { naming } from './reference.ts';

/** A column of the picture: parties drawn as one. Each party of a step stands in exactly one lane. */
const Lane = memo(() =>
  z.strictObject({
    /** Japanese, ours where it joins several parties. */
    label: z.string().min(1),
    /** Ids of bodies, kinds or actors. */
    parties: z.array(PartyId()).min(1),
  }),
);

/** Words of the text that put a step after an earlier one. */
const After = memo(() =>
  z.strictObject({
    /** The earlier step of the same procedure. */
    obligation: RuleId(),
    words: QuoteRef(),
  }),
);

/**
 * One step: a rule, and what the rule does not say itself. Title, modality, rank, provisions, condition and who carries
 * it out are the obligation's and stand nowhere here.
 */
const Step = memo(() =>
  z.strictObject({
    obligation: RuleId(),
    /** Japanese, ours: what is done, in a few words. Calls nothing 義務 that the rule does not. */
    label: z.string().min(1).max(28),
    /** Who does it: ids the obligation names. */
    from: z.array(PartyId()).min(1),
    /** To whom, or about whom: ids the obligation names. Empty: nobody else. */
    to: z.array(PartyId()),
    /** Whom it runs through for some of them (所管府省庁を通じて): an id the obligation names, else null. */
    through: PartyId().nullable(),
    /** Rules that shape this step and are none of their own: ids of obligations. */
    parts: z.array(RuleId()),
    /** Empty where the text does not say after what it comes: an order is never ours. */
    after: z.array(After()),
    /** By when, verbatim from the rule's key words: 「速やかに」. Null where they set no time. */
    time: z.string().min(1).nullable().default(null),
    /** Japanese, ours: how the order or the rule is not to be read. Null where nothing need be said. */
    note: z.string().min(1).nullable(),
  }),
);

/**
 * When somebody asks of a procedure what it must do next: what reaches it, and from which step on the checklist goes.
 */
const Occasion = memo(() =>
  z.strictObject({
    /** Japanese, ours: 「監査の結果の通知を受けたとき」. */
    title: z.string().min(1),
    /** It comes to whomever one of these rules reaches in one of these roles. */
    reached_by: z.array(z.strictObject({ rule: RuleId(), roles: z.array(Role()).min(1) })).min(1),
    /** The first step of the checklist. */
    from: RuleId(),
    /** What the source does not say that somebody in this situation would ask for, where it is said of the subject. */
    silences: z.array(naming(Id(), ['silences'])),
  }),
);

/** Steps that belong together. */
const Stage = memo(() =>
  z.strictObject({
    /** Japanese: the text's own name where it has one, else ours. */
    title: z.string().min(1),
    /** The words of the text that name the stage or set it going; null: the stage is ours alone. */
    words: QuoteRef().nullable(),
    /** Words of the text that put the stage after the one before; null: the text orders them at most step by step. */
    follows: QuoteRef().nullable(),
    /** `sequence`: steps as the text goes on; `cases`: none comes before another; `branch`: only in the case described. */
    mode: z.enum(['sequence', 'cases', 'branch']),
    /** Japanese, ours. */
    note: z.string().min(1).nullable(),
    steps: z.array(Step()).min(1),
  }),
);

/**
 * A procedure of the source as a whole: the rules of a theme in the order in which the text has them. Which rule does
 * what is the obligations'; curated here are order, parties drawn, and a label.
 */
export const Procedure = memo(() =>
  z.strictObject({
    id: Id(),
    /** Place among the procedures, from 1. */
    order: z.int().positive(),
    /** Japanese. */
    title: z.string().min(1),
    /** Japanese, ours: one or two sentences. */
    summary: z.string().min(1),
    /**
     * Words people look it up by, ours; search keys, shown on no page. None that is the name of a body, a rule or a term:
     * those lead to their own pages.
     */
    keywords: z.array(z.string().min(1)),
    /** Themes of which every rule stands here: in a step, as a part, or left out with a reason. */
    themes: z.array(Obligation().shape.theme).min(1),
    /** From left to right. */
    lanes: z.array(Lane()).min(2),
    /** Kinds whose answers about its rules are set side by side, in this order. */
    compared: z.array(KindId()).min(2),
    stages: z.array(Stage()).min(1),
    /** Null: nobody asks it as "what next". */
    occasion: Occasion().nullable(),
    /** Rules of the themes that are no step, each with the reason (Japanese, ours). */
    left_out: z.array(z.strictObject({ obligation: RuleId(), reason: z.string().min(1) })),
  }),
);

export type Procedure = Infer<typeof Procedure>;
export type Stage = Infer<typeof Stage>;
export type Occasion = Infer<typeof Occasion>;
export type ProcedureStep = Infer<typeof Step>;
