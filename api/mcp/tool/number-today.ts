import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { laterProvision } from '../../../content/model/later/provisions.ts';
import type { ProvisionRef } from '../../../content/model/schema/common.ts';
import { LaterChange } from '../../../content/model/schema/later-change.ts';
import type { Provision } from '../../../content/model/schema/provision.ts';
import { laterNumber } from '../../../content/model/summary/later-number.ts';
import { numberBorne } from '../../../content/model/summary/number-borne.ts';

/** Number of a provision in the newest state of its law that is known. */
export const NumberToday = z
  .object({
    value: z.string(),
    since: z.string().nullable(),
    certainty: LaterChange().shape.certainty.nullable(),
    of: z.string().describe('eid of what the number is of: itself, or what it is part of.'),
    unchanged: z
      .boolean()
      .describe('It never had another number. False with `since` null: since when is not known.'),
  })
  .nullable()
  .describe('Number in the newest state known, never a text; null: not known.');

/**
 * The {@link NumberToday} of the first of some provisions that has one: as the concordance tells it, else as the newest later text
 * does, which is a snapshot and does not say since when.
 */
export const numberToday = (
  index: CorpusIndex,
  provisions: readonly ProvisionRef[],
): z.infer<typeof NumberToday> => {
  for (const provision of provisions) {
    const number = laterNumber(index, provision);
    if (number) return { ...number, unchanged: number.since === null };
    const later = laterProvision(index, index.provision(provision));
    const [place, ...others] = later?.provisions ?? [];
    if (later?.of === 'provision' && place && others.length === 0)
      return {
        value: place.citation.replaceAll('第', ''),
        since: null,
        certainty: null,
        of: provision.eid,
        unchanged: false,
      };
  }
  return null;
};

/** What else has borne the number of a provision. */
export const NumberBorne = z
  .array(
    z.object({
      number: z.string(),
      citation: z.string().describe('What bore it, by its number of 2016.'),
      eid: z.string(),
      from: z.string().nullable().describe('First day; null: since enactment.'),
      until: z.string().nullable().describe('Last day; null: still.'),
      certainty: LaterChange().shape.certainty.nullable(),
    }),
  )
  .describe(
    'What else of the law had this number, or a part of it, at other times, by the concordance: cited in papers of those times.',
  );

/** The {@link NumberBorne} of a provision, as far as the concordance has it. */
export const numberBorneBy = (
  index: CorpusIndex,
  provision: Provision,
): z.infer<typeof NumberBorne> =>
  numberBorne(index, provision).map(({ number, eid, ...borne }) => ({
    number,
    citation: index.citation({ ...provision, eid }),
    eid,
    ...borne,
  }));
