import * as z from 'zod';
import { once } from '../../content/model/text/memo.ts';

/** What to write under a quotation: in Japanese, in English, and where to find it again. */
export const CitationText = once(() =>
  z
    .object({
      ja: z.string(),
      en: z.string(),
      permalink: z
        .object({
          page: z.string().nullable(),
          api: z.string(),
          dataset_version: z.string(),
        })
        .meta({
          description:
            'Paths below the origin, which the corpus does not know: put it before them. The dataset version says which bytes were read.',
        }),
    })
    .meta({ id: 'CitationText', description: 'A citation to copy.' }),
);

/** A provision's citation, also in the forms reference managers read. */
export const CitationWire = once(() =>
  CitationText()
    .extend({
      bibtex: z.string(),
      csl: z
        .object({
          id: z.string(),
          type: z.enum(['legislation', 'report']),
          title: z.string(),
          'original-title': z.string(),
          section: z.string(),
          version: z.string(),
          language: z.literal('ja'),
          note: z.string(),
          authority: z.string().optional(),
          number: z.string().optional(),
          issued: z.object({ 'date-parts': z.array(z.array(z.int())) }).optional(),
        })
        .meta({ description: 'CSL-JSON. `issued` only where the source prints a day.' }),
    })
    .meta({
      id: 'Citation',
      description: 'A citation to copy. The text cited is an unofficial transcription.',
    }),
);
