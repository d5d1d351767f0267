import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, RuleId } from './common.ts';
import { Role } from './obligation.ts';

/** A question that people ask of a body or kind first; the findings of its rules answer it, no sentence of ours does. */
export const KeyQuestion = memo(() =>
  z.strictObject({
    id: Id(),
    /** Place among the questions, from 1. */
    order: z.int().positive(),
    /** Japanese, ours: the question, in a few characters. */
    label: z.string().min(1).max(14),
    /** Rules that answer it, the one that says most first. */
    rules: z.array(RuleId()).min(1),
    /** As what a rule must reach the subject for the answer to be yes. */
    roles: z.array(Role()).min(1),
  }),
);

export type KeyQuestion = Infer<typeof KeyQuestion>;
