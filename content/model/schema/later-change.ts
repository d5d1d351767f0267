import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, IsoDate, RuleId } from './common.ts';

/** What is known of the law after 2016-10-21 (or before it, as history): facts in our own words, never the law's text. */
export const LaterChange = memo(() =>
  z.strictObject({
    id: Id(),
    /** 「平成30年法律第91号」. */
    law: z.string(),
    promulgated: IsoDate(),
    in_force: IsoDate(),
    /** Japanese, ours: what changed. */
    summary: z.string(),
    /**
     * That of the weakest part, the change or its day. A: both were seen in law data (a witness that is `law_data`);
     * B: strong inference; C: secondary material only.
     */
    certainty: z.enum(['A', 'B', 'C']),
    source: z.array(z.string()).min(1),
    /** Which of the sources tells the day it came into force. */
    in_force_source: z.string().min(1),
    /** Obligations it is known to touch, each with what it does to it, in our words. */
    touches: z.array(z.strictObject({ obligation: RuleId(), effect: z.string() })),
  }),
);

export type LaterChange = Infer<typeof LaterChange>;
