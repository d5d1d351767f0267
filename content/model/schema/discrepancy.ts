import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Block, Id, ProvisionRef, QuoteRef, RuleId, SubjectId } from './common.ts';

/**
 * What disagrees. substance: two texts, neither of them explanatory, that cannot both be applied as written · overview: an
 * explanatory text tells less or more than the text it explains · the others are slips and variants of the print: date,
 * wording, numbering, drafting (how a text was made), transcription.
 */
export const DiscrepancyKind = memo(() =>
  z.enum(['substance', 'overview', 'date', 'wording', 'numbering', 'drafting', 'transcription']),
);

/** One place that says it, verbatim. */
const Reading = memo(() =>
  z
    .strictObject({
      /** Words of a provision; their place is found at build. */
      words: QuoteRef().nullable(),
      /** Where the place is no provision of ours: the column of a table, the line below a title. */
      print: z
        .strictObject({
          /** Where, for readers: 「資料2-6（新旧対照表）」. */
          where: z.string().min(1),
          block: Block(),
        })
        .nullable(),
      /** Ours, Japanese: what follows in law if one goes by this reading. */
      follows: z.string().min(1),
    })
    .refine(({ words, print }) => (words === null) !== (print === null), {
      error: 'a reading quotes a provision (`words`) or another place of the print (`print`)',
    }),
);

/** Two places of the source that disagree. Both readings stand; nobody corrects a source silently. */
export const Discrepancy = memo(() =>
  z.strictObject({
    id: Id(),
    title: z.string().min(1),
    kind: DiscrepancyKind(),
    readings: z.array(Reading()).min(2),
    /** Japanese, ours: what it comes to, how it is read here and what stays open. */
    bearing: z.string().min(1),
    status: z.enum(['open', 'explained']),
    /** Provisions it touches; their pages show it. */
    provisions: z.array(ProvisionRef()).min(1),
    /** Rules it bears on; empty: those that stand on one of its provisions. */
    obligations: z.array(RuleId()),
    /** Bodies and kinds whose findings it bears on; a body's are also those of its kinds. Empty: all. */
    subjects: z.array(SubjectId()),
  }),
);

export type DiscrepancyKind = Infer<typeof DiscrepancyKind>;
export type Reading = Infer<typeof Reading>;
export type Discrepancy = Infer<typeof Discrepancy>;
