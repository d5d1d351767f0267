import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, Tier } from './common.ts';

/**
 * A publication in which facts from outside the source are read. It decides how well a value that stands on it can be
 * known; two values from one publication, of whatever days, have one witness.
 */
export const Witness = memo(() =>
  z.strictObject({
    id: Id(),
    /** Japanese, as a reader is told. */
    name: z.string().min(1),
    /** What a `source` begins with when it cites this publication. Where several fit, the longest decides. */
    cited_as: z.array(z.string().min(1)).min(1),
    /** The highest tier of a value that stands on it alone. */
    bears: Tier(),
    /** Whether it is data of the law itself: only such a witness makes an amendment, or its day, certain (A). */
    law_data: z.boolean(),
    /** Japanese, ours: what a reader must know of it. Null if nothing. */
    note: z.string().min(1).nullable(),
  }),
);

export type Witness = Infer<typeof Witness>;
