import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, IsoDate } from './common.ts';

const Scalar = memo(() => z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** Somebody read values against what they are taken from, and wrote them down here. */
const Reading = memo(() =>
  z.strictObject({
    id: Id(),
    /** Who read. Null: nobody wrote it down, and nobody may guess. */
    read_by: z.string().min(1).nullable(),
    /** Day of the reading. Null: not written down. */
    read_on: IsoDate().nullable(),
    /** What was read, and how far the reading goes. English. */
    note: z.string().min(1),
    /**
     * Of a reading by somebody who did not know where the first reader had read: its values have a second witness, and
     * the site tells readers so. Null: any other reading.
     */
    second: z
      .strictObject({
        /** Day it was recorded here. */
        recorded_on: IsoDate(),
        /** Values that were compared, confirmed or not. */
        compared: z.int().positive(),
        /** Japanese, ours: how it was read, against what, and what is not known of it. */
        account: z.string().min(1),
      })
      .nullable(),
  }),
);

/**
 * Values of the records of one folder that no other place of the content bears witness to (法人番号, days and certainties
 * from outside the source, whom a clause reaches and as what …), written down a second time: `id` is the folder. Each
 * value stands here once, with its reading; the records' own `source` says where it is known from and stands here as
 * well. Which fields they are: content/proof/seal/pinned-values.ts.
 */
export const Pins = memo(() =>
  z.strictObject({
    id: Id(),
    readings: z.array(Reading()).min(1),
    pins: z.array(
      z.strictObject({
        /** The record by its file below the folder, without `.json`: for most folders its id. */
        record: z.string().min(1),
        /** Id of the reading. */
        reading: Id(),
        /** Field, as a path in the record, to its value. */
        values: z.record(z.string(), z.union([Scalar(), z.array(z.string())])),
      }),
    ),
  }),
);

export type Pins = Infer<typeof Pins>;
export type PinnedValue = Pins['pins'][number]['values'][string];
