import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Eid, Id, InstrumentId, VersionId } from './common.ts';

/** Words that refer to something by no number that could be followed; said by hand what they mean, and why. */
export const ReferenceException = memo(() =>
  z.strictObject({
    id: Id(),
    instrument: InstrumentId(),
    version: VersionId(),
    eid: Eid(),
    /** The words that refer, as they are found in the text: 「別に定める」. */
    quote: z.string().min(1),
    /** Provisions meant, `{instrument}/{version}/{eid}`; empty where the source holds none. */
    targets: z.array(z.string()),
    /** What the document is called, Japanese, where it is not held; null where nothing says what is meant. */
    document: z.string().nullable(),
    /** Japanese, ours: why it is read so, or why it cannot be followed. */
    reason: z.string().min(1),
  }),
);

export type ReferenceException = Infer<typeof ReferenceException>;
