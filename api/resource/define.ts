import type { z } from 'zod';
import { lazily, once } from '../../content/model/text/memo.ts';
import type { CachePolicy } from '../http/cache-policy.ts';
import { ProblemDetails } from '../problem/problem.ts';
import { envelope } from './envelope.ts';
import type { Form } from './forms.ts';
import { DatasetParam } from './parameters.ts';

/**
 * The place of a schema in a definition. Answers are not validated: their schemas are made when the OpenAPI document is,
 * and a start need not wait for them.
 */
export const later = <T extends z.ZodType>(made: () => T): { readonly schema: T } => ({
  get schema() {
    return made();
  },
});

/** An error that a route may answer. */
export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': later(ProblemDetails) },
});

/** What every GET may answer besides its 200. */
export const OTHER_RESPONSES = {
  304: { description: 'Not modified: the client has these bytes (If-None-Match).' },
  400: problem('A parameter is unknown, repeated or malformed.'),
  404: problem('There is no such record, or `dataset` is not the version served.'),
  406: problem('`Accept` excludes the type of this address.'),
  409: problem('The question has several answers; `choices` lists them.'),
  422: problem('The day lies outside the coverage.'),
};

type Shape = {
  path: string;
  operationId: string;
  tag: string;
  summary: string;
  /** Parameters of the path and of the query: made when the first request asks them, or the document is made. */
  params?: () => z.ZodObject;
  query: () => z.ZodObject;
  /** How long answers may be used; `record` unless told. */
  cache?: CachePolicy;
};

/** What a definition gives of its request, as the types of the handlers see it. */
type Asked<Q extends () => z.ZodObject, P> = {
  readonly query: ReturnType<Q>;
  readonly params: P extends () => z.ZodObject ? ReturnType<P> : z.ZodObject<Record<never, never>>;
};

/** The request of a definition: its schemas are made when they are first read. `params` only where the path has some. */
export const asking = <Q extends () => z.ZodObject, P extends (() => z.ZodObject) | undefined>(
  query: Q,
  params?: P,
): Asked<Q, P> => lazily(params ? { query, params } : { query }) as Asked<Q, P>;

/** A query with the parameter that every GET of a record takes: `dataset`. */
export const withDataset = <Q extends z.ZodObject>(query: () => Q): (() => Q) =>
  once(() => query().extend({ dataset: DatasetParam() }) as unknown as Q);

/** Name of the schema of a route's answer in the OpenAPI document: `getEntity` → `GetEntityAnswer`. */
const schemaName = (operationId: string): string =>
  `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Answer`;

/**
 * A GET route that answers with an envelope around `data`; errors are documented once for all. `forms` are further
 * representations of the same reply at addresses with a suffix; `.json` is one of every record and list. The app that
 * takes the route registers and documents them (`openResources`).
 */
export const get = <S extends Shape, T extends z.ZodType>(
  shape: S & { forms?: readonly Form<z.output<T>>[] },
  data: () => T,
) => {
  const schema = schemaName(shape.operationId);
  const cache = shape.cache ?? 'record';
  const answer = once(() => envelope(data()).meta({ id: schema }));
  return {
    method: 'get' as const,
    path: shape.path as S['path'],
    operationId: shape.operationId,
    tags: [shape.tag],
    summary: shape.summary,
    request: asking<S['query'], S['params']>(withDataset(shape.query) as S['query'], shape.params),
    responses: {
      200: { description: 'The answer.', content: { 'application/json': later(answer) } },
      ...OTHER_RESPONSES,
    },
    /** Taken off by the app; no part of the document. */
    serving: {
      cache,
      schema,
      query: shape.query,
      forms: (shape.forms ?? []) as readonly Form<never>[],
    },
  };
};

/** What `get` says beyond the OpenAPI document. */
export type ServingOfRoute = ReturnType<typeof get>['serving'];
