import type { Context } from 'hono';
import type { z } from 'zod';
import { CACHE, type CachePolicy } from '../http/cache-policy.ts';
import { API_HEADERS } from '../http/headers.ts';
import { readBody, requireType } from '../problem/body.ts';
import { bare, type Definition, type Route } from '../resource/define.ts';
import { JSON_TYPE } from '../resource/forms.ts';
import { send } from '../resource/respond.ts';

type Words = Pick<Definition, 'path' | 'operationId' | 'summary' | 'description'>;

const tag = 'Reconciliation';

/** Where the service is, and where it is once more for clients of the 1.0 draft, who append to the address of the manifest. */
export const SERVICE = '/reconcile';
export const DRAFT_SERVICE = '/reconcile/1.0';

/** The path of an operation at the address for clients of the draft. */
export const inDraft = (path: string): string => path.replace(SERVICE, DRAFT_SERVICE);

/** Answers of the protocol in JSON. What names the origin it was asked at is `none`: the next host has another. */
export type Said = { value: unknown; cache: CachePolicy };

/** A GET of the reconciliation protocol. Its answers have the protocol's shape, not the envelope's. */
export const read = <Q extends z.ZodObject>({
  answer,
  others = [],
  reply,
  ...words
}: Words & {
  query: () => Q;
  answer: () => z.ZodType;
  others?: Definition['others'];
  reply: Reading<Q>;
}): Route =>
  bare<Q>({
    ...words,
    also: [inDraft(words.path)],
    tag,
    answer: { schema: answer },
    others: [304, 400, 404, 406, ...others],
    handle: (c, dataset, asked) => {
      const { value, cache } = reply(dataset, asked, c.req.raw);
      return send(c, JSON.stringify(value), JSON_TYPE, {
        'Cache-Control': CACHE[cache],
        'Content-Language': 'ja',
      });
    },
  });

type Dataset = Parameters<Route['handle']>[1];
type Reading<Q extends z.ZodType> = (
  dataset: Dataset,
  asked: z.output<Q>,
  request: Request,
) => Said;

/**
 * A POST of the protocol: its body is read within bounds and parsed by `reply`. The answer is not to be stored, and has no
 * validator (RFC 9110 §9.3.3).
 */
export const posted = ({
  answer,
  reply,
  body,
  ...words
}: Words & {
  body: NonNullable<Definition['body']>;
  answer: () => z.ZodType;
  reply: (dataset: Dataset, body: string, c: Context) => unknown;
}): Route =>
  bare({
    ...words,
    also: [inDraft(words.path)],
    method: 'post',
    tag,
    body,
    answer: { schema: answer },
    others: [400, 413, 415],
    handle: async (c, dataset) => {
      requireType(c.req.raw, [body.type]);
      return new Response(JSON.stringify(reply(dataset, await readBody(c.req.raw), c)), {
        headers: {
          ...API_HEADERS,
          'Cache-Control': CACHE.none,
          'Content-Language': 'ja',
          'Content-Type': JSON_TYPE,
        },
      });
    },
  });
