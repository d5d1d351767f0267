import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { CitedProvision } from '../../content/model/findings/finding.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { field } from '../../content/model/schema/field.ts';
import { Silence } from '../../content/model/schema/silence.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';

/** A silence as the API shows it. */
export const SilenceWire = memo(() =>
  z
    .object({
      id: field.id(),
      kind: Silence().shape.kind.describe(
        '`rule`: no such rule is in the source; `document`: it names a document it does not hold.',
      ),
      statement: field.explanation(),
      looked_in: z
        .array(CitedProvision())
        .describe('Provisions read without finding it, or that refer to it.'),
      shown_for: z.array(z.string()).describe('Kinds it matters to; empty: everybody.'),
      rules: z.array(z.string()).describe('Rules whose reader asks for just this.'),
    })
    .meta({
      id: 'Silence',
      description: 'What the source does not say, or a document it names and does not hold.',
    }),
);

/** Builds the silence the API shows. */
export const silenceWire = (
  index: CorpusIndex,
  { keywords: _, ...silence }: Silence,
): Infer<typeof SilenceWire> => ({
  ...silence,
  looked_in: silence.looked_in.map((ref) => cite(index, ref)),
});

/** A silence in short, where it stands beside something else. */
export const SilenceTold = memo(() => SilenceWire().pick({ id: true, statement: true }));

/** Builds the {@link SilenceTold}. */
export const toldOf = ({ id, statement }: Silence): Infer<typeof SilenceTold> => ({
  id,
  statement,
});
