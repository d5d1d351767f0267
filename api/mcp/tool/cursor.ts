import * as z from 'zod';

/** `cursor`: where a long answer goes on. */
export const Cursor = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'expected what `next` of the answer before said' })
  .optional()
  .describe('`next` of the answer before.');

/** `detail`: how much is told of each item. */
export const Detail = z
  .enum(['short', 'full'])
  .optional()
  .describe('Unless told, full where all fit.');

/** What a cursor says: the number of the first item. */
export const startOf = (cursor: string | undefined): number => Number(cursor ?? 0);

/** How the text says that a long answer goes on; nothing where it does not. */
export const goesOn = (next: string | null): string =>
  next === null ? '' : `, more with cursor=${next}`;

/** `next` of a long answer. */
export const Next = z
  .string()
  .nullable()
  .describe('Give it as `cursor` for what follows; null: this is all.');
