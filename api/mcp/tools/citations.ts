import * as z from 'zod';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { MAX_QUOTATION } from '../../../content/model/quotation/quotation.ts';
import { Resolved, replyResolved } from '../../records/text/resolved.ts';
import { replyVerified, Verified } from '../../records/text/verified.ts';
import { AsOf, text } from '../../resource/parameters.ts';
import { TypedCitation } from '../../resource/typed-citation.ts';
import { described } from '../tool/schema.ts';
import { tool } from '../tool/tool.ts';

/** A citation in any spelling → the provision. */
export const resolveCitationTool = tool({
  name: 'resolve_citation',
  title: 'From a citation to the provision',
  description:
    'Deprecated: ask get_provision with `citation`. Citation → instrument, version and eid, without the words.',
  input: z.strictObject({
    citation: described(TypedCitation(), 'Any spelling.'),
    from: described(text(200).optional(), 'Place of 同項, 前条.'),
    as_of: described(AsOf(), 'Day.'),
  }),
  data: Resolved(),
  remedy: 'search finds provisions by words.',
  run: ({ index }, question) => {
    const reply = replyResolved(index, question);
    const { citation, version } = reply.data;
    const query = new URLSearchParams(
      Object.entries(question).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const text = `${question.citation}: ${citation}, version ${version}.`;
    return { ...reply, api: `${API_ROOT}/resolve?${query}`, text };
  },
});

const RESULTS = {
  EXACT: 'it stands there to the letter',
  NORMALISED: 'it stands there but for what `set_aside` names',
  DIFFERS: 'a miswriting; the words of the source are in `text`',
  NOT_HELD: 'no such sentence in what is held; `nearest` are other sentences, not its right words',
} as const;

/** Is a quotation in the corpus. */
export const verifyQuotationTool = tool({
  name: 'verify_quotation',
  title: 'Check a quotation to the letter',
  description:
    'Is this quotation of the Act or a decision in the source, to the letter, and where? Use it before you print words as the law. EXACT and NORMALISED may be printed; DIFFERS is a miswriting: it gives the first difference and the right words; NOT_HELD says that there is no such sentence in what is held, with the sentences most like it, which are other sentences and not the right words. Most articles of the Act are not held, so it is no proof that the words are wrong.',
  input: z.strictObject({
    text: text(MAX_QUOTATION)
      .min(1, { error: 'expected a quotation' })
      .meta({
        description: 'The quotation without quotation marks around it.',
        examples: ['秘密の保持に十分留意するものとする'],
      }),
  }),
  data: Verified(),
  remedy: 'Give a stretch of at least some words.',
  run: ({ index }, { text: quotation }) => {
    const reply = replyVerified(index, quotation);
    const said = `${reply.data.result}: ${RESULTS[reply.data.result]}.`;
    const query = new URLSearchParams({ text: quotation });
    return { ...reply, api: `${API_ROOT}/verify?${query}`, text: said };
  },
});
