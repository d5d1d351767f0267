import * as z from 'zod';
import { type Infer, once } from '../text/memo.ts';
import { Id, IsoDate } from './common.ts';

/** One material (資料) inside a source file, with the lines it fills. */
const Part = once(() =>
  z.strictObject({
    /** Number as printed, for example "2-4". */
    id: z.string(),
    /** Title as printed on the cover list. */
    title: z.string(),
    /** First and last line in the transcript, counted from 1. */
    lines: z.tuple([z.int().positive(), z.int().positive()]),
  }),
);

/** A source: the transcript of a published document, kept unedited beside this record as `{id}.txt`. */
export const Source = once(() =>
  z.strictObject({
    id: Id(),
    /** Title as printed. */
    title: z.string(),
    /** Body that published it. */
    publisher: z.string(),
    /** Date printed on the document. */
    date: IsoDate(),
    /** File name of the transcript, in the same folder. */
    file: z.string(),
    /** SHA-256 (hex) of the transcript's bytes. One changed byte fails the build. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** What the transcript is and what must be known to read it (columns, tags, page breaks). English. */
    note: z.string(),
    parts: z.array(Part()).min(1),
  }),
);

export type Source = Infer<typeof Source>;
