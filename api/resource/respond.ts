import type { Context } from 'hono';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { sha256 } from '../../content/model/text/spans.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { answerOf } from '../http/answer.ts';
import { cacheControl } from '../http/cache-policy.ts';
import { API_HEADERS } from '../http/headers.ts';
import { serveNew } from '../http/serving.ts';
import { type ApiProblem, PROBLEMS, problemBody } from '../problem/problem.ts';
import { type Reply, wrap } from './envelope.ts';
import { JSON_TYPE, type Manner, mannerOf, type Written } from './forms.ts';
import { linkHeader, otherForms } from './link-header.ts';

/**
 * Sends bytes with the common headers and those of the route's definition. The strong validator (RFC 9110 §8.8.3) comes
 * from the bytes themselves: a change of code changes it too.
 */
export const send = async (
  c: Context,
  body: string,
  contentType: string,
  extra: Record<string, string> = {},
): Promise<Response> => {
  const url = new URL(c.req.url);
  const manner = mannerOf(c);
  const answer = answerOf({
    contentType,
    // Copied into a buffer of their own: on workerd, in the one comparison made, a Response of 366 KB took 511 µs of CPU so,
    // 741 without.
    body: new TextEncoder().encode(body).slice(),
    tag: (await sha256(body)).slice(0, 32),
    headers: {
      ...API_HEADERS,
      'Cache-Control': cacheControl(manner.cache, url.searchParams.has('dataset')),
      ...extra,
    },
    otherForms: otherForms(url, manner).map(({ address }) => address),
  });
  return serveNew(c, answer);
};

/** `/api/v1/matrix.csv?as_of=2016-10-20` → `kihonho-matrix-2016-10-20`. */
const fileName = (url: URL, { suffix, parameters }: Manner, { asOf }: Reply<unknown>): string =>
  [
    'kihonho',
    ...url.pathname.slice(API_ROOT.length + 1, -suffix.length).split('/'),
    // A record that is asked without a day has one name.
    ...(asOf === undefined || !parameters().includes('as_of') ? [] : [asOf]),
  ].join('-');

/** Makes the answer of a handler's plain value in the form its address asks for: bytes, ETag, headers. */
export const respond = async <T>(
  c: Context,
  dataset: Dataset,
  reply: Reply<T>,
): Promise<Response> => {
  const url = new URL(c.req.url);
  const manner = mannerOf(c);
  const datasetVersion = await dataset.version();
  const headers = {
    'Content-Language': reply.language ?? 'ja',
    Link: linkHeader(url, manner, reply),
  };
  const { form } = manner;
  if (form === null) {
    const body = JSON.stringify(
      wrap(reply, url.pathname + url.search, dataset.index.corpus, datasetVersion),
    );
    return send(c, body, JSON_TYPE, headers);
  }
  const written = { reply, dataset, datasetVersion, query: url.searchParams } as Written<never>;
  const name = form.file === null ? null : (form.file?.(written) ?? fileName(url, manner, reply));
  const file =
    name === null ? {} : { 'Content-Disposition': `inline; filename="${name}${form.suffix}"` };
  return send(c, form.write(written), form.contentType, { ...headers, ...file });
};

/** Makes the answer of an error. Errors are not cached: the next dataset may know the thing asked for. */
export const respondProblem = (
  problem: ApiProblem,
  extra: Record<string, string> = {},
): Response => {
  const body = new TextEncoder().encode(JSON.stringify(problemBody(problem)));
  const headers = {
    ...API_HEADERS,
    ...extra,
    'Cache-Control': 'no-store',
    'Content-Language': 'en',
    'Content-Length': String(body.byteLength),
    'Content-Type': 'application/problem+json; charset=utf-8',
  };
  return new Response(body, { status: PROBLEMS[problem.code].status, headers });
};
