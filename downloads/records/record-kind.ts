import type { z } from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';

/** How the records of one kind are made, and the schema every one of them fits. */
export type RecordKind = {
  schema: z.ZodType;
  records: (index: CorpusIndex) => readonly unknown[];
};

/** Ties records to their schema, so that the compiler compares them. */
export const kind = <T extends z.ZodType>(
  schema: T,
  records: (index: CorpusIndex) => readonly z.output<T>[],
): RecordKind => ({ schema, records });
