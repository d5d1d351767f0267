import * as z from 'zod';
import { type Infer, once } from '../text/memo.ts';
import { Id, InstrumentId, IsoDate } from './common.ts';
import { naming } from './reference.ts';

/** A state of the Act in which articles have these numbers. */
const State = once(() =>
  z.strictObject({
    /** First day of the state; null: since enactment. */
    from: IsoDate().nullable(),
    /** Japanese label. */
    label: z.string(),
    /** The amendment that brought it, or null. */
    change: naming(Id(), ['later-changes']).nullable(),
  }),
);

/** Article numbers of one matter through the states of the Act: facts from law data, with no text of later law. */
export const Concordance = once(() =>
  z
    .strictObject({
      id: Id(),
      /** Instrument the numbers are of. */
      instrument: InstrumentId(),
      states: z.array(State()).min(2),
      rows: z
        .array(
          z.strictObject({
            /** The matter, Japanese, ours. */
            matter: z.string(),
            /** Number per state, in order, as one cites it (25条1項2号); null: no such rule in that state. */
            numbers: z.array(z.string().nullable()),
            /** eId in version 2016 where that version has it, to join findings with it. */
            eid: z.string().nullable(),
          }),
        )
        .min(1),
      source: z.array(z.string()).min(1),
    })
    .refine(({ states, rows }) => rows.every(({ numbers }) => numbers.length === states.length), {
      error: 'every row has one number per state',
    }),
);

export type Concordance = Infer<typeof Concordance>;
