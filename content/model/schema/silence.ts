import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, ProvisionRef, RuleId, SubjectId } from './common.ts';

/** Something the source does not say, or a document it names and does not hold: said plainly, with where it was looked for. */
export const Silence = memo(() =>
  z.strictObject({
    id: Id(),
    /** `rule`: no such rule is in the source; `document`: it refers to a document that it does not hold. */
    kind: z.enum(['rule', 'document']),
    /** One plain Japanese sentence, ours. */
    statement: z.string().min(1),
    /** Where it was looked for: provisions read without finding it, or that refer to it. */
    looked_in: z.array(ProvisionRef()).min(1),
    /** Kinds whose members' pages show it; a body shows those of every kind it belongs to. Empty: every page. */
    shown_for: z.array(SubjectId()),
    /**
     * Rules whose reader asks for just this next, the foremost first: where one of them is asked of, it is told before what else is not
     * said there, and who asks for it is led to them.
     */
    rules: z.array(RuleId()),
    /** Words people ask for it with, ours; search keys, shown on no page. */
    keywords: z.array(z.string().min(1)),
  }),
);

export type Silence = Infer<typeof Silence>;
