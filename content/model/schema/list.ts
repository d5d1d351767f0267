import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Block, BodyId, Eid, Id, IsoDate, KindId, ProvisionRef } from './common.ts';

/** One row, in printed order. */
const Row = memo(() =>
  z.strictObject({
    /** Position in the list, from 1. */
    row: z.int().positive(),
    /** Id of the body. */
    entity: BodyId(),
    /** Name as printed in this list. */
    name: Block(),
    /** Group as printed (公的年金関係 …), or null. */
    group: z.string().nullable(),
  }),
);

/**
 * Why a row differs from the list before, as far as it is known. The source gives no reason for any single row; so each
 * has a certainty: `certain` (a statute says it), `likely` (the sources agree, none says it), `inferred` (ours).
 */
const Reason = memo(() =>
  z.strictObject({
    /** Id of the body added, removed or printed under another name. */
    entity: BodyId(),
    /** Japanese, ours. */
    reason: z.string().min(1),
    certainty: z.enum(['certain', 'likely', 'inferred']),
    /** Where it is known from. */
    source: z.array(z.string()).min(1),
  }),
);

/** A list of bodies as printed: 別表 2015, 別表 2016, 指定法人. The provisions `annex` and `row_N` derive from it. */
export const List = memo(() =>
  z.strictObject({
    id: Id(),
    /** Japanese title for readers. */
    title: z.string(),
    /** What being on it means, Japanese, ours. */
    summary: z.string(),
    /**
     * What a row makes of a body, one plain Japanese sentence, ours: the step of a chain that the definition of the kind
     * proves, after the step of the row.
     */
    meaning: z.string().min(1),
    /** The kind its bodies belong to. */
    class: KindId(),
    /** Edge a chain of reasons uses: Art. 32(1) `listed_in`, Art. 13 `designated_by`. */
    edge: z.enum(['listed_in', 'designated_by']),
    /** The provision the rows hang under: (information-provision-rules, 2016, annex), (overview-2016, 2016, sec_2). */
    provision: ProvisionRef(),
    /** eId the row's number is appended to: `annex` gives `annex__row_1`. */
    row_parent: Eid(),
    /** Number of rows the source prints. A guard: a dropped row must fail the build. */
    expected_rows: z.int().positive(),
    /** First day it holds, and the first day it no longer does (null: not known). */
    from: IsoDate(),
    until: IsoDate().nullable(),
    /** Heading lines of the list in the source (別表, 以下の法人を指定, the group headings): heading or 段落 of its provision too. */
    headings: z.array(Block()),
    rows: z.array(Row()).min(1),
    /** One for every row added, removed or renamed against the list it replaced; empty where it replaced none. */
    reasons: z.array(Reason()),
  }),
);

export type List = Infer<typeof List>;
export type ListRow = List['rows'][number];
export type ListReason = List['reasons'][number];
