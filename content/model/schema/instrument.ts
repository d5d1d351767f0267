import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Block, Eid, Id, IsoDate, VersionId } from './common.ts';
import { naming } from './reference.ts';

/** Legal rank. `statute` 法律 > `decision` 本部決定 > `explanatory` 説明資料 (never quoted as law). */
export const Rank = memo(() =>
  z
    .enum(['statute', 'decision', 'explanatory'])
    .describe(
      '`statute` 法律, `decision` 本部決定 (no duty in law), `explanatory` 説明資料 (never law).',
    ),
);

/**
 * One reading of the day a version begins. Two readings that disagree both stand (audit-policy 2015).
 * `stated`: printed in the source; `scheduled`: 予定 in the source; `inferred`: ours, the draft bears no decision
 * date; `external`: from outside the source, `basis` names it.
 */
const Start = memo(() =>
  z.strictObject({
    date: IsoDate(),
    certainty: z.enum(['stated', 'scheduled', 'inferred', 'external']),
    /** Japanese; why this date, for readers. */
    basis: z.string(),
    /** Where the source says so; null where it does not. */
    evidence: Block().nullable(),
  }),
);

/** One expression of an instrument. Its end is the start of the next version; the last one has none here. */
const Version = memo(() =>
  z.strictObject({
    id: VersionId(),
    /** Japanese label for readers, for example 「2016年改定案」. */
    label: z.string(),
    /**
     * `draft`: the source holds it as 改定案; `held`: as 現行; `stub`: no text, numbers only. Of law data, as they were when
     * fetched: `enforced` in force, or once so; `pre_enforcement` not yet.
     */
    status: z.enum(['draft', 'held', 'excerpt', 'stub', 'enforced', 'pre_enforcement']),
    starts: z.array(Start()).min(1).max(2),
    /** Source of law data that its provisions are derived from at build; without it the text is that of `parts`. */
    source: z.string().min(1).optional(),
    /**
     * What goes on in this version as what, where it is law data: computed from the words, unless somebody says it here. Needed
     * where the words of one side are not held, and where the words mislead; `continued_by` null: it ended.
     */
    continues: z
      .array(
        z.strictObject({
          /** Provision of the version before. */
          eid: Eid(),
          continued_by: Eid().nullable(),
          /** Japanese, ours: how it is known. */
          basis: z.string().min(1),
        }),
      )
      .optional(),
    /** Parts of the transcript (for example "2-5") the text is taken from, the principal one first; none of law data. */
    parts: z.array(z.string()),
    /**
     * First day from which another text, which is not held, is known or must be expected to be in force: from then on nothing
     * is answered from this one, until a version that is held begins. Where it is not curated, the build says it by the
     * amendments and law data that the content knows of; a curated day is none later than theirs. Absent: none is known.
     */
    later_text: z
      .strictObject({
        from: IsoDate(),
        /** The amendment that brought it, or that it had to follow; null where only law data tell of it. */
        change: naming(Id(), ['later-changes']).nullable(),
        /** Japanese, ours: why another text must be reckoned with. */
        basis: z.string().min(1),
      })
      .optional(),
    /** Japanese; what a reader must know about this version. */
    note: z.string().nullable(),
  }),
);

/** An instrument: the Act, a decision of the Headquarters, or the explanatory overview. */
export const Instrument = memo(() =>
  z.strictObject({
    id: Id(),
    /** Title as printed in the source. */
    title: z.string(),
    /** Short title for lists and breadcrumbs. Ours where the source has none. */
    short_title: z.string(),
    /** What stands before the number in a citation, for example 「法」 in 「法第32条第1項」. */
    citation_prefix: z.string(),
    /** Other ways people write the title; search and citation keys, not shown as titles. */
    aliases: z.array(z.string()),
    rank: Rank(),
    /** Law number as printed, or null. */
    law_number: z.string().nullable(),
    /** e-Gov 法令ID, or null. */
    egov_law_id: z.string().nullable(),
    /** Oldest first. */
    versions: z.array(Version()).min(1),
    /** The version that the instrument's own page shows, for ever: that which its published anchors mean. */
    home_version: VersionId(),
    /** Japanese, ours: what this instrument is, in one or two sentences. */
    summary: z.string(),
  }),
);

export type Rank = Infer<typeof Rank>;
export type Instrument = Infer<typeof Instrument>;
export type InstrumentVersion = Instrument['versions'][number];
