import { addressesIn } from '../../content/model/citation/address.ts';
import { MAX_ADDRESSED, MAX_CITATION } from '../../content/model/citation/resolve/resolve.ts';
import { memo } from '../../content/model/text/memo.ts';
import { text } from './parameters.ts';

const EXPECTED = 'expected a citation, for example 法第25条第1項第2号';

/** A citation as it is typed or pasted; longer ones only with an address in them. */
export const TypedCitation = memo(() =>
  text(MAX_ADDRESSED, EXPECTED)
    .min(1, { error: EXPECTED })
    .superRefine((given, context) => {
      const fault = text(MAX_CITATION).safeParse(given).error?.issues[0];
      if (fault && addressesIn(given).length === 0)
        context.addIssue({ code: 'custom', message: fault.message });
    })
    .meta({
      description: `In any width and numerals, in Japanese or English, at most ${MAX_CITATION} characters; or a text with an address in it, of e-Gov or ours.`,
      examples: ['法第25条第1項第2号'],
    }),
);
