import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, RuleId } from './common.ts';
import { naming } from './reference.ts';

/** A part of the pages of bodies and kinds that brings rules together under a heading of ours. */
export const PageSection = memo(() =>
  z.strictObject({
    id: Id(),
    /** Japanese, ours. */
    title: z.string().min(1),
    /** Japanese, ours: a paragraph that says how the rules are to be read, or null. */
    lead: z.string().min(1).nullable(),
    /** Rules it shows, where they apply, in this order; empty where the page finds them by role and route. */
    rules: z.array(RuleId()),
    /** A procedure whose steps it shows, as far as they apply, instead of rules; null: none. */
    procedure: naming(Id(), ['procedures']).nullable(),
    /** What the source does not say of the matter: said here where they are shown at all, and not a second time. */
    silences: z.array(naming(Id(), ['silences'])),
  }),
);

export type PageSection = Infer<typeof PageSection>;
