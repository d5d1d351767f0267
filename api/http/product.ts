import type { Corpus } from '../../content/model/corpus/corpus.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { SENT_HEADERS } from './headers.ts';
import { SITE_HEADERS } from './security-headers.ts';
import type { Api } from './serving.ts';

/** What answers a request for the site. */
type Site = (request: Request) => Response | Promise<Response>;

/** Whose path it is. On the edge `run_worker_first` of `wrangler.jsonc` says the same. */
const OF_API = /^[a-z]+:\/\/[^/]+\/api\/(?:v1(?:[/?]|$)|mcp\/?(?:\?|$))/;

/** Where what is asked for at a path lies instead; undefined where it lies nowhere else. */
export type Elsewhere = (pathname: string) => string | undefined;

/**
 * The page of a kind or a list that is asked for as a body: the reconciliation service has one template of pages for all
 * ids it gives (`view.url`), and values of a body are kinds and lists.
 */
export const pagesOfTypes = ({ classes, lists }: Pick<Corpus, 'classes' | 'lists'>): Elsewhere => {
  const pages = new Map([
    ...classes.map(({ id }) => [htmlPath('entities', id), htmlPath('classes', id)] as const),
    ...lists.map(({ id }) => [htmlPath('entities', id), htmlPath('lists', id)] as const),
  ]);
  return (pathname) => pages.get(pathname.endsWith('/') ? pathname : `${pathname}/`);
};

/** API and site behind one address. */
export const openProduct = (
  api: Pick<Api, 'fetch'>,
  site: Site,
  elsewhere: Elsewhere = () => undefined,
) => ({
  fetch: (request: Request): Response | Promise<Response> => {
    if (OF_API.test(request.url)) return api.fetch(request);
    const location = elsewhere(new URL(request.url).pathname);
    if (location === undefined || !reads(request)) return site(request);
    return new Response(null, { status: 301, headers: { ...SITE_HEADERS, Location: location } });
  },
});

/** What is there to be read from any origin, a path that leads to no file included. */
const FOR_ANY_ORIGIN = /^\/(?:documents|downloads|feeds)\//;

/** CORS of an answer about a path: a script elsewhere must be able to read why it got no file. */
export const corsOf = (pathname: string): Record<string, string> =>
  FOR_ANY_ORIGIN.test(pathname) ? { 'Access-Control-Allow-Origin': '*' } : {};

/** Answer to what a browser asks before a request that is not simple; null where it is no such question, or of no such path. */
export const filePreflight = ({ method, url }: Request): Response | null => {
  const cors = corsOf(new URL(url).pathname);
  if (method !== 'OPTIONS' || !cors['Access-Control-Allow-Origin']) return null;
  const headers = {
    ...SITE_HEADERS,
    ...cors,
    'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Headers': `${SENT_HEADERS}, If-Range, Range`,
    'Access-Control-Max-Age': '86400',
  };
  return new Response(null, { status: 204, headers });
};

/** RFC 9110 §15.5.6: the site can only be read. `own`: what is sent with what lies there. */
export const onlyRead = (own: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status: 405, headers: { ...SITE_HEADERS, ...own, Allow: 'GET, HEAD' } });

/** True for the methods that read. */
export const reads = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

/** What serves files by itself: the assets of a Worker. */
type Assets = { fetch: (request: Request) => Promise<Response> };

/**
 * Files of a host that serves them by itself, which knows no preflight and sends nothing of its own with what is refused: of
 * paths for any origin it is asked for files alone. `missing` answers for every path without one.
 */
export const openAssets =
  (assets: Assets, missing: Site): Site =>
  async (request) => {
    if (!reads(request) || !FOR_ANY_ORIGIN.test(new URL(request.url).pathname))
      return missing(request);
    const answer = await assets.fetch(request);
    return answer.status === 404 ? missing(request) : answer;
  };

/** What is answered where the site has nothing: `page`, and nobody keeps it, whatever the name of what was asked for. */
export const openMissing = (page: string): ((request: Request) => Response) => {
  const body = new TextEncoder().encode(page);
  return (request) =>
    filePreflight(request) ??
    (reads(request)
      ? new Response(request.method === 'HEAD' ? null : body, {
          status: 404,
          headers: {
            ...SITE_HEADERS,
            ...corsOf(new URL(request.url).pathname),
            'Cache-Control': 'no-store',
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Length': String(body.byteLength),
          },
        })
      : onlyRead(corsOf(new URL(request.url).pathname)));
};
