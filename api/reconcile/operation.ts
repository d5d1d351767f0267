import type { Context } from 'hono';
import type { z } from 'zod';
import { once } from '../../content/model/text/memo.ts';
import { CACHE, type CachePolicy } from '../http/cache-policy.ts';
import { API_HEADERS } from '../http/headers.ts';
import { asking, later, problem } from '../resource/define.ts';
import { JSON_TYPE } from '../resource/forms.ts';
import { send } from '../resource/respond.ts';

type Operation<Q extends z.ZodObject, A extends z.ZodType> = {
  path: string;
  operationId: string;
  summary: string;
  query: () => Q;
  answer: () => A;
};

const TAG = 'Reconciliation';

/** A GET of the reconciliation protocol. Its answers have the protocol's shape, not the envelope's. */
export const read = <Q extends z.ZodObject, A extends z.ZodType>({
  path,
  operationId,
  summary,
  query,
  answer,
}: Operation<Q, A>) => ({
  method: 'get' as const,
  path,
  operationId,
  tags: [TAG],
  summary,
  request: asking(query),
  responses: {
    200: { description: 'The answer.', content: { 'application/json': later(once(answer)) } },
    304: { description: 'Not modified: the client has these bytes (If-None-Match).' },
    400: problem('A parameter is malformed, or its JSON is.'),
    404: problem('There is no such body.'),
    406: problem('`Accept` excludes the type of this address.'),
    413: problem('The batch has too many queries.'),
  },
});

type Body = { type: string; schema: () => z.ZodType };

/** A POST of the protocol, for the document alone: the body is read by hand, within bounds, before it is parsed. */
export const posted = (
  { path, operationId, summary, answer }: Omit<Operation<z.ZodObject, z.ZodType>, 'query'>,
  { type, schema }: Body,
) => ({
  method: 'post' as const,
  path,
  operationId,
  tags: [TAG],
  summary,
  request: { body: { required: true, content: { [type]: later(once(schema)) } } },
  responses: {
    200: { description: 'The answer.', content: { 'application/json': later(once(answer)) } },
    400: problem('The body is malformed; `errors` says where.'),
    413: problem('The body is too long, or the batch has too many queries.'),
    415: problem('The body is of another type.'),
  },
});

/** Answers a GET of the protocol. What names the origin it was asked at is `none`: the next host has another. */
export const answered = (c: Context, value: unknown, cache: CachePolicy): Promise<Response> =>
  send(c, JSON.stringify(value), JSON_TYPE, {
    'Cache-Control': CACHE[cache],
    'Content-Language': 'ja',
  });

/** Answers a POST: not to be stored, and without a validator (RFC 9110 §9.3.3). */
export const answeredPost = (value: unknown): Response =>
  new Response(JSON.stringify(value), {
    headers: {
      ...API_HEADERS,
      'Cache-Control': CACHE.none,
      'Content-Language': 'ja',
      'Content-Type': JSON_TYPE,
    },
  });
