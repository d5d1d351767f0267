import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { provisionApiPath } from '../../../content/model/corpus/paths.ts';
import { CitedProvision, SourceLines } from '../../../content/model/findings/finding.ts';
import { cite } from '../../../content/model/findings/steps.ts';
import {
  hasWord,
  type Place,
  SET_ASIDE_KINDS,
  type Verification,
  verifyEach,
  verifyQuotation,
} from '../../../content/model/quotation/quotation.ts';
import { field } from '../../../content/model/schema/field.ts';
import { ProvisionStatus } from '../../../content/model/schema/provision.ts';
import { type Infer, memo } from '../../../content/model/text/memo.ts';
import { codePoint } from '../../../content/model/text/pasted.ts';
import { ApiProblem } from '../../problem/problem.ts';
import type { Reply } from '../../resource/envelope.ts';
import { provisionHtml } from './provision.ts';

/** Places listed for words that stand in many. */
const SHOWN = 50;

const PlaceWire = memo(() =>
  CitedProvision()
    .extend({
      status: ProvisionStatus().describe('`full` held, `omitted_unchanged` printed 略.'),
      source: SourceLines().describe('The 段落 the words stand in.'),
      html: field.html(),
      api: field.api(),
    })
    .meta({ id: 'QuotedPlace', description: 'Where quoted words stand.' }),
);

const Result = memo(() =>
  z
    .enum(['EXACT', 'NORMALISED', 'DIFFERS', 'NOT_HELD'])
    .describe(
      'EXACT: to the letter. NORMALISED: but for what `set_aside` names. DIFFERS: a passage miswritten, see `difference`. NOT_HELD: no such sentence in what is held, see `nearest`.',
    ),
);

const codePoints = (whose: string) => z.array(z.string()).describe(whose);

const Difference = memo(() =>
  z
    .object({
      at: z.int().describe('Offset in the text as given, in UTF-16 units.'),
      expected: z.string().describe('What stands there in the corpus.'),
      found: z.string().describe('What stands there in the quotation.'),
      code_points: z
        .object({ expected: codePoints('Of `expected`.'), found: codePoints('Of `found`.') })
        .describe('Both, character by character (U+4E00): some look alike.'),
    })
    .meta({ id: 'QuotationDifference', description: 'Where a quotation first differs.' })
    .nullable()
    .describe('The first difference; null unless DIFFERS.'),
);

/** The result of a verification, as the API shows it. */
export const Verified = memo(() =>
  z
    .object({
      result: Result(),
      text: z
        .string()
        .nullable()
        .describe('The words of the corpus that were matched, or miswritten; null for NOT_HELD.'),
      provisions: z
        .array(PlaceWire())
        .describe(`Where they stand, newest version first, at most ${SHOWN}.`),
      set_aside: z
        .array(z.enum(SET_ASIDE_KINDS))
        .describe(
          'What was left out of the quotation before it was compared. `spaces`: the ideographic space too. `notes`: ［注：…］, as the plain texts of this API have it. Empty with EXACT.',
        ),
      difference: Difference(),
      nearest: z
        .array(
          z.object({
            text: z.string().describe('The whole sentence, verbatim.'),
            provision: PlaceWire().describe('Where it stands.'),
          }),
        )
        .describe(
          'For NOT_HELD: the sentences most like it, at most three. They are other sentences, not its right words.',
        ),
      quotations: z
        .array(
          z.object({
            start: z.int().describe('Where its words begin.'),
            end: z.int().describe('Where they end, exclusive.'),
            text: z.string().describe('Its words, without marks.'),
            result: Result(),
            provisions: z.array(PlaceWire()).describe('Where they stand.'),
            difference: Difference(),
          }),
        )
        .describe(
          'Of a text with several quotations in 「」 that does not stand so as a whole: each, looked up by itself; at most twenty. Offsets in UTF-16 units.',
        ),
    })
    .meta({ id: 'Verified', description: 'Whether a quotation stands in the corpus.' }),
);

const placeWire = (index: CorpusIndex, { provision, source }: Place) => ({
  ...cite(index, provision),
  status: provision.status,
  source,
  html: provisionHtml(index, provision),
  api: provisionApiPath(provision),
});

const differenceWire = ({ difference }: Verification, from = 0) =>
  difference && {
    at: from + difference.at,
    expected: difference.expected,
    found: difference.found,
    code_points: {
      expected: [...difference.expected].map(codePoint),
      found: [...difference.found].map(codePoint),
    },
  };

/** Looks a quotation up; `total` is the number of places, of which the answer lists the first ones. */
export const replyVerified = (
  index: CorpusIndex,
  quotation: string,
): Reply<Infer<typeof Verified>> => {
  const verification = hasWord(quotation) ? verifyQuotation(index, quotation) : null;
  if (verification === null)
    throw new ApiProblem(
      'INVALID_PARAMETER',
      'text: nothing but spaces, line breaks, marks, tags and notes.',
      'Give the words to look up.',
      {
        errors: [
          { parameter: 'text', detail: 'nothing but spaces, line breaks, marks, tags and notes' },
        ],
      },
    );
  const { result, text, places, set_aside, nearest } = verification;
  const shown = (found: readonly Place[]) =>
    found.slice(0, SHOWN).map((place) => placeWire(index, place));
  return {
    data: {
      result,
      text,
      provisions: shown(places),
      set_aside,
      difference: differenceWire(verification),
      nearest: nearest.map(({ text, place }) => ({ text, provision: placeWire(index, place) })),
      quotations: verifyEach(index, quotation, verification).map(({ start, end, verified }) => ({
        start,
        end,
        text: quotation.slice(start, end),
        result: verified.result,
        provisions: shown(verified.places),
        difference: differenceWire(verified, start),
      })),
    },
    total: places.length,
    law: true,
  };
};
