import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { COVERAGE_FROM } from '../../content/model/corpus/time.ts';
import { fits } from '../../content/model/text/given-text.ts';
import { memo } from '../../content/model/text/memo.ts';
import { readDay } from '../../content/model/text/written-day.ts';
import { ApiProblem } from '../problem/problem.ts';

/** What the document says is asked without `as_of`. What is asked then is the dataset's own; a test holds the two together. */
export const DOCUMENTED_DAY = '2016-10-21';

/** `as_of`: the day asked, as officials write it or in ISO 8601; read as ISO 8601. What was asked otherwise stands in `meta.as_of_asked`. */
export const AsOf = memo(() =>
  z
    .string()
    .overwrite((given) => readDay(given) ?? given)
    .check(
      z.iso.date({
        error:
          'expected a calendar day as YYYY-MM-DD, for example 2016-10-20 (平成28年10月20日, H28.10.20 and 2016/10/20 are read too)',
      }),
    )
    .optional()
    .meta({
      description: `The day asked (YYYY-MM-DD, 平成28年10月20日, H28.10.20), from ${COVERAGE_FROM}. Unless told, \`meta.up_to_date_as_of\`.`,
      examples: ['2016-10-20'],
      default: DOCUMENTED_DAY,
    }),
);

/** A day that need not be given; without it nothing is restricted to a day. */
export const OptionalDay = (description: string) =>
  AsOf().meta({ description, examples: ['2016-10-20'], default: undefined });

/** A text of at most `most` UTF-16 units, as given and in NFKC. `missing` is said where there is none. */
export const text = (most: number, missing?: string) => {
  const expected = `expected at most ${most} characters`;
  return z
    .string(missing === undefined ? {} : { error: missing })
    .max(most, { error: expected, abort: true })
    .refine((given) => fits(given, most), {
      error: `${expected}, counted after NFKC (㍿ is 株式会社)`,
    });
};

/** Longest free text that is looked for. */
export const MAX_QUERY = 200;

/** Free text of a search or a name. */
export const Query = memo(() =>
  text(MAX_QUERY).describe(
    `What to look for, in any width or kana; at most ${MAX_QUERY} characters.`,
  ),
);

/** Free text that says something: `expected` is said of one that is empty or blank. */
export const saidQuery = (expected: string) =>
  Query()
    .min(1, { error: expected, abort: true })
    .refine((given) => given.trim() !== '', { error: expected });

const count = (name: string, min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, { error: `expected a whole number from ${min} to ${max}` })
    .default(String(fallback))
    .transform(Number)
    .refine((value) => value >= min && value <= max, {
      error: `expected a whole number from ${min} to ${max}`,
    })
    .meta({
      description: `${name}, ${min} to ${max}; ${fallback} unless told.`,
      type: 'integer',
      format: 'int32',
      minimum: min,
      maximum: max,
      default: fallback,
    });

/** Paging of long lists: `limit` 1–200 (default 50) and `offset`. */
export const Limit = memo(() => count('Records on a page', 1, 200, 50));
export const Offset = memo(() => count('Records to pass over', 0, 9999, 0));

/** The same for tables, which come whole unless told. */
export const WholeLimit = memo(() => count('Records in the table', 1, 200, 200));

/**
 * No id has a dot. Said in the document alone, for who reads it to tell `/entities/{id}` from `/entities/{id}.csv`; what is asked is
 * answered whatever it has.
 */
export const WITHOUT_DOT = '^[^./]+$';

/** Id of a record in a path. */
export const IdParam = memo(() =>
  text(100).meta({
    pattern: WITHOUT_DOT,
    description: 'Id of the record, kebab-case English.',
    examples: ['japan-pension-service'],
  }),
);

/** The id of the one record a path names. */
export const IdParams = memo(() => z.object({ id: IdParam() }));

/** `dataset`: the version of the dataset the answer must come from, in every GET. */
export const DatasetParam = memo(() =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/, {
      error: 'expected a dataset version, 64 hexadecimal digits as in meta.dataset_version',
    })
    .optional()
    .describe(
      'A `meta.dataset_version`: of the one served the answer never changes; of another, 404.',
    ),
);

/** `bom`: whether a table begins with a byte order mark. */
export const Bom = memo(() =>
  z
    .enum(['true', 'false'], { error: 'expected true or false' })
    .optional()
    .describe('Begin with a byte order mark, by which Excel knows UTF-8.'),
);

/** `head`: the language of the heads of a table. */
export const Head = memo(() =>
  z
    .enum(['ja'], { error: 'expected ja' })
    .optional()
    .describe('`ja`: heads in Japanese, not the names of the columns.'),
);

/**
 * The day a question is answered for: the one asked, else the newest day read. Refuses days before coverage: there is nothing
 * to answer from, and silence would read as a no.
 */
export const coveredDay = ({ corpus }: CorpusIndex, asked: string | undefined): string => {
  const day = asked ?? corpus.default_day;
  if (day >= COVERAGE_FROM) return day;
  throw new ApiProblem(
    'OUTSIDE_COVERAGE',
    `as_of=${day} lies before the coverage, which begins on ${COVERAGE_FROM}.`,
    `Ask for ${COVERAGE_FROM} or a later day; ${corpus.default_day} is the first day of the amended state.`,
  );
};

/** One page of a list, with the addresses of the first one and of its neighbours. */
export const page = <T>(all: readonly T[], limit: number, offset: number, url: string) => {
  const at = (begin: number): string => {
    const address = new URL(url);
    address.searchParams.set('limit', String(limit));
    address.searchParams.set('offset', String(begin));
    return address.pathname + address.search;
  };
  // Behind the end the page before is the last there is.
  const last = Math.max(0, Math.ceil(all.length / limit) - 1) * limit;
  return {
    data: all.slice(offset, offset + limit),
    total: all.length,
    ...(limit < all.length ? { first: at(0) } : {}),
    ...(offset > 0 ? { prev: at(Math.max(0, Math.min(offset - limit, last))) } : {}),
    ...(offset + limit < all.length ? { next: at(offset + limit) } : {}),
  };
};

/** eId of a provision in a path (Akoma Ntoso 3.0 naming convention), read together with the version. */
export const EidParam = memo(() =>
  text(200).meta({
    pattern: WITHOUT_DOT,
    description: 'Akoma Ntoso eId.',
    examples: ['art_32__para_1'],
  }),
);
