import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../../api/app.ts';
import { projectRoot } from '../../support/paths.ts';

/** The built corpus, as the entry points read it. */
export const storedCorpus = JSON.parse(readFileSync(join(projectRoot, 'dist/corpus.json'), 'utf8'));

const app = createApp(storedCorpus);

/** Asks the app in process. `path` is below /api/v1, or absolute when it begins with `/api`. */
export const ask = async (path: string, init?: RequestInit): Promise<Response> =>
  app.request(path.startsWith('/api') ? path : `/api/v1${path}`, init);

/** Asks and reads JSON. */
export const askJson = async (path: string) => (await ask(path)).json();

/** Headers of an answer that a test names, in the order named. */
export const headersOf = (response: Response, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, response.headers.get(name)]));
