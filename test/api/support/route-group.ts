import { Hono } from 'hono';
import { TrieRouter } from 'hono/router/trie-router';
import { openDataset } from '../../../api/dataset/dataset.ts';
import { offer, openServing } from '../../../api/http/serving.ts';
import type { Definition, Route } from '../../../api/resource/define.ts';
import { refuseParameters, toProblem } from '../../../api/resource/errors.ts';
import { openResources, type Resources } from '../../../api/resource/resources.ts';
import { respondProblem } from '../../../api/resource/respond.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { storedCorpus } from './ask.ts';

const dataset = openDataset(storedCorpus);

/** Asks a path below /api/v1. */
export type Asking = (path: string, init?: RequestInit) => Promise<Response>;

/**
 * An app with these routes and no others, under the root of the API. It is made anew at every call, so that a test sees
 * what registering does; routes may be made of the app's own definitions.
 */
export const groupOf = (
  routesOf: (definitions: readonly Definition[]) => readonly Route[],
): { asking: Asking; resources: Resources } => {
  const app = new Hono({ router: new TrieRouter() });
  app.use(offer(openServing({})));
  const resources = openResources(app.basePath(API_ROOT), refuseParameters);
  resources.add(routesOf(resources.definitions), dataset);
  app.onError((error) => respondProblem(toProblem(error)));
  return {
    asking: async (path, init) => app.request(`${API_ROOT}${path}`, init),
    resources,
  };
};
