import * as z from 'zod';
import { AMENDED_FROM, UP_TO_DATE_AS_OF } from '../../content/model/corpus/time.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';

/** Version of the shape of answers; a change that breaks a client changes the path, not this alone. */
export const SCHEMA_VERSION = '1.0';

/** A caution that belongs to the answer. */
export const Warning = once(() =>
  z
    .object({
      code: z.string().describe('What to program against.'),
      message: z.string().describe('For people, English.'),
    })
    .meta({ id: 'Warning', description: 'A caution that belongs to the answer.' }),
);

/** In every answer with findings or text. */
export const NOT_CURRENT_LAW: Infer<typeof Warning> = {
  code: 'NOT_CURRENT_LAW',
  message:
    'This is the state of October 2016, read from drafts of 2016-10-12; it is not the law in force today. See /changes for what is known to have changed since.',
};

/** In answers for a day after the last one covered. */
export const LATER_THAN_COVERED: Infer<typeof Warning> = {
  code: 'LATER_THAN_COVERED',
  message: `The day asked lies after ${UP_TO_DATE_AS_OF}. The answer is the state of that day; later changes are listed where known.`,
};

export const Meta = once(() =>
  z
    .object({
      schema_version: z
        .string()
        .describe('Version of the shape of answers: that of this document.'),
      dataset_version: z.string().describe('SHA-256 of the corpus the answer was made from.'),
      as_of: z.iso.date().describe('The day the answer is for.'),
      up_to_date_as_of: z.iso.date().describe('The last day the content was followed up to.'),
      total: z.int().optional().describe('Number of records in the whole list.'),
      warnings: z.array(Warning()).describe('Cautions that belong to the answer; may be empty.'),
    })
    .meta({ id: 'Meta', description: 'Day, dataset and cautions of an answer.' }),
);

export const Links = once(() =>
  z
    .object({
      self: z.string().describe('Path and query as asked.'),
      next: z.string().optional().describe('The next page; absent on the last one.'),
      html: z.string().optional().describe('The page of the same record on the site.'),
    })
    .meta({ id: 'Links', description: 'Addresses, relative to the origin.' }),
);

/** Envelope of every 200: `data`, `meta`, `links`. */
export const envelope = <T extends z.ZodType>(data: T) =>
  z.object({
    data: data.describe('What was asked for.'),
    meta: Meta().describe('What to know about the answer.'),
    links: Links().describe('Addresses of this answer, the next page and the page for people.'),
  });

/** What a handler returns; everything else of the answer follows from it. */
export type Reply<T> = {
  data: T;
  /** Day the answer is for; the default is the first day of the amended state. */
  asOf?: string;
  total?: number;
  /** Addresses of pages of a long list; only the next one is in the body as well. */
  first?: string;
  prev?: string;
  next?: string;
  /** Page that shows the same, of the same day and version; none where no page does. */
  html?: string | undefined;
  /** Language of the content; Japanese unless told. */
  language?: 'ja' | 'en';
  /** True where the answer holds findings or text. */
  law?: boolean;
  /** Cautions of this answer alone. */
  warnings?: readonly Infer<typeof Warning>[];
};

/** Builds the envelope around a reply. `self` is path and query as asked. */
export const wrap = <T>(reply: Reply<T>, self: string, datasetVersion: string) => {
  const asOf = reply.asOf ?? AMENDED_FROM;
  return {
    data: reply.data,
    meta: {
      schema_version: SCHEMA_VERSION,
      dataset_version: datasetVersion,
      as_of: asOf,
      up_to_date_as_of: UP_TO_DATE_AS_OF,
      ...(reply.total === undefined ? {} : { total: reply.total }),
      warnings: [
        ...(reply.law ? [NOT_CURRENT_LAW] : []),
        ...(asOf > UP_TO_DATE_AS_OF ? [LATER_THAN_COVERED] : []),
        ...(reply.warnings ?? []),
      ],
    },
    links: {
      self,
      ...(reply.next === undefined ? {} : { next: reply.next }),
      ...(reply.html === undefined ? {} : { html: reply.html }),
    },
  };
};
