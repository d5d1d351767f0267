import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { competentIn } from '../../../content/model/summary/ministers.ts';
import type { entityWire } from '../../records/entity.ts';

/** Number and minister of a body as tools tell them: the value with how sure it is, without its sources. */
export const Identity = z.object({
  corporate_number: z
    .object({ value: z.string(), tier: z.string() })
    .nullable()
    .describe('法人番号; null where no source was found: give none.'),
  minister: z
    .object({
      value: z.string().describe('Whom the fact names.'),
      note: z
        .string()
        .optional()
        .describe('The fact whole, where it says more: for what which of them is.'),
      as_of: z.string(),
      confirmed_2016: z.boolean(),
    })
    .nullable()
    .describe('Who supervises it by the statute text of `as_of`; null: not known, name none.'),
});

/** What stands beside bodies of which a number or a minister is null. */
export const Unknown = z
  .string()
  .nullable()
  .describe('Why a 法人番号 or minister is null; Japanese, ours; null: none is.');

const NOT_FOUND = 'がnullのものは、確認できる出典が見つかっていない。推測して補わないこと。';

/** Says of what bodies lack that no source was found: an empty place invites a number that is none. */
export const unknownOf = (bodies: readonly z.infer<typeof Identity>[]): string | null => {
  const lacking = [
    ...(bodies.some(({ corporate_number }) => corporate_number === null) ? ['法人番号'] : []),
    ...(bodies.some(({ minister }) => minister === null) ? ['所管大臣'] : []),
  ];
  return lacking.length > 0 ? lacking.join('・') + NOT_FOUND : null;
};

type Fact = NonNullable<ReturnType<typeof entityWire>['competent_minister']>;

const ministerOf = (index: CorpusIndex, { value, as_of, confirmed_2016 }: Fact) => {
  const { names, note } = competentIn(index, value);
  return { value: names, ...(note === null ? {} : { note }), as_of, confirmed_2016 };
};

/** The {@link Identity} of a body as the API shows it. */
export const identityOf = (
  index: CorpusIndex,
  { corporate_number: number, competent_minister: minister }: ReturnType<typeof entityWire>,
): z.infer<typeof Identity> => ({
  corporate_number: number && { value: number.value, tier: number.tier },
  minister: minister && ministerOf(index, minister),
});
