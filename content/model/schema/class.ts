import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, IsoDate, QuoteRef, SubjectId } from './common.ts';
import { Ended } from './ended.ts';
import { BodyType } from './entity.ts';
import { Reason } from './obligation.ts';
import { naming } from './reference.ts';

/** A kind of body (国の行政機関, 独立行政法人 …) that obligations name; a subject of findings itself. */
export const Class = memo(() =>
  z.strictObject({
    id: Id(),
    /** Legal term as the source writes it. */
    name: z.string(),
    /** Our own short names; search keys. */
    aliases: z.array(z.string()),
    reading: z.string(),
    /** Order for display. */
    order: z.int(),
    /** Japanese, ours: who is meant, in plain words. */
    summary: z.string(),
    /** Where the source defines or names it; the first is the principal one. Empty: the source defines it nowhere. */
    definitions: z.array(
      naming(
        QuoteRef().extend({
          /** First day on which the words speak of the kind as it is: of a text that prepares an amendment. Absent: with the text. */
          from: IsoDate().optional(),
        }),
        ['provisions'],
      ),
    ),
    /** First day the kind exists; null: before coverage. (指定法人 and 受託法人 exist from 2016-10-21.) */
    from: IsoDate().nullable(),
    /** That there is no such kind any more. */
    ended: Ended().optional(),
    /**
     * Where the source does not tell which of our bodies belong to it: silence would read as a no, so a rule that reaches
     * the kind is undetermined for them. Null: it tells.
     */
    left_open: z
      .strictObject({
        /** Bodies of this type may belong to it. */
        bodies: BodyType(),
        reason: Reason(),
        /** One plain Japanese sentence, ours; `{subject}` stands for the body's name. */
        statement: z.string().min(1),
      })
      .nullable(),
    /** Japanese, ours: cautions (defined only in the audit policy; 等 is undefined …). */
    cautions: z.array(z.string()),
  }),
);

/** An actor that is neither a body nor a kind of the lists: 国, 本部長, 関係行政機関の長 … */
export const Actor = memo(() =>
  z.strictObject({
    id: Id(),
    /** Term as the source writes it. */
    name: z.string(),
    /** Japanese, ours. */
    summary: z.string(),
    /** Where the source defines or names it. */
    definitions: z.array(QuoteRef()),
    /** Body or kind whose page answers for it, or null. */
    subject: z.strictObject({ kind: z.enum(['entity', 'class']), id: SubjectId() }).nullable(),
  }),
);

export type Class = Infer<typeof Class>;
export type Actor = Infer<typeof Actor>;
