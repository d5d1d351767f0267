import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { provisionApiPath } from '../../content/model/corpus/paths.ts';
import { cite } from '../../content/model/findings/steps.ts';
import {
  MAX_QUOTATION,
  type Place,
  SET_ASIDE_KINDS,
  verifyQuotation,
} from '../../content/model/quotation/quotation.ts';
import { ProvisionStatus } from '../../content/model/schema/provision.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { ApiProblem } from '../problem/problem.ts';
import { CitedProvision, SourceLines } from '../records/finding.ts';
import { provisionHtml } from '../records/provision.ts';
import { get } from '../resource/define.ts';
import type { Reply } from '../resource/envelope.ts';
import { text } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

/** Places listed for words that stand in many. */
const SHOWN = 50;

/** The result of a verification, as the API shows it. */
export const Verified = once(() =>
  z
    .object({
      result: z.enum(['EXACT', 'NORMALISED', 'DIFFERS', 'NOT_HELD']).meta({
        description:
          'EXACT: to the letter. NORMALISED: but for what `set_aside` names. DIFFERS: near a passage, see `difference`. NOT_HELD: near nothing.',
      }),
      text: z
        .string()
        .nullable()
        .meta({ description: 'The words of the corpus that were matched, or that come nearest.' }),
      provisions: z
        .array(
          CitedProvision().extend({
            status: ProvisionStatus(),
            source: SourceLines().meta({ description: 'The 段落 the words stand in.' }),
            html: z.string(),
            api: z.string(),
          }),
        )
        .meta({ description: `Where they stand, newest version first, at most ${SHOWN}.` }),
      set_aside: z.array(z.enum(SET_ASIDE_KINDS)).meta({
        description:
          'What was left out of the quotation before it was compared. `spaces`: the ideographic space too. `notes`: ［注：…］, as the plain texts of this API have it. Empty with EXACT.',
      }),
      difference: z
        .object({
          at: z.int().meta({ description: 'Offset in the quotation as given, in UTF-16 units.' }),
          expected: z.string().meta({ description: 'What stands there in the corpus.' }),
          found: z.string().meta({ description: 'What stands there in the quotation.' }),
        })
        .nullable()
        .meta({ description: 'The first difference; null unless DIFFERS.' }),
    })
    .meta({ id: 'Verified', description: 'Whether a quotation stands in the corpus.' }),
);

const verify = get(
  {
    path: '/verify',
    operationId: 'verifyQuotation',
    cache: 'question',
    tag: 'Citations',
    summary: 'Is this quotation in the corpus, to the letter',
    query: () =>
      z.strictObject({
        text: text(MAX_QUOTATION, 'expected a quotation')
          .min(1, { error: 'expected a quotation' })
          .meta({
            description: 'The quotation.',
            examples: ['秘密の保持に十分留意するものとする'],
          }),
      }),
  },
  Verified,
);

const placeWire = (index: CorpusIndex, { provision, lines }: Place) => ({
  ...cite(index, provision),
  status: provision.status,
  source: { id: index.source().id, lines },
  html: provisionHtml(index, provision),
  api: provisionApiPath(provision),
});

/** Looks a quotation up; `total` is the number of places, of which the answer lists the first ones. */
export const replyVerified = (
  index: CorpusIndex,
  quotation: string,
): Reply<Infer<typeof Verified>> => {
  const verification = verifyQuotation(index, quotation);
  if (verification === null)
    throw new ApiProblem(
      'INVALID_PARAMETER',
      'text: nothing but spaces, line breaks, tags and notes.',
      'Give the words to look up.',
      {
        errors: [{ parameter: 'text', detail: 'nothing but spaces, line breaks, tags and notes' }],
      },
    );
  const { result, text, places, set_aside, difference } = verification;
  const provisions = places.slice(0, SHOWN).map((place) => placeWire(index, place));
  return {
    data: { result, text, provisions, set_aside, difference },
    total: places.length,
    law: true,
  };
};

/** Is this quotation in the corpus. */
export const verifyRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(verify, (c) => respond(c, dataset, replyVerified(index, c.req.valid('query').text)));
};
