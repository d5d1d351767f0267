import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../../api/app.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { holdToContract } from '../../support/contract/check-answer.ts';
import { withKnownFacts } from '../../support/known-facts.ts';
import { projectRoot } from '../../support/paths.ts';

/** The built corpus, as the entry points read it, in which the bodies have known facts. */
export const storedCorpus = withKnownFacts(
  JSON.parse(readFileSync(join(projectRoot, 'dist/corpus.json'), 'utf8')),
);

const app = createApp(storedCorpus, { openapi: makeDocument });

/**
 * Asks the app in process, and holds the answer against the OpenAPI document. `path` is below /api/v1, or absolute when
 * it begins with `/api`.
 */
export const ask = async (path: string, init?: RequestInit): Promise<Response> => {
  const url = path.startsWith('/api') ? path : `/api/v1${path}`;
  const response = await app.request(url, init);
  await holdToContract(init?.method ?? 'GET', url, response);
  return response;
};

/** Asks and reads JSON. */
export const askJson = async (path: string) => (await ask(path)).json();

/** Headers of an answer that a test names, in the order named. */
export const headersOf = (response: Response, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, response.headers.get(name)]));
