import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, IsoDate } from './common.ts';

/** One material (資料) inside a source file, with the lines it fills. */
const Part = memo(() =>
  z.strictObject({
    /** Number as printed, for example "2-4". */
    id: z.string(),
    /** Title as printed on the cover list. */
    title: z.string(),
    /** First and last line in the transcript, counted from 1. */
    lines: z.tuple([z.int().positive(), z.int().positive()]),
  }),
);

/** What is known of a file of 法令標準XML that was pulled from the 法令API of e-Gov. */
const LawXml = memo(() =>
  z.strictObject({
    /** 法令ID. */
    law_id: z.string().min(1),
    /** Id of this state of the law at e-Gov: 法令ID, day, and the 法令ID of the amending law. Its bytes never change. */
    revision_id: z.string().min(1),
    pulled_on: IsoDate(),
    /** What e-Gov said of it on that day. */
    status_when_pulled: z.enum(['CurrentEnforced', 'UnEnforced', 'PreviousEnforced', 'Repeal']),
    /** Number and title of the law that amended it; null for the text as it was made. */
    amending_law: z.strictObject({ number: z.string(), title: z.string().nullable() }).nullable(),
    /** First day on which it is the law. */
    enforced_on: IsoDate(),
  }),
);

/**
 * A source, kept unedited beside this record: the transcript of a published document, or, with `law_xml`, law data. The
 * transcript has the parts that were printed, law data has none.
 */
export const Source = memo(() =>
  z
    .strictObject({
      /** Begins with a letter: it is the name of a place on the page of what is held. */
      id: Id().regex(/^[a-z]/, 'the id of a source begins with a letter'),
      /** Title as printed; of law data that of the law. */
      title: z.string(),
      /** Body that published it. */
      publisher: z.string(),
      /** Date printed on the document; of law data the promulgation of the law that brought it. */
      date: IsoDate(),
      /** File name of the transcript or of the law data, in the same folder. */
      file: z.string(),
      /** SHA-256 (hex) of the file's bytes. One changed byte fails the build. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** What the file is and what must be known to read it (columns, tags, page breaks). English. */
      note: z.string(),
      parts: z.array(Part()),
      law_xml: LawXml().optional(),
    })
    .refine(
      ({ parts, law_xml }) => parts.length === 0 || law_xml === undefined,
      'law data has no printed parts',
    )
    .refine(
      ({ parts, law_xml }) => parts.length > 0 || law_xml !== undefined,
      'a transcript has the parts that were printed',
    ),
);

export type Source = Infer<typeof Source>;
