import { createRoute, type z } from '@hono/zod-openapi';
import { envelope } from './envelope.ts';
import { ProblemDetails } from './problem.ts';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemDetails } },
});

type Shape = {
  path: string;
  operationId: string;
  tag: string;
  summary: string;
  params?: z.ZodObject;
  query: z.ZodObject;
};

/** Request part of a route: `params` only where the path has some. */
const request = <S extends Shape>({ params, query }: S) =>
  ({ ...(params ? { params } : {}), query }) as unknown as {
    params: S['params'] extends z.ZodObject ? S['params'] : z.ZodObject<Record<never, never>>;
    query: S['query'];
  };

/** A GET route that answers with an envelope around `data`; errors are documented once for all. */
export const get = <S extends Shape, T extends z.ZodType>(shape: S, data: T) =>
  createRoute({
    method: 'get',
    path: shape.path as S['path'],
    operationId: shape.operationId,
    tags: [shape.tag],
    summary: shape.summary,
    request: request(shape),
    responses: {
      200: {
        description: 'The answer.',
        content: { 'application/json': { schema: envelope(data) } },
      },
      304: { description: 'Not modified: the client has these bytes (If-None-Match).' },
      400: problem('A parameter is unknown or malformed.'),
      404: problem('There is no such record.'),
      409: problem('The question has several answers; `choices` lists them.'),
      422: problem('The day lies outside the coverage.'),
    },
  });
