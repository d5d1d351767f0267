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
          title: z
            .string()
            .describe(
              'In Japanese: title of the instrument, its number, and the provision as cited.',
            ),
          version: z
            .string()
            .describe('Version of the instrument: its first day; the first ones by their year.'),
          language: z.literal('ja').describe('Language of the text.'),
          note: z
            .string()
            .describe('That it is an unofficial transcription, and of which dataset.'),
          author: z
            .array(z.object({ literal: z.string().describe('Name.') }))
            .optional()
            .describe('Who issued it.'),
          authority: z.string().optional().describe('The same.'),
          number: z.string().optional().describe('Law number.'),
          issued: z
            .object({
              'date-parts': z
                .array(z.array(z.int()))
                .describe('[[year, month, day]], or [[year]] where no more is known.'),
            })
            .optional()
            .describe(
              'Year of the law number; of a decision its day in the source, or its year where two days stand there; of a draft and of the overview the day of the paper.',
            ),
          status: z.literal('draft').optional().describe('Of a draft.'),
          URL: z
            .string()
            .optional()
            .describe('Page on the site; absent where the server was not told its origin.'),
        })
        .describe('CSL-JSON: the item of the file `.csl.json`.'),
      parts: z
        .object({
          title: z.string().describe('Title of the instrument alone.'),
          law_number: field.lawNumber(),
          provision: z.string().describe('The provision, as cited.'),
        })
        .describe('What `title` of `csl` says in one, by itself. Styles would print it again.'),
    })
    .meta({
      id: 'Citation',
      description: 'A citation to copy. The text cited is an unofficial transcription.',
    }),
);
