import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, PartyId, RuleId } from './common.ts';
import { Role } from './obligation.ts';

/** What bodies and offices have to do with one another. */
export const InteractionKind = memo(() =>
  z.enum(['audit', 'incident', 'information', 'cooperation']),
);

/**
 * Where a party stands in the picture: the Headquarters and its chief · those who carry out its work (NISC, IPA …) ·
 * the administrative organs, competent or otherwise concerned · the subject · others to whom the same is done.
 */
export const LaneId = memo(() =>
  z.enum(['headquarters', 'performers', 'ministry', 'subject', 'others']),
);

/** Something one party does towards another, and the rules that say so: an arrow of the picture. */
export const Interaction = memo(() =>
  z.strictObject({
    id: Id(),
    /** Place among the interactions, from 1. */
    order: z.int().positive(),
    kind: InteractionKind(),
    /** A few Japanese words, ours; 「できる」 where the rule is a power. */
    label: z.string().min(1),
    /** The rules, each with the roles in which a finding of it is this interaction; no roles: all of them. */
    rules: z.array(z.strictObject({ rule: RuleId(), roles: z.array(Role()) })).min(1),
    /** Of several kinds of parties the rules name, the only one it is directed to (重大事象施策評価規則 8条). */
    only: LaneId().nullable(),
    /** Whether it brings somebody to the subject, or into its systems. */
    examines: z.boolean(),
    /** Those who take part only where another rule says so as well (監査方針 5(5): IPA not in audits of 国の行政機関). */
    takes_part: z.array(z.strictObject({ performer: PartyId(), where: RuleId() })),
  }),
);

/** A column of the picture, and who stands in it. Whoever stands in none is an administrative organ, or the subject. */
export const Lane = memo(() =>
  z.strictObject({
    id: LaneId(),
    /** From left to right, from 1. */
    order: z.int().positive(),
    /** Japanese: its head; null: the name of the subject. */
    label: z.string().min(1).nullable(),
    /** Japanese: what it is called in a sentence that names none of its parties; null: its head. */
    unnamed: z.string().min(1).nullable(),
    parties: z.array(
      z.strictObject({
        party: PartyId(),
        /** Japanese: its name where there is little room. */
        short: z.string().min(1),
        /** Japanese: head of the lane on the page of this party itself; null: that of all pages. */
        own_label: z.string().min(1).nullable(),
      }),
    ),
  }),
);

export type InteractionKind = Infer<typeof InteractionKind>;
export type LaneId = Infer<typeof LaneId>;
export type Interaction = Infer<typeof Interaction>;
export type Lane = Infer<typeof Lane>;
