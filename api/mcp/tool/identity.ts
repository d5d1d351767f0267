import * as z from 'zod';
import type { entityWire } from '../../records/entity.ts';

/** Number and minister of a body as tools tell them: the value with how sure it is, without its sources. */
export const Identity = z.object({
  corporate_number: z
    .object({ value: z.string(), tier: z.string() })
    .nullable()
    .describe('法人番号; null where no source was found: give none.'),
  minister: z
    .object({ value: z.string(), as_of: z.string(), confirmed_2016: z.boolean() })
    .nullable()
    .describe('Who supervises it by the statute text of `as_of`; null: not known, name none.'),
});

/** The {@link Identity} of a body as the API shows it. */
export const identityOf = ({
  corporate_number: number,
  competent_minister: minister,
}: ReturnType<typeof entityWire>): z.infer<typeof Identity> => ({
  corporate_number: number && { value: number.value, tier: number.tier },
  minister: minister && {
    value: minister.value,
    as_of: minister.as_of,
    confirmed_2016: minister.confirmed_2016,
  },
});
