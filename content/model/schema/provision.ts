import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Block, Eid, InstrumentId, VersionId } from './common.ts';

/**
 * What a provision is: 前文 preamble, 制定文 enactment, 編 part, 章 chapter, 節 chapter_section, 款 chapter_subsection,
 * 目 chapter_division, 条 article, 項 paragraph, 号 item, イ・(1) and below subitem, section (1) and subsection ((1)) of a
 * decision, 附則 supplementary, 別表 annex, 別表の行 row, criterion (the overview's ①–④).
 */
export const ProvisionKind = memo(() =>
  z.enum([
    'preamble',
    'enactment',
    'part',
    'chapter',
    'chapter_section',
    'chapter_subsection',
    'chapter_division',
    'article',
    'paragraph',
    'item',
    'subitem',
    'section',
    'subsection',
    'supplementary',
    'annex',
    'row',
    'criterion',
  ]),
);

/**
 * `full`: the text is in the source. `omitted_unchanged`: the source prints （略）: the text is that of
 * `same_as`. `stub`: the source does not hold the text; at most its heading.
 */
export const ProvisionStatus = memo(() => z.enum(['full', 'omitted_unchanged', 'stub']));

/** One provision of one version; file content/data/provisions/{instrument}/{version}/{eid}.json. */
export const Provision = memo(() =>
  z.strictObject({
    instrument: InstrumentId(),
    version: VersionId(),
    eid: Eid(),
    /**
     * Of provisions of law data that were struck out together (第三条から第五条まで　削除), the last one: art_5. The eId is that
     * of the first, and stands for all of them. Absent of every other.
     */
    through: Eid().optional(),
    kind: ProvisionKind(),
    /** Enclosing provision where the eId does not say it (a chapter of articles); otherwise null. */
    parent: Eid().nullable(),
    /** Number as printed (第三十二条, 一, (3), 2), or null where none is printed (a first 項, a 前文). */
    num: Block().nullable(),
    /** Heading as printed, brackets included: （資料提供等）. Null where the source has none. */
    heading: Block().nullable(),
    status: ProvisionStatus(),
    /**
     * The provision's own text, one block per printed 段落, without number, heading and children; a heading over rows of a list is
     * one. Its place among the children is that of its lines in the source. Empty if not `full`.
     */
    text: z.array(Block()),
    /** For `omitted_unchanged`: the version whose provision of the same eId holds the text. Otherwise null. */
    same_as: VersionId().nullable(),
    /**
     * For a stub or an omission: where the source shows that the provision exists (a heading list, a citation,
     * 「2～4 略」, 「（略）」). Never its text. Empty only where the number is known from outside the source.
     */
    evidence: z.array(Block()),
    /** Japanese, ours: what is missing and why. Required for stubs; null for full text. */
    note: z.string().nullable(),
    /** eId of the provision in the next version that goes on with it, where the number moved or stayed. Null: ended, or last version. */
    continued_by: Eid().nullable(),
  }),
);

export type Provision = Infer<typeof Provision>;
export type ProvisionKind = Infer<typeof ProvisionKind>;
