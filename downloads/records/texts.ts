import * as z from 'zod';
import { ProvisionWire, provisionWire } from '../../api/records/text/provision.ts';
import { TextLinks, textLinksWire } from '../../api/records/text/text-links.ts';
import { WordsWire, wordsWire } from '../../api/records/words.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { CitedProvision, SourceLines } from '../../content/model/findings/finding.ts';
import { cite } from '../../content/model/findings/steps.ts';
import type { Block } from '../../content/model/schema/common.ts';
import { Instrument } from '../../content/model/schema/instrument.ts';
import { Silence } from '../../content/model/schema/silence.ts';
import { Source } from '../../content/model/schema/source.ts';
import { Term } from '../../content/model/schema/term.ts';
import { kind } from './record-kind.ts';

/** The transcript. Its text is not repeated: lines and hash name it. */
export const sources = kind(Source(), ({ corpus }) => corpus.sources);

/** The Act, the decisions, the overview, with their versions. */
export const instruments = kind(Instrument(), ({ corpus }) => corpus.instruments);

/** Provisions as the API answers them, in document order. */
export const provisions = kind(ProvisionWire(), (index) =>
  index.corpus.provisions.map((provision) => provisionWire(index, provision)),
);

const { references: ReferenceWires } = TextLinks().shape;

/** Every reference of every text, in reading order, with the provision it stands in. */
export const references = kind(
  z
    .object({ provision: CitedProvision(), ...ReferenceWires.element.shape })
    .describe('A reference in a text and what it leads to.'),
  (index) =>
    index.corpus.provisions.flatMap((provision) =>
      textLinksWire(index, provision).references.map((reference) => ({
        provision: cite(index, provision),
        ...reference,
      })),
    ),
);

/** Defined terms, with the words that define them. */
export const terms = kind(
  z.object({ ...Term().shape, definition: WordsWire() }).describe('A defined term.'),
  (index) =>
    index.corpus.terms.map((term) => ({ ...term, definition: wordsWire(index, term.definition) })),
);

/** What the source does not say. */
export const silences = kind(
  z
    .object({ ...Silence().shape, looked_in: z.array(CitedProvision()) })
    .describe('What the source does not say, and where it was looked for.'),
  (index) =>
    index.corpus.silences.map((silence) => ({
      ...silence,
      looked_in: silence.looked_in.map((ref) => cite(index, ref)),
    })),
);

/** A printed text with its lines. */
export const Printed = z
  .object({ text: z.string(), source: SourceLines() })
  .meta({ id: 'Printed', description: 'Words as printed, with their lines.' });

/** Makes {@link Printed} of a block. */
export const printed = (
  index: CorpusIndex,
  block: Pick<Block, 'text' | 'spans' | 'source'>,
): z.infer<typeof Printed> => ({
  text: block.text,
  source: index.sourceLines(block),
});
