import type { z } from 'zod';
import type { Infer } from '../../../content/model/text/memo.ts';
import { csvForm } from '../../resource/csv.ts';
import { WholeLimit } from '../../resource/parameters.ts';
import type { EntityWire } from '../entity.ts';
import type { WordsWire } from '../words.ts';

type Body = Infer<typeof EntityWire> & { match?: 'name' | 'near' | undefined };

type Kind = {
  id: string;
  name: string;
  aliases: string[];
  summary: string;
  from: string | null;
  definitions: Infer<typeof WordsWire>[];
  cautions: string[];
};

/** Bodies as a table. Whole unless told: a spreadsheet does not turn pages. */
export const bodiesCsv = (query: () => z.ZodObject) =>
  csvForm<Body[], Body>({
    query: () => query().extend({ limit: WholeLimit() }),
    rows: (bodies) => bodies,
    columns: {
      id: ({ id }) => id,
      name: ({ name }) => name,
      reading: ({ reading }) => reading?.value,
      reading_tier: ({ reading }) => reading?.tier,
      name_en: ({ name_en }) => name_en?.value,
      name_en_tier: ({ name_en }) => name_en?.tier,
      type: ({ type }) => type,
      standing: ({ standing }) => standing,
      designated: ({ designated }) => designated,
      classes: ({ classes }) => classes,
      listed: ({ listings }) => listings.map(({ list, row }) => `${list}#${row}`),
      corporate_number: ({ corporate_number }) => corporate_number?.value,
      corporate_number_tier: ({ corporate_number }) => corporate_number?.tier,
      minister: ({ competent_minister }) => competent_minister?.value,
      minister_tier: ({ competent_minister }) => competent_minister?.tier,
      minister_as_of: ({ competent_minister }) => competent_minister?.as_of,
      founding_statute: ({ founding_statute }) => founding_statute?.title,
      aliases: ({ aliases }) => aliases.map(({ value }) => value),
      former_names: ({ former_names }) => former_names.map(({ value }) => value),
      later_names: ({ later_names }) => later_names.map(({ value }) => value),
      corporate_number_witnesses: ({ corporate_number }) => corporate_number?.witnesses,
      corporate_number_second_reading: ({ corporate_number }) => corporate_number?.second_reading,
      match: ({ match }) => match,
    },
  });

/** Kinds of bodies as a table. */
export const kindsCsv = csvForm<Kind[], Kind>({
  rows: (kinds) => kinds,
  columns: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    aliases: ({ aliases }) => aliases,
    summary: ({ summary }) => summary,
    from: ({ from }) => from,
    defined_in: ({ definitions }) => definitions.map(({ provision }) => provision.citation),
    definition: ({ definitions }) => definitions.flatMap(({ quote }) => quote ?? []),
    cautions: ({ cautions }) => cautions,
  },
});
