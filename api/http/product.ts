import { SITE_HEADERS } from './security-headers.ts';
import type { Api } from './serving.ts';
import { staticHeadersFor } from './static-headers.ts';

/** What answers a request for the site. */
type Site = (request: Request) => Response | Promise<Response>;

/** Whose path it is. On the edge `run_worker_first` of `wrangler.jsonc` says the same. */
const OF_API = /^[a-z]+:\/\/[^/]+\/api\/(?:v1(?:[/?]|$)|mcp(?:\?|$))/;

/** API and site behind one address. */
export const openProduct = (api: Pick<Api, 'fetch'>, site: Site) => ({
  fetch: (request: Request): Response | Promise<Response> =>
    OF_API.test(request.url) ? api.fetch(request) : site(request),
});

/** RFC 9110 §15.5.6: the site can only be read. `path` is that of the file; its headers are sent here too. */
export const onlyRead = (path?: string): Response =>
  new Response(null, {
    status: 405,
    headers: {
      ...SITE_HEADERS,
      ...(path === undefined ? {} : staticHeadersFor(path)),
      Allow: 'GET, HEAD',
    },
  });

/** True for the methods that read. */
export const reads = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

/** What is answered where the site has nothing: `page`, and nobody keeps it, whatever the name of what was asked for. */
export const openMissing = (page: string): ((request: Request) => Response) => {
  const body = new TextEncoder().encode(page);
  return (request) =>
    reads(request)
      ? new Response(request.method === 'HEAD' ? null : body, {
          status: 404,
          headers: {
            ...SITE_HEADERS,
            'Cache-Control': 'no-store',
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Length': String(body.byteLength),
          },
        })
      : onlyRead();
};
