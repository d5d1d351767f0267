import * as z from 'zod';
import { PROPERTIES, propertyOf } from '../../content/model/reconcile/properties.ts';
import type { MatchQuery } from '../../content/model/reconcile/reconcile.ts';
import { beginning } from '../../content/model/text/given-text.ts';
import { memo } from '../../content/model/text/memo.ts';
import { ApiProblem } from '../problem/problem.ts';
import { readJson } from '../resource/read-json.ts';
import type { Column } from './shape.ts';

/** Queries in one batch, as the manifest says. */
export const BATCH_SIZE = 100;

/** Candidates of a query that names no limit. */
const DEFAULT_LIMIT = 10;

/** Types and conditions of a query and values of a condition. */
const MAX_TYPES = 20;
const MAX_CONDITIONS = 20;
const MAX_VALUES = 20;

/** Names in a whole batch, each of which is matched against every body. */
const MAX_NAMES = 200;

/** Names and values in a whole batch: a hundred queries of a name and four conditions fit. */
const MAX_WORK = 500;

/** Ids and properties of a data extension query. */
const MAX_IDS = 1000;
const MAX_COLUMNS = 50;

/**
 * A bound that the document says in words: as a keyword of the schema it would count as a change that breaks clients, which it
 * never was.
 */
const atMost = (most: number, what: string) =>
  [
    (given: readonly unknown[]) => given.length <= most,
    { error: `expected at most ${most} ${what}` },
  ] as const;

/** Longest part of an id of the client's that an error repeats. */
const SHOWN = 100;

const check = <T extends z.ZodType>(schema: T, value: unknown, parameter: string): z.output<T> => {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const errors = read.error.issues.slice(0, 20).map(({ path, message }) => ({
    parameter: [parameter, ...path.map((part) => beginning(String(part), SHOWN))].join('.'),
    detail: message,
  }));
  throw new ApiProblem(
    'INVALID_PARAMETER',
    `${errors.map(({ parameter: at, detail }) => `${at}: ${detail}`).join('; ')}.`,
    'See the Reconciliation Service API, 0.2 or 1.0 draft, for the shape.',
    { errors },
  );
};

const checkSize = (queries: number): void => {
  if (queries <= BATCH_SIZE) return;
  throw new ApiProblem(
    'PAYLOAD_TOO_LARGE',
    `The batch has ${queries} queries; at most ${BATCH_SIZE} are answered.`,
    `Send ${BATCH_SIZE} at a time; batchSize in the manifest says so.`,
  );
};

/** Refuses a batch whose queries are few and long: each name is matched against every body. */
const checkWork = (queries: readonly MatchQuery[]): void => {
  const names = queries.reduce((sum, query) => sum + query.names.length, 0);
  const values = queries
    .flatMap(({ conditions }) => conditions)
    .reduce((sum, condition) => sum + condition.values.length, 0);
  const tooMuch = (found: string): ApiProblem =>
    new ApiProblem(
      'PAYLOAD_TOO_LARGE',
      `The batch has ${found} are looked at.`,
      'Send fewer queries at a time.',
    );
  if (names > MAX_NAMES) throw tooMuch(`${names} names; at most ${MAX_NAMES}`);
  if (names + values > MAX_WORK)
    throw tooMuch(`${names + values} names and values; at most ${MAX_WORK}`);
};

const Value = memo(() =>
  z.union(
    [
      z.string(),
      z.number(),
      z.boolean(),
      z.object({ id: z.string().describe('Id of the value.') }),
    ],
    {
      error: 'expected a string, a number, a boolean or an object with an id',
    },
  ),
);
const Values = memo(() =>
  z
    .union(
      [
        Value(),
        z.array(Value()).max(MAX_VALUES, { error: `expected at most ${MAX_VALUES} values` }),
      ],
      {
        error: 'expected a value or a list of values',
      },
    )
    .transform((given) => (Array.isArray(given) ? given : [given]))
    .transform((given) =>
      given.map((value) => (typeof value === 'object' ? value.id : value)).map(String),
    ),
);
/** A number in quotation marks is one, as programs send it; null is as good as nothing. */
const plainLimit = (given: unknown): unknown =>
  typeof given === 'string' && /^\s*\d{1,9}\s*$/.test(given) ? Number(given) : (given ?? undefined);

const Limit = memo(() =>
  z.preprocess(
    plainLimit,
    z
      .int({ error: 'expected a whole number from 1' })
      .min(1, { error: 'expected a whole number from 1' })
      .default(DEFAULT_LIMIT),
  ),
);

/** Fields that the protocol does not know are passed over. */
const Query = memo(() =>
  z
    .object({
      query: z
        .string()
        .nullish()
        .transform((query) => query ?? undefined),
      type: z
        .union([z.string(), z.array(z.string()).max(MAX_TYPES)], {
          error: `expected a type or a list of at most ${MAX_TYPES} types`,
        })
        .nullish()
        .transform((type) => (type === undefined || type === null ? [] : [type].flat())),
      limit: Limit(),
      properties: z
        .array(z.object({ pid: z.string(), v: Values() }))
        .refine(...atMost(MAX_CONDITIONS, 'properties'))
        .default([]),
      type_strict: z.enum(['any', 'all', 'should']).default('any'),
    })
    .refine(({ query, properties }) => query !== undefined || properties.length > 0, {
      error: 'expected "query" or "properties"',
    }),
);

/** A query as it was read, or what is wrong with it. */
export type ReadQuery = MatchQuery | ApiProblem;

/** Reads one query of a batch; what is wrong with it is its own answer, and the others are answered. */
const readOne = (read: () => MatchQuery): ReadQuery => {
  try {
    return read();
  } catch (error) {
    if (error instanceof ApiProblem) return error;
    throw error;
  }
};

const isRead = (query: ReadQuery): query is MatchQuery => !(query instanceof ApiProblem);

/** Bounds the work of a batch. Throws the first fault where no query could be read: there is nothing to answer. */
const checkBatch = (batch: readonly ReadQuery[]): void => {
  const [first] = batch;
  const readable = batch.filter(isRead);
  if (first !== undefined && !isRead(first) && readable.length === 0) throw first;
  checkWork(readable);
};

const queryOf = (value: unknown, parameter: string): MatchQuery => {
  const { query, type, limit, properties, type_strict } = check(Query(), value, parameter);
  return {
    names: query === undefined ? [] : [query],
    types: type,
    typeStrict: type_strict,
    conditions: properties.map(({ pid, v }) => ({
      property: pid,
      values: v,
      required: false,
      quantifier: 'any' as const,
    })),
    limit,
  };
};

/** The queries of a 0.2 batch by the client's ids. */
export const readBatch = (text: string): [string, ReadQuery][] => {
  const json = readJson(text, 'queries');
  check(z.looseObject({}, { error: 'expected an object of queries by id' }), json, 'queries');
  // Of what was read, not of what was checked: any string is an id, "__proto__" too.
  const entries = Object.entries(json as Record<string, unknown>);
  checkSize(entries.length);
  const batch = entries.map(([key, value]): [string, ReadQuery] => [
    key,
    readOne(() => queryOf(value, `queries.${beginning(key, SHOWN)}`)),
  ]);
  checkBatch(batch.map(([, query]) => query));
  return batch;
};

const DraftCondition = memo(() =>
  z
    .object({
      matchType: z
        .enum(['name', 'property'], { error: 'expected "name" or "property"' })
        .describe('What is compared.'),
      propertyId: z.string().optional().describe('Id of a property.'),
      propertyValue: Values().describe('A name, or a value of the property; or several.'),
      required: z.boolean().default(false).describe('True: who does not meet it is no candidate.'),
      matchQuantifier: z
        .enum(['any', 'all', 'none'])
        .default('any')
        .describe('How many of several values.'),
    })
    .refine(({ matchType, propertyId }) => matchType === 'name' || propertyId !== undefined, {
      error: 'expected "propertyId" where matchType is "property"',
    }),
);

const DraftQuery = memo(() =>
  z.object({
    type: z.string().optional().describe('Id of a type.'),
    limit: Limit().describe('Candidates at most.'),
    conditions: z
      .array(DraftCondition())
      .refine((given) => given.length > 0, { error: 'expected at least one condition' })
      .refine(...atMost(MAX_CONDITIONS, 'conditions'))
      .describe(`What is asked of a body, its name included: 1 to ${MAX_CONDITIONS} conditions.`),
  }),
);

const NO_LIST = { error: 'expected a list of queries' };

/** A batch of queries of the 1.0 draft, as it is documented. */
export const DraftBatch = memo(() =>
  z
    .object({
      queries: z.array(DraftQuery(), NO_LIST).describe(`At most ${BATCH_SIZE} queries.`),
    })
    .meta({ id: 'ReconcileDraftQueries', description: 'A batch of queries of the 1.0 draft.' }),
);

const DraftList = memo(() => z.object({ queries: z.array(z.unknown(), NO_LIST) }));

const draftQueryOf = (value: unknown, parameter: string): MatchQuery => {
  const { type, limit, conditions } = check(DraftQuery(), value, parameter);
  return {
    names: conditions
      .filter(({ matchType }) => matchType === 'name')
      .flatMap(({ propertyValue }) => propertyValue),
    types: type === undefined ? [] : [type],
    typeStrict: 'any',
    conditions: conditions
      .filter(({ matchType }) => matchType === 'property')
      .map(({ propertyId = '', propertyValue, required, matchQuantifier }) => ({
        property: propertyId,
        values: propertyValue,
        required,
        quantifier: matchQuantifier,
      })),
    limit,
  };
};

/** The queries of a batch of the 1.0 draft, in order. */
export const readDraftBatch = (text: string): ReadQuery[] => {
  const json = readJson(text, '(body)');
  const given = (json as { queries?: unknown } | null)?.queries;
  checkSize(Array.isArray(given) ? given.length : 0);
  const batch = check(DraftList(), json, '(body)').queries.map((value, i) =>
    readOne(() => draftQueryOf(value, `(body).queries.${i}`)),
  );
  checkBatch(batch);
  return batch;
};

/** A data extension query, as it is read. */
export const Extension = memo(() =>
  z
    .object({
      ids: z
        .array(z.string(), { error: 'expected a list of ids' })
        .refine(...atMost(MAX_IDS, 'ids'))
        .describe(`Ids of bodies, at most ${MAX_IDS}.`),
      properties: z
        .array(
          z.object({
            id: z.string().describe('Id of a property.'),
            settings: z
              .object({
                limit: z.coerce
                  .number()
                  .int()
                  .refine((most) => most >= 0)
                  .catch(0)
                  .describe('Values at most; 0: all.'),
              })
              .partial()
              .nullish()
              .describe('Settings of the property.'),
          }),
          { error: 'expected a list of properties' },
        )
        .refine(...atMost(MAX_COLUMNS, 'properties'))
        .describe(`Properties wanted, at most ${MAX_COLUMNS}.`),
    })
    .meta({ id: 'ReconcileExtensionQuery', description: 'A data extension query.' }),
);

const column = (id: string, limit: number, at: string): Column => {
  const property = propertyOf(id);
  if (property) return { property, limit };
  throw new ApiProblem(
    'INVALID_PARAMETER',
    `${at}: there is no property "${beginning(id, SHOWN)}".`,
    'Ask /reconcile/extend/propose for the properties.',
    { did_you_mean: PROPERTIES.map((known) => known.id) },
  );
};

/** A data extension query: ids, each once, and columns. An id that is not ours gets empty cells. */
export const readExtension = (
  text: string,
  parameter: string,
): { ids: string[]; columns: Column[] } => {
  const { ids, properties } = check(Extension(), readJson(text, parameter), parameter);
  return {
    ids: [...new Set(ids)],
    columns: properties.map(({ id, settings }, i) =>
      column(id, settings?.limit ?? 0, `${parameter}.properties.${i}`),
    ),
  };
};
