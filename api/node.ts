/**
 * Serves the built product, site and API, on one port. PORT (default 8787; 0 picks a free one), HOST (default
 * 127.0.0.1), KIHONHO_LOG (json, one line a request on stdout; or off).
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { indexCorpus } from '../content/model/corpus/corpus-index.ts';
import { createApp } from './app.ts';
import { readStoredCorpus } from './dataset/stored-corpus.ts';
import { readToldOrigin } from './http/own-origin.ts';
import { openProduct, pagesOfTypes } from './http/product.ts';
import { NODE_ENCODERS } from './node/encoders.ts';
import { openNodeLog, takeOutputs } from './node/log.ts';
import { proveBuild } from './node/manifest.ts';
import { couldNotListen, hostIn, readPlace } from './node/place.ts';
import { quit } from './node/quit.ts';
import { openServer } from './node/server.ts';
import { openSite } from './node/site.ts';
import { drain, onStop } from './node/stop.ts';
import { warm } from './node/warm.ts';

const { out, err } = takeOutputs();
// Unheard, it would open the debugger to whoever is on the machine.
process.on('SIGUSR1', () => {});

const built = (path: string): string => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));

/** Does what must succeed before anything is served, or ends with a sentence: what is wrong and what to do. */
const orQuit = async <T>(open: () => T | Promise<T>, remedy: string): Promise<T> => {
  try {
    return await open();
  } catch (error) {
    return quit(`${error instanceof Error ? error.message : String(error)}. ${remedy}`);
  }
};

const BUILD = 'Run "npm run build".';

/** The text of a built file. Throws an Error with the reason in the system's word, ENOENT for example. */
const readBuilt = (path: string): Promise<string> =>
  readFile(built(path), 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw new Error(`dist/${path} cannot be read (${code})`);
  });

const place = readPlace();
const { port, hostname } = place;
const host = hostIn(hostname);

const log = await orQuit(() => openNodeLog(process.env.KIHONHO_LOG, out), 'Or leave it out.');
const dist = built('');
const manifest = await orQuit(() => proveBuild(dist), BUILD);
const corpus = await orQuit(async () => readStoredCorpus(await readBuilt('corpus.json')), BUILD);
const openapi = await orQuit(() => readBuilt('openapi.json'), BUILD);
const origin = await orQuit(async () => readToldOrigin(await readBuilt('origin.json')), BUILD);
/** What it asks itself before it listens is no request. */
let listens = false;
const api = await orQuit(async () => {
  try {
    // At first use on the edge; a server that lasts finds out now whether the parts of its corpus fit.
    const index = indexCorpus(corpus);
    for (const provision of index.corpus.provisions) index.citation(provision);
    const app = createApp(corpus, {
      encoders: NODE_ENCODERS,
      openapi,
      origin,
      version: manifest.dataset_version,
      ...(log ? { log: (line) => listens && log(line) } : {}),
    });
    await warm(app);
    return app;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`dist/corpus.json does not hold together (${why})`);
  }
}, BUILD);
const site = await orQuit(() => openSite(dist, manifest, log), BUILD);

listens = true;
const server = openServer(openProduct(api, site, pagesOfTypes(corpus)).fetch, host);

const couldNotStart = (error: NodeJS.ErrnoException): never =>
  couldNotListen(place, 'npm start', error);

server.once('error', couldNotStart);
server.listen(port, hostname, () => {
  server.off('error', couldNotStart);
  // Out of file descriptors, for example: who is connected is served on.
  server.on('error', ({ code, message }: NodeJS.ErrnoException) =>
    console.error(JSON.stringify({ kind: 'error', time: new Date().toISOString(), code, message })),
  );
  const address = server.address();
  const listening = typeof address === 'object' && address ? address.port : port;
  console.log(`Kihonho: http://${host}:${listening}/`);
  out.flush();
});

const stop = async (): Promise<void> => {
  await drain(server);
  process.exit(0);
};
onStop(stop, () => {
  out.flush();
  err.flush();
});
