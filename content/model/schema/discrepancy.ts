import * as z from 'zod';
import { type Infer, once } from '../text/memo.ts';
import { Block, Id, ProvisionRef } from './common.ts';

/** Two places of the source that disagree. Both readings stand; nobody corrects a source silently. */
export const Discrepancy = once(() =>
  z.strictObject({
    id: Id(),
    title: z.string(),
    kind: z.enum(['date', 'wording', 'numbering', 'drafting', 'transcription']),
    readings: z
      .array(
        z.strictObject({
          /** Where, for readers: 「資料2-6（新旧対照表）」. */
          where: z.string(),
          block: Block(),
        }),
      )
      .min(1),
    /** Japanese, ours: what follows from it in law, or that nothing does. */
    bearing: z.string(),
    status: z.enum(['open', 'explained']),
    /** Provisions it touches; findings that stand on one of them show it. */
    provisions: z.array(ProvisionRef()).min(1),
  }),
);

export type Discrepancy = Infer<typeof Discrepancy>;
