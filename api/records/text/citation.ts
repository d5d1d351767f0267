import * as z from 'zod';
import { field } from '../../../content/model/schema/field.ts';
import { memo } from '../../../content/model/text/memo.ts';

/** What to write under a quotation: in Japanese, in English, and where to find it again. */
export const CitationText = memo(() =>
  z
    .object({
      ja: z.string().describe('In Japanese.'),
      en: z.string().describe('In English.'),
      permalink: z
        .object({
          page: z.string().nullable().describe('Page on the site; null where there is none.'),
          api: field.api(),
          dataset_version: field.datasetVersion(),
        })
        .describe(
          'Paths below the origin, which the corpus does not know: put it before them. The dataset version says which bytes were read.',
        ),
    })
    .meta({ id: 'CitationText', description: 'A citation to copy.' }),
);

/** A provision's citation, also in the forms reference managers read. */
export const CitationWire = memo(() =>
  CitationText()
    .extend({
      bibtex: z.string().describe('BibTeX entry.'),
      csl: z
        .object({
          id: z.string().describe('Key of the item.'),
          type: z.enum(['legislation', 'report']).describe('Kind of item in CSL.'),
          title: z.string().describe('English title where the source has one, else Japanese.'),
          'original-title': z.string().describe('Title in Japanese.'),
          section: z.string().describe('The provision, as cited.'),
          version: z
            .string()
            .describe('Version of the instrument: its first day; the first ones by their year.'),
          language: z.literal('ja').describe('Language of the text.'),
          note: z
            .string()
            .describe('That it is an unofficial transcription, and of which dataset.'),
          authority: z.string().optional().describe('Who issued it.'),
          number: z.string().optional().describe('Law number.'),
          issued: z
            .object({
              'date-parts': z.array(z.array(z.int())).describe('[[year, month, day]].'),
            })
            .optional()
            .describe('Day printed in the source.'),
        })
        .describe('CSL-JSON. `issued` only where the source prints a day.'),
    })
    .meta({
      id: 'Citation',
      description: 'A citation to copy. The text cited is an unofficial transcription.',
    }),
);
