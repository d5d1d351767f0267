/**
 * Serves the built product on a local workerd, the runtime of Cloudflare Workers, from wrangler.jsonc. PORT (default
 * 8787; 0 picks a free one), HOST (default 127.0.0.1).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unstable_startWorker as startWorker } from 'wrangler';
import { readStoredCorpus } from '../api/dataset/stored-corpus.ts';
import { askPlace, hostIn } from '../api/node/place.ts';
import { quit } from '../api/node/quit.ts';
import { onStop } from '../api/node/stop.ts';
import { needBuild } from './build/need-build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// Asked before, because wrangler would take another port or answer with a page of its insides.
const { port, hostname } = await askPlace('npm run start:edge');
await needBuild();

// The Worker refuses a damaged corpus when it starts, in a stack of workerd's; here it is a sentence.
try {
  readStoredCorpus(readFileSync(`${root}/dist/corpus.json`, 'utf8'));
} catch (error) {
  quit(`${error instanceof Error ? error.message : error}. Run "npm run build".`);
}

const worker = await startWorker({
  config: `${root}/wrangler.jsonc`,
  dev: { server: { hostname, port }, inspector: false, logLevel: 'warn', watch: false },
});

await worker.ready;
// Wrangler's own listeners end the process with an error code.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal);
onStop(() => worker.dispose().finally(() => process.exit(0)));
console.log(`Kihonho: http://${hostIn(hostname)}:${port}/`);
