import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Id, IsoDate } from './common.ts';

/** Kinds of record a change may affect. */
export const AffectedType = memo(() =>
  z.enum([
    'source',
    'instrument',
    'provision',
    'list',
    'entity',
    'class',
    'actor',
    'term',
    'obligation',
    'procedure',
    'discrepancy',
    'silence',
    'later-change',
    'concordance',
  ]),
);

/** A record a change affects. A provision's id is `{instrument}/{version}/{eid}`. */
const Affected = memo(() => z.strictObject({ type: AffectedType(), id: z.string().min(1) }));

/** What a correction mended, so that whoever relied on the old words can see what was wrong. */
const Correction = memo(() =>
  z.strictObject({
    /** Japanese: what was said before. */
    was: z.string().min(1),
    /** Japanese: what is said now. */
    now: z.string().min(1),
    /** Japanese: why the old was wrong; the place in the source or the public document that shows it. */
    basis: z.string().min(1),
  }),
);

/**
 * A change of this dataset (not of the law), as published. `release`: a publication of the whole; `addition`: records
 * that were not there before; `correction`: something published was wrong. Never edited after its day: a mistake in it
 * is a correction of its own.
 */
export const DatasetChange = memo(() =>
  z
    .strictObject({
      id: Id(),
      /** Day of publication. Not the day of the build. */
      date: IsoDate(),
      /** Place among the changes, from 1: the order in which they were published. */
      number: z.int().positive(),
      kind: z.enum(['release', 'addition', 'correction']),
      /** Japanese, ours. */
      title: z.string().min(1),
      /** Japanese, ours: what changed, and what a reader who used the old data should do. */
      text: z.string().min(1),
      /** Records it concerns. A release of the whole names the discrepancies it publishes; the rest goes without saying. */
      affects: z.array(Affected()),
      /** Only with `correction`. */
      correction: Correction().nullable(),
    })
    .refine(({ kind, correction }) => (kind === 'correction') === (correction !== null), {
      error: 'a correction says what was wrong and what is right; nothing else does',
      path: ['correction'],
    })
    .refine(({ kind, affects }) => kind === 'release' || affects.length > 0, {
      error: 'an addition or a correction names the records it affects',
      path: ['affects'],
    }),
);

export type DatasetChange = Infer<typeof DatasetChange>;
export type AffectedType = Infer<typeof AffectedType>;
