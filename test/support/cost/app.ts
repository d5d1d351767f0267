import { readFileSync } from 'node:fs';
import { createApp } from '../../../api/app.ts';
import { type Asked, LIST_TOOLS } from './questions.ts';
import { type Tried, triedWith } from './series.ts';

const app = createApp(JSON.parse(readFileSync('dist/corpus.json', 'utf8')), {
  openapi: readFileSync('docs/openapi.json', 'utf8'),
});

/** Asks the app in process, and takes the whole answer. */
export const ask = async ({ path, init }: Asked): Promise<{ status: number; text: string }> => {
  const response = await app.request(path, init);
  return { status: response.status, text: await response.text() };
};

const { meta } = JSON.parse((await ask({ path: '/api/v1/version' })).text);

/** The same question at an address that was not asked yet, so that the answer is made and not kept; where it has one. */
const unasked = ({ route, ordinary, series }: Tried): Asked => {
  const { path, init } = ordinary;
  const pinned = series.some(({ name }) => name.startsWith(`${route} · dataset · `));
  // The reconciliation protocol passes over what it does not know.
  const passed = pinned || route.includes('/reconcile');
  if (init || !passed) return ordinary;
  return { path: `${path}${path.includes('?') ? '&' : '?'}dataset=${meta.dataset_version}` };
};

/** Everything that is tried, each route with its ordinary question; it is asked once, so that what is made once is there. */
export const everything = async (): Promise<Tried[]> => {
  const { result } = JSON.parse((await ask(LIST_TOOLS)).text);
  const tried = triedWith(result.tools);
  for (const { ordinary } of tried) await ask(ordinary);
  return tried.map((one) => ({ ...one, ordinary: unasked(one) }));
};
