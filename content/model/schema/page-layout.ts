import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Block, Id } from './common.ts';

/**
 * What lines of a source are that no record uses. `cover`: the sheet that lists the materials; `title`: the title or the
 * date of a material, or a heading over quoted articles; `column_heading`: the heads of the columns of a table;
 * `mark`: a mark of the layout before the words of a line; `repetition`: words that a record takes from another place.
 */
export const PageLayoutKind = memo(() =>
  z.enum(['cover', 'title', 'column_heading', 'mark', 'repetition']),
);

/**
 * Characters of the source that are accounted for without being a text of their own, and why. What a record uses must
 * not stand here; what neither uses fails the build.
 */
export const PageLayout = memo(() =>
  z
    .strictObject({
      id: Id(),
      kind: PageLayoutKind(),
      /** Japanese, ours, for readers: what it is and why no record uses it. */
      reason: z.string().min(1),
      /** The words, wherever they stand. */
      places: z.array(Block()),
      /** For `mark` only: characters that count as layout where they stand before the words of a line. */
      marks: z.array(z.string().length(1)),
    })
    .refine(({ kind, places, marks }) => (kind === 'mark' ? places : marks).length === 0, {
      error: 'only the kind "mark" has marks, and it has no places',
    })
    .refine(({ places, marks }) => places.length + marks.length > 0, {
      error: 'names places or marks',
    }),
);

export type PageLayout = Infer<typeof PageLayout>;
