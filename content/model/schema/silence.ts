import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, ProvisionRef, SubjectId } from './common.ts';

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
  }),
);

export type Silence = Infer<typeof Silence>;
