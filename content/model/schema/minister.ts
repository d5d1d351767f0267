import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { borne } from './borne.ts';
import { Id, IsoDate, KindId } from './common.ts';

/** An office that the facts name as competent for a body, with the ministry it heads. */
export const Minister = memo(() =>
  z.strictObject({
    id: Id(),
    /** The office: 〇〇大臣. A fact of a body names it so, or without 大臣 in a list of several. */
    name: z.string().refine((name) => name.endsWith('大臣'), 'an office ends in 大臣'),
    /** Order of the laws that set the ministries up (建制順). */
    order: z.int(),
    /** Short names of the ministry (厚労省); search keys. */
    aliases: z.array(z.string().min(1)),
    /** The ministry whose head it is, by which provision, as read in the text of `as_of`. */
    ministry: z.strictObject({
      value: z.string().min(1),
      provision: z.string().min(1),
      as_of: IsoDate().describe('Day of the text the provision was read in.'),
      ...borne(),
    }),
    /** Kind whose findings are those of the ministry and its head. */
    kind: KindId(),
  }),
);

export type Minister = Infer<typeof Minister>;
