import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id } from './common.ts';

/**
 * A word that officials have for a thing, and wordings of ours that stood for it. Nothing that we write says the old ones any
 * more (source texts do as they please); a search that asks for them is read as one for the word.
 */
export const Word = memo(() =>
  z.strictObject({
    id: Id(),
    word: z.string().min(1),
    /** Coinages it stands for, as they were written; of two that fit the longer is read. `>…<`: only as a whole label. */
    instead_of: z.array(z.string().min(2)).min(1),
    /** Longer wordings that hold an old one and are none: 「定める」 beside 「定め」. */
    apart_from: z.array(z.string().min(2)),
    /** Japanese: where the word has its place, or null. */
    note: z.string().min(1).nullable(),
  }),
);

export type Word = Infer<typeof Word>;
