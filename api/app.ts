import { Hono, type HonoRequest } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { TrieRouter } from 'hono/router/trie-router';
import type { Corpus } from '../content/model/corpus/corpus.ts';
import { API_ROOT } from '../content/model/corpus/paths.ts';
import { openDataset } from './dataset/dataset.ts';
import { pinnedTo, strictAddress } from './http/address.ts';
import type { Encoders } from './http/answer.ts';
import { type Log, lineOf, segmentsOf } from './http/log.ts';
import { ownOrigin } from './http/own-origin.ts';
import {
  type Api,
  inOneSpelling,
  offer,
  openServing,
  type Watch,
  withCache,
} from './http/serving.ts';
import { mcpRoute } from './mcp/mcp.ts';
import { type BuiltDocument, type MakeDocument, openapiRoute } from './openapi/route.ts';
import type { ApiProblem } from './problem/problem.ts';
import { draftRoutes } from './reconcile/draft.ts';
import { previewRoute } from './reconcile/preview.ts';
import { rootRoutes } from './reconcile/reconcile.ts';
import { suggestRoutes } from './reconcile/suggest.ts';
import {
  noResource,
  preflight,
  refuseParameters,
  toProblem,
  uriTooLong,
  wrongMethod,
} from './resource/errors.ts';
import { initOf } from './resource/example-requests.ts';
import { openResources } from './resource/resources.ts';
import { respondProblem } from './resource/respond.ts';
import { unknownForm } from './resource/unknown-form.ts';
import { FILES } from './routes/downloads.ts';
import { RECORDS } from './routes/records.ts';

/** What an entry point knows and the API cannot make by itself, or not as fast. */
export type Given = {
  /** Compress where the runtime does not do it by itself. */
  encoders?: Encoders;
  /** The OpenAPI document as the build wrote it (dist/openapi.json), or how to make it for the first who asks. */
  openapi: BuiltDocument | MakeDocument;
  /** Where this is served, as the build was told; null: wherever it is asked. */
  origin?: string | null;
  /** SHA-256 (hex) of the corpus, where the build has written it down. */
  version?: string;
  /** Takes one line a request. */
  log?: Log;
};

/**
 * The whole API over one corpus: a function from Request to Response, the same on Node and on the edge. The corpus is
 * taken as it is; the build validated it.
 */
export const createApp = (
  corpus: Corpus,
  { encoders = {}, openapi, origin = null, version, log }: Given,
): Api => {
  const dataset = openDataset(corpus, version, origin);
  const serving = openServing(encoders);

  // The usual choice tries a second kind of router first, which cannot hold patterns such as `:id{[^/]+.csv}`.
  const app = new Hono({ router: new TrieRouter() });
  const methodsOf = (path: string): string[] => {
    const posts = app.routes.some((route) => route.path === path && route.method === 'POST');
    return ['GET', 'HEAD', ...(posts ? ['POST'] : [])];
  };
  app.use(methodNotAllowed({ app, onMethodNotAllowed: wrongMethod }));
  app.use(uriTooLong);
  // Before what only answers to GET need: it has a preflight and errors of its own kind.
  mcpRoute(app, dataset, encoders);
  app.use(preflight(methodsOf));
  app.use(strictAddress);
  app.use(inOneSpelling(serving, app));
  app.use(pinnedTo(dataset));
  app.use(offer(serving));

  const { add, definitions, formsOf } = openResources(app.basePath(API_ROOT), refuseParameters);
  const own = openapiRoute(definitions, openapi, async (method, request) =>
    app.request(`${API_ROOT}${encodeURI(request.path)}`, initOf(method, request)),
  );
  add(
    [
      ...RECORDS,
      ...rootRoutes(ownOrigin(origin)),
      ...draftRoutes(ownOrigin(origin)),
      ...suggestRoutes,
      previewRoute,
      ...FILES,
      own,
    ],
    dataset,
  );

  // The base answers with and without a final slash; everything else has one address.
  app.get(`${API_ROOT}/`, (c) =>
    app.fetch(new Request(c.req.url.replace(`${API_ROOT}/`, API_ROOT), c.req.raw)),
  );
  const failed = (problem: ApiProblem, { path, url }: HonoRequest): Response => {
    const isUnknown = problem.code === 'NOT_FOUND';
    const form = isUnknown && unknownForm(path, new URL(url).search, formsOf);
    return respondProblem(form || problem);
  };
  app.notFound((c) => failed(noResource(c.req.path), c.req));
  app.onError((error, c) => failed(toProblem(error), c.req));
  const words = segmentsOf(app.routes.map(({ path }) => path));
  const watch: Watch | undefined =
    log && ((request, sent, begun, cache) => log(lineOf(request, sent, begun, cache, words)));
  return withCache(serving, app, (error) => respondProblem(toProblem(error)), watch);
};
