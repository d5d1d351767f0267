import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, QuoteRef } from './common.ts';

/** A defined term: 「以下「…」という」 of one version of one instrument. */
export const Term = memo(() =>
  z.strictObject({
    id: Id(),
    /** The term as printed. */
    term: z.string(),
    reading: z.string(),
    /** The words that define it, verbatim, with their provision. */
    definition: QuoteRef(),
    /** How far it reaches, as printed or 「全体」; Japanese. */
    scope: z.string(),
    /** Japanese, ours: the meaning in plain words. */
    explanation: z.string(),
  }),
);

export type Term = Infer<typeof Term>;
