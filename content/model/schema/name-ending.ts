import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, KindId } from './common.ts';

/**
 * What a name that is no body of ours shows of its kind. It leads to the page of a kind, where its definition is; it never
 * says that a body belongs to it. Where two fit, the longer wording wins, so that exceptions are records of their own.
 */
export const NameEnding = memo(() =>
  z
    .strictObject({
      id: Id(),
      /** Place among the records, from 1: of two equally long wordings the first wins. */
      order: z.int().positive(),
      /** Kinds to look at, likeliest first. */
      kinds: z.array(KindId()).min(1),
      /** Whole names, beginnings and endings, in any spelling. */
      whole: z.array(z.string().min(1)),
      start: z.array(z.string().min(1)),
      end: z.array(z.string().min(1)),
      /** Japanese, ours: what such a name shows, and what is not known. */
      reason: z.string().min(1),
    })
    .refine(({ whole, start, end }) => whole.length + start.length + end.length > 0, {
      error: 'names at least one wording',
    }),
);

export type NameEnding = Infer<typeof NameEnding>;
