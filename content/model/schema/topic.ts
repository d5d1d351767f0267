import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, InstrumentId, QuoteRef, RuleId, SubjectId, VersionId } from './common.ts';
import { naming } from './reference.ts';

/**
 * yes: the rule binds, punishes or reaches whom the row is about · no: it does not, or nothing says so · unsaid: the source
 * does not tell · day: a day on which something begins.
 */
export const TopicAnswer = memo(() => z.enum(['yes', 'no', 'unsaid', 'day']));

/** One answer of a topic. It stands on a finding, on the beginning of a version, or on a silence: never on our word alone. */
const TopicRow = memo(() =>
  z
    .strictObject({
      /** Japanese, ours: whom or what the answer is about. */
      of: z.string().min(1),
      answer: TopicAnswer(),
      /** Japanese, ours: the answer in a few words. */
      said: z.string().min(1),
      finding: z.strictObject({ obligation: RuleId(), subject: SubjectId() }).nullable(),
      start: z.strictObject({ instrument: InstrumentId(), version: VersionId() }).nullable(),
      silence: naming(Id(), ['silences']).nullable(),
      /** Words of the source that say it, or null. */
      words: QuoteRef().nullable(),
      /** Japanese, ours: how the answer is to be read, or null. */
      note: z.string().min(1).nullable(),
    })
    .refine(({ finding, start, silence }) => finding ?? start ?? silence, {
      error: 'stands on a finding, a start or a silence',
    }),
);

/** A question that goes across rules and texts (who must keep a secret, from which day), answered row by row. */
export const Topic = memo(() =>
  z.strictObject({
    id: Id(),
    /** Place among the topics, from 1. */
    order: z.int().positive(),
    title: z.string().min(1),
    /** Search keys. */
    keywords: z.array(z.string().min(1)).min(1),
    /** Japanese, ours: the answer in two or three sentences; never more than the rows say. */
    summary: z.string().min(1),
    rows: z.array(TopicRow()).min(1),
    /** Japanese, ours: what is not told here, and why. */
    cautions: z.array(z.string().min(1)),
  }),
);

export type Topic = Infer<typeof Topic>;
