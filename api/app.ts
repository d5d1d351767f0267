import { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { API_ROOT } from '../content/model/paths.ts';
import type { StoredCorpus } from '../content/model/store.ts';
import { openDataset } from './dataset.ts';
import {
  invalidParameters,
  notFound,
  preflight,
  toProblem,
  uriTooLong,
  wrongMethod,
} from './mishaps.ts';
import { documentOf } from './openapi.ts';
import { respond, respondProblem, send } from './respond.ts';
import { aboutRoutes, replyRoot } from './routes/about.ts';
import { citeRoutes } from './routes/cite.ts';
import { citeAnswerRoutes } from './routes/cite-answers.ts';
import { classRoutes } from './routes/classes.ts';
import { comparisonRoutes } from './routes/comparison.ts';
import { entityRoutes } from './routes/entities.ts';
import { instrumentRoutes } from './routes/instruments.ts';
import { listRoutes } from './routes/lists.ts';
import { matrixRoutes } from './routes/matrix.ts';
import { noteRoutes } from './routes/notes.ts';
import { obligationRoutes } from './routes/obligations.ts';
import { resolveRoutes } from './routes/resolve.ts';
import { searchRoutes } from './routes/search.ts';
import { silenceRoutes } from './routes/silences.ts';
import { verifyRoutes } from './routes/verify.ts';

/**
 * The whole API over one corpus: a function from Request to Response, the same on Node and on the edge. The corpus is
 * taken as it is; the build validated it.
 */
export const createApp = (corpus: StoredCorpus): Hono => {
  const dataset = openDataset(corpus);
  const api = new OpenAPIHono({ defaultHook: invalidParameters });

  aboutRoutes(api, dataset);
  // Before texts and bodies, whose parameters would swallow the suffixes.
  citeRoutes(api, dataset);
  citeAnswerRoutes(api, dataset);
  entityRoutes(api, dataset);
  classRoutes(api, dataset);
  obligationRoutes(api, dataset);
  matrixRoutes(api, dataset);
  instrumentRoutes(api, dataset);
  comparisonRoutes(api, dataset);
  listRoutes(api, dataset);
  noteRoutes(api, dataset);
  silenceRoutes(api, dataset);
  searchRoutes(api, dataset);
  resolveRoutes(api, dataset);
  verifyRoutes(api, dataset);
  let document: string | null = null;
  api.get('/openapi.json', (c) => {
    document ??= JSON.stringify(documentOf(api));
    return send(c, document, 'application/json; charset=utf-8');
  });

  const app = new Hono();
  app.use(methodNotAllowed({ app, onMethodNotAllowed: wrongMethod }));
  app.use(uriTooLong);
  app.use(preflight);
  app.route(API_ROOT, api);
  // The base answers with and without a final slash; everything else has one address.
  app.get(`${API_ROOT}/`, (c) => respond(c, dataset, replyRoot(dataset)));
  app.notFound(notFound);
  app.onError((error) => respondProblem(toProblem(error)));
  return app;
};
