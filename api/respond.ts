import type { Context } from 'hono';
import { sha256 } from '../content/model/spans.ts';
import type { Dataset } from './dataset.ts';
import { type Reply, wrap } from './envelope.ts';
import { API_HEADERS, CACHE_CONTROL } from './headers.ts';
import { type ApiProblem, PROBLEMS, problemBody } from './problem.ts';

/** Strong validator from the bytes themselves (RFC 9110 §8.8.3): a change of code changes it too. */
const etagOf = async (body: string): Promise<string> => `"${(await sha256(body)).slice(0, 32)}"`;

/** RFC 9110 §13.1.2: a list of tags or `*`; weak comparison. */
const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' ||
    header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));

/** Sends bytes with ETag, caching and the common headers; 304 where the client has them already. */
export const send = async (
  c: Context,
  body: string,
  contentType: string,
  extra: Record<string, string> = {},
): Promise<Response> => {
  const etag = await etagOf(body);
  const headers = { ...API_HEADERS, 'Cache-Control': CACHE_CONTROL, ETag: etag, ...extra };
  if (matches(c.req.header('If-None-Match'), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': contentType } });
};

const selfOf = (c: Context): string => {
  const url = new URL(c.req.url);
  return url.pathname + url.search;
};

/** Makes the answer of a handler's plain value: envelope, bytes, ETag, headers. */
export const respond = async <T>(
  c: Context,
  dataset: Dataset,
  reply: Reply<T>,
): Promise<Response> => {
  const body = JSON.stringify(wrap(reply, selfOf(c), await dataset.version()));
  const link: Record<string, string> = reply.html
    ? { Link: `<${encodeURI(reply.html)}>; rel="alternate"; type="text/html"` }
    : {};
  return send(c, body, 'application/json; charset=utf-8', link);
};

/** Makes the answer of an error. Errors are not cached: the next dataset may know the thing asked for. */
export const respondProblem = (
  problem: ApiProblem,
  extra: Record<string, string> = {},
): Response => {
  const headers = {
    ...API_HEADERS,
    ...extra,
    'Cache-Control': 'no-store',
    'Content-Type': 'application/problem+json; charset=utf-8',
  };
  return new Response(JSON.stringify(problemBody(problem)), {
    status: PROBLEMS[problem.code].status,
    headers,
  });
};
