import type { Context, Hono, MiddlewareHandler } from 'hono';
import { type Cache, openCache } from '../dataset/cache.ts';
import { canonicalAddress } from './address.ts';
import {
  type Delivery,
  deliver,
  deliveryOf,
  type Encoders,
  type PreparedAnswer,
  responseOf,
  weightOf,
} from './answer.ts';
import { type RequestLine, type Sent, sentIn } from './log.ts';

const MiB = 1024 * 1024;

/** Answers of one process and how they are coded: kept by address, within bounds that no question can move. */
export type Serving = { encoders: Encoders; cache: Cache<PreparedAnswer> };

/** Opens the cache of one process. */
export const openServing = (encoders: Encoders): Serving => ({
  encoders,
  cache: openCache({ entries: 2000, weight: 48 * MiB, each: 4 * MiB }, weightOf),
});

/** Path and query of an address; the same question asked of another host has the same answer. */
export const addressOf = (url: string): string =>
  url.slice(url.indexOf('/', url.indexOf('//') + 2));

/** Puts the cache within reach of `serveNew`. */
export const offer = (serving: Serving): MiddlewareHandler => {
  return async (c, next) => {
    c.set('serving', serving);
    await next();
  };
};

/**
 * Asks a GET in the one spelling of its address, so that an answer is made, kept and named by one address however it is
 * asked for.
 */
export const inOneSpelling = (serving: Serving, app: Hono): MiddlewareHandler => {
  return async (c, next) => {
    const asked = addressOf(c.req.url);
    const address = canonicalAddress(asked);
    if (address === asked || !isRead(c.req.method)) return next();
    const request = new Request(new URL(address, c.req.url), c.req.raw);
    const ready = deliverCached(serving, request);
    return ready ? responseOf(ready) : app.fetch(request, c.env);
  };
};

/** Keeps a new answer and sends it; one that must not be stored is sent only. Throws NOT_ACCEPTABLE. */
export const serveNew = (c: Context, answer: PreparedAnswer): Response => {
  const { encoders, cache } = c.get('serving') as Serving;
  if (answer.headers['Cache-Control'] === 'no-store' || !isRead(c.req.method))
    return deliver(c.req.raw, answer, encoders);
  const address = addressOf(c.req.url);
  return deliver(c.req.raw, answer, encoders, () => cache.keep(address, answer));
};

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

const deliverCached = ({ encoders, cache }: Serving, request: Request): Delivery | undefined => {
  if (!isRead(request.method)) return undefined;
  const address = addressOf(request.url);
  const answer = cache.get(address);
  return answer && deliveryOf(request, answer, encoders, () => cache.keep(address, answer));
};

/** The API as the entry points and tests call it. */
export type Api = Pick<Hono, 'fetch' | 'request'>;

/** Told of every answer: when its request began (`performance.now()`), and whether the answer was kept. */
export type Watch = (
  request: Request,
  sent: Sent,
  begun: number,
  cache: RequestLine['cache'],
) => void;

/**
 * Puts the store before the app: what was asked before is answered before anything else is looked at. `failed` answers
 * for what is thrown on the way; Hono itself passes on what is thrown and is no Error.
 */
export const withCache = (
  serving: Serving,
  app: Hono,
  failed: (error: unknown) => Response,
  watch?: Watch,
): Api => {
  const serve: Hono['fetch'] = (request, ...rest) => {
    const begun = watch ? performance.now() : 0;
    const made = (answer: Response): Response => {
      watch?.(request, sentIn(answer), begun, 'made');
      return answer;
    };
    // Hono leaves out the body of a HEAD where it answers itself.
    const fail = (error: unknown): Response => {
      const answer = failed(error);
      return request.method === 'HEAD' ? new Response(null, answer) : answer;
    };
    try {
      const ready = deliverCached(serving, request);
      if (ready) {
        watch?.(request, ready, begun, 'kept');
        return responseOf(ready);
      }
      const answer = app.fetch(request, ...rest);
      return answer instanceof Promise ? answer.catch(fail).then(made) : made(answer);
    } catch (error) {
      return made(fail(error));
    }
  };
  const request: Hono['request'] = (input, init, ...rest) => {
    const address = input instanceof Request ? input.url : new URL(input, 'http://localhost').href;
    return serve(input instanceof Request ? input : new Request(address, init), ...rest);
  };
  return { fetch: serve, request };
};
