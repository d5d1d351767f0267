import { Hono } from 'hono';
import { TrieRouter } from 'hono/router/trie-router';
import { type Dataset, openDataset } from '../../../api/dataset/dataset.ts';
import { offer, openServing } from '../../../api/http/serving.ts';
import { refuseParameters, toProblem } from '../../../api/resource/errors.ts';
import { openResources, type Resources } from '../../../api/resource/resources.ts';
import { respondProblem } from '../../../api/resource/respond.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { storedCorpus } from './ask.ts';

const dataset = openDataset(storedCorpus);

/** Asks a path below /api/v1. */
export type Asking = (path: string, init?: RequestInit) => Promise<Response>;

/**
 * An app with the routes that `register` registers and no others, under the root of the API. It is made anew at every
 * call, so that a test sees what registering does.
 */
export const groupOf = (
  register: (resources: Resources, dataset: Dataset) => void,
): { asking: Asking; resources: Resources } => {
  const resources = openResources(refuseParameters);
  register(resources, dataset);
  const app = new Hono({ router: new TrieRouter() });
  app.use(offer(openServing({})));
  app.route(API_ROOT, resources.api);
  app.onError((error) => respondProblem(toProblem(error)));
  return {
    asking: async (path, init) => app.request(`${API_ROOT}${path}`, init),
    resources,
  };
};
