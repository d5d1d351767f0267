/**
 * Serves the built product on a local workerd, the runtime of Cloudflare Workers, from wrangler.jsonc. PORT (default
 * 8787; 0 picks a free one), HOST (default 127.0.0.1).
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { onStop } from '../api/node-stop.ts';
import { readStoredCorpus } from '../api/stored-corpus.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const quit = (message: string): never => {
  console.error(message);
  process.exit(1);
};

/** The port that can be listened on; the error is the system's where there is none. */
const freePort = (hostname: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host: hostname, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });

const wanted = Number(process.env.PORT ?? 8787);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535)
  quit(`PORT="${process.env.PORT}" is no port. Give a whole number from 0 to 65535.`);
const hostname = process.env.HOST ?? '127.0.0.1';
for (const built of ['dist/corpus.json', 'dist/openapi.json', 'dist/site'])
  if (!existsSync(`${root}/${built}`)) quit(`${built} is missing. Run "npm run build" first.`);

// The Worker refuses a damaged corpus when it starts, in a stack of workerd's; here it is a sentence.
try {
  readStoredCorpus(readFileSync(`${root}/dist/corpus.json`, 'utf8'));
} catch (error) {
  quit(`${error instanceof Error ? error.message : error}. Run "npm run build".`);
}

// Asked before, because wrangler would take another port or answer with a page of its insides.
const port = await freePort(hostname, wanted).catch((error: NodeJS.ErrnoException) =>
  quit(
    error.code === 'EADDRINUSE'
      ? `Port ${wanted} of ${hostname} is taken. Stop what uses it, or choose another: PORT=8788 npm run start:edge`
      : `The server could not start: ${error.message}`,
  ),
);

// Read when wrangler is loaded: it asks nobody and tells nobody.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
process.env.WRANGLER_SEND_ERROR_REPORTS = 'false';
const { unstable_startWorker: startWorker } = await import('wrangler');

const worker = await startWorker({
  config: `${root}/wrangler.jsonc`,
  dev: { server: { hostname, port }, inspector: false, logLevel: 'warn', watch: false },
});

await worker.ready;
// Wrangler's own listeners end the process with an error code.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal);
onStop(() => worker.dispose().finally(() => process.exit(0)));
console.log(`Kihonho: http://${hostname}:${port}/`);
