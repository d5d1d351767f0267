import type { Context } from 'hono';
import * as z from 'zod';
import { memo } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { CachePolicy } from '../http/cache-policy.ts';
import { envelope, type Reply } from './envelope.ts';
import type { Form } from './forms.ts';
import { DatasetParam } from './parameters.ts';
import { respond } from './respond.ts';

/** Statuses beside 200 that an operation may answer with. */
export type OtherStatus = 304 | 400 | 404 | 405 | 406 | 409 | 413 | 414 | 415 | 422 | 500;

/** Statuses that every operation can answer with, whatever it does. */
const ALWAYS: readonly OtherStatus[] = [405, 414, 500];

/** What an operation is, reads and answers: the OpenAPI document is made of these. */
export type Definition = {
  method: 'get' | 'post';
  /** Below the root of the API; a parameter stands in braces. */
  path: string;
  /** Further paths at which the same is answered. In the document they stand at the operation: two would share its id. */
  also?: readonly string[];
  operationId: string;
  tag: string;
  /** A line, and what to know before asking. */
  summary: string;
  description: string;
  /** Schemas are made when the first request asks them, or the document is made: a start need not wait for them. */
  params?: () => z.ZodObject;
  query?: () => z.ZodObject;
  /** `asText`: another media type, in which it may be sent or given as text. */
  body?: { type: string; schema: () => z.ZodType; asText?: string };
  /** The 200. */
  answer: { description: string; type: string; schema: () => z.ZodType; asText?: string };
  /** Every other status it may answer with. */
  others: readonly OtherStatus[];
};

/** What the forms and headers of a record's answers are made from. */
export type Serving = {
  cache: CachePolicy;
  /** Name of the schema of its answer in the OpenAPI document. */
  schema: string;
  query: () => z.ZodObject;
  forms: readonly Form<never>[];
};

/** A definition with what answers it: parameters were checked. */
export type Route = Definition & {
  serving?: Serving;
  handle: (
    c: Context,
    dataset: Dataset,
    asked: Record<string, unknown>,
  ) => Response | Promise<Response>;
};

/** No parameters. */
const Nothing = memo(() => z.strictObject({}));

/** A query with the parameter that every GET of a record takes: `dataset`. */
export const withDataset = (query: () => z.ZodObject): (() => z.ZodObject) =>
  memo(() => query().extend({ dataset: DatasetParam() }));

/** Name of the schema of a route's answer in the OpenAPI document: `getEntity` → `GetEntityAnswer`. */
const schemaName = (operationId: string): string =>
  `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Answer`;

/** What `{Operation}Answer` is. */
const ENVELOPE = 'The answer, what to know about it, and where to go on.';

const JSON_ANSWER = { description: 'The answer.', type: 'application/json' };

/** Without parameters of the kind, nothing is known of what was asked. */
type None = z.ZodObject<Record<never, never>>;

type RecordRoute<P extends z.ZodObject, Q extends z.ZodObject, T extends z.ZodType> = Pick<
  Definition,
  'path' | 'operationId' | 'tag' | 'summary' | 'description'
> & {
  params?: () => P;
  query?: () => Q;
  /** How long answers may be used; `record` unless told. */
  cache?: CachePolicy;
  /** Statuses besides those that every record may answer with. */
  others?: readonly OtherStatus[];
  /** Further representations of the same reply at addresses with a suffix; `.json` is one of every record and list. */
  forms?: readonly Form<NoInfer<z.output<T>>>[];
  data: () => T;
  /** Answers what was asked at an address; throws the problem where it cannot. */
  reply: (
    dataset: Dataset,
    asked: z.output<P> & z.output<Q>,
    url: string,
  ) => Reply<NoInfer<z.output<T>>> | Promise<Reply<NoInfer<z.output<T>>>>;
};

/** A GET that answers with an envelope around `data`. */
export const get = <
  T extends z.ZodType,
  P extends z.ZodObject = None,
  Q extends z.ZodObject = None,
>(
  shape: RecordRoute<P, Q, T>,
): Route => {
  const { path, operationId, tag, summary, description, params, data, reply } = shape;
  const query = shape.query ?? Nothing;
  const schema = schemaName(operationId);
  return {
    method: 'get',
    path,
    operationId,
    tag,
    summary,
    description,
    ...(params && { params }),
    query: withDataset(query),
    answer: {
      ...JSON_ANSWER,
      schema: memo(() => envelope(data()).meta({ id: schema, description: ENVELOPE })),
    },
    others: [304, 400, 404, 406, ...(shape.others ?? []), ...ALWAYS],
    serving: {
      cache: shape.cache ?? 'record',
      schema,
      query,
      forms: (shape.forms ?? []) as readonly Form<never>[],
    },
    handle: async (c, dataset, asked) =>
      respond(c, dataset, await reply(dataset, asked as z.output<P> & z.output<Q>, c.req.url)),
  };
};

type BareRoute<Q extends z.ZodObject> = Pick<
  Definition,
  'path' | 'also' | 'operationId' | 'tag' | 'summary' | 'description' | 'body' | 'others'
> & {
  method?: Definition['method'];
  query?: () => Q;
  answer: Partial<Definition['answer']> & Pick<Definition['answer'], 'schema'>;
  handle: (c: Context, dataset: Dataset, asked: z.output<Q>) => Response | Promise<Response>;
};

/** An operation whose answers have a shape of their own, not the envelope's. */
export const bare = <Q extends z.ZodObject = None>({
  answer: { schema, ...answer },
  others,
  handle,
  ...route
}: BareRoute<Q>): Route => ({
  method: 'get',
  ...route,
  answer: { ...JSON_ANSWER, ...answer, schema: memo(schema) },
  others: [...others, ...ALWAYS],
  handle: (c, dataset, asked) => handle(c, dataset, asked as z.output<Q>),
});
