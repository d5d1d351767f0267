import { createRoute, type z } from '@hono/zod-openapi';
import type { CachePolicy } from './cache-policy.ts';
import { envelope } from './envelope.ts';
import type { Form } from './forms.ts';
import { DatasetParam } from './parameters.ts';
import { ProblemDetails } from './problem.ts';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemDetails } },
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
  params?: z.ZodObject;
  query: z.ZodObject;
  /** How long answers may be used; `record` unless told. */
  cache?: CachePolicy;
};

/** Request part of a route: `params` only where the path has some. */
const request = <S extends Shape>({ params, query }: S) =>
  ({
    ...(params ? { params } : {}),
    query: query.extend({ dataset: DatasetParam }),
  }) as unknown as {
    params: S['params'] extends z.ZodObject ? S['params'] : z.ZodObject<Record<never, never>>;
    query: S['query'];
  };

/** A schema that is made when the OpenAPI document is: answers are not validated, and a start need not wait for it. */
const later = <T extends z.ZodType>(make: () => T): { schema: T } => {
  let made: T | null = null;
  return {
    get schema() {
      made ??= make();
      return made;
    },
  };
};

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
  data: T,
) => {
  const schema = schemaName(shape.operationId);
  const cache = shape.cache ?? 'record';
  return {
    ...createRoute({
      method: 'get',
      path: shape.path as S['path'],
      operationId: shape.operationId,
      tags: [shape.tag],
      summary: shape.summary,
      request: request(shape),
      responses: {
        200: {
          description: 'The answer.',
          content: { 'application/json': later(() => envelope(data).meta({ id: schema })) },
        },
        ...OTHER_RESPONSES,
      },
    }),
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
