import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, KindId } from './common.ts';

/** One answer to a question, and the kinds it leads to. */
const Way = memo(() =>
  z.strictObject({
    /** Japanese, ours. */
    answer: z.string().min(1),
    kinds: z.array(KindId()).min(1),
    /** Japanese, ours: what the source leaves open about it. */
    unknown: z.string().min(1),
  }),
);

/** A question that leads whoever finds no name of his own to the page of a kind. A guide, never a finding. */
export const KindQuestion = memo(() =>
  z.strictObject({
    /** Doubles as the anchor of the question. */
    id: Id(),
    /** Place among the questions, from 1: each is for those who answered no to the one before. */
    order: z.int().positive(),
    /** Japanese, ours. */
    title: z.string().min(1),
    /** Japanese, ours: what is meant, with examples. */
    hint: z.string().min(1),
    ways: z.array(Way()).min(1),
  }),
);

export type KindQuestion = Infer<typeof KindQuestion>;
