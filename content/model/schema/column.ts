import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Block, Eid, Id, InstrumentId, VersionId } from './common.ts';
import { naming } from './reference.ts';

/** What stands above the text: the title, the line of the decision, the line of the amendment. */
export const FrontPart = memo(() => z.enum(['title', 'decided', 'amended']));

/** A provision as the left column prints it; fields as in a provision. */
const ColumnProvision = memo(() =>
  z.strictObject({
    eid: Eid(),
    num: Block().nullable(),
    heading: Block().nullable(),
    /** One block per printed 段落. Empty where the column omits it, or where only its children have text. */
    text: z.array(Block()),
    /** 「（略）」 where the column omits the text; otherwise null. */
    omitted: Block().nullable(),
  }),
);

/**
 * The left column (一部改定案) of a 新旧対照表: the amended text a second time, transcribed on its own. Curated so that it
 * can be compared with the consolidated text. The id is that of the instrument. What stands below a provision whose
 * text the column omits as 略 is not printed and has no entry.
 */
export const Column = memo(() =>
  z.strictObject({
    id: InstrumentId(),
    version: VersionId(),
    /** Material that holds the table, for example "2-2". */
    table: z.string(),
    /** Material that holds the consolidated text, for example "2-3". */
    consolidated: z.string(),
    front: z
      .array(
        z.strictObject({
          part: FrontPart(),
          /** As the left column prints it. */
          column: Block(),
          /** As the consolidated text prints it. */
          consolidated: Block(),
          /** As the right column (現行) prints it; null where it has no such line. */
          before: Block().nullable(),
        }),
      )
      .min(1),
    /** In printed order. */
    provisions: z.array(ColumnProvision()).min(1),
    /** Rows of a list that the column prints, in printed order: the list they repeat and the names. Null: none. */
    list: z.strictObject({ id: naming(Id(), ['lists']), rows: z.array(Block()).min(1) }).nullable(),
  }),
);

export type FrontPart = Infer<typeof FrontPart>;
export type Column = Infer<typeof Column>;
