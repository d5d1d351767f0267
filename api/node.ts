/**
 * Serves the built product, site and API, on one port. PORT (default 8787; 0 picks a free one), HOST (default
 * 127.0.0.1).
 */
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { SECURITY_HEADERS } from '../content/model/security-headers.ts';
import type { StoredCorpus } from '../content/model/store.ts';
import { createApp } from './app.ts';
import { MAX_URL } from './mishaps.ts';
import { acceptRawTargets } from './node-raw-target.ts';

const built = (path: string): string => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));

const quit = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const readCorpus = async (): Promise<StoredCorpus> => {
  try {
    return JSON.parse(await readFile(built('corpus.json'), 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return quit(`dist/corpus.json cannot be read (${why}). Run "npm run build" first.`);
  }
};

const port = Number(process.env.PORT ?? 8787);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  quit(`PORT="${process.env.PORT}" is no port. Give a whole number from 0 to 65535.`);
const hostname = process.env.HOST ?? '127.0.0.1';

const api = createApp(await readCorpus());
const app = new Hono();
const notFoundPage = await readFile(built('site/404.html'), 'utf8').catch(() =>
  quit('dist/site is missing. Run "npm run build" first.'),
);

app.all('/api/v1', (c) => api.fetch(c.req.raw));
app.all('/api/v1/*', (c) => api.fetch(c.req.raw));
app.use(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value);
});
// Pages end in a slash; what was asked without one is sent there. Two slashes at the beginning would name a host.
app.get('*', async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  if (
    pathname.endsWith('/') ||
    pathname.startsWith('//') ||
    pathname.slice(pathname.lastIndexOf('/')).includes('.')
  )
    return next();
  return c.redirect(`${pathname}/${search}`, 307);
});
app.use(serveStatic({ root: built('site') }));
app.notFound((c) => c.html(notFoundPage, 404));

// Node reads 16 KiB of request head unless told; the longest address answered needs more.
const serverOptions = { maxHeaderSize: MAX_URL + 16_384 };

const server = serve({ fetch: app.fetch, port, hostname, serverOptions }, (info) =>
  console.log(`Kihonho: http://${hostname}:${info.port}/`),
);

acceptRawTargets(server as Server, app.fetch);

server.on('error', (error: NodeJS.ErrnoException) =>
  quit(
    error.code === 'EADDRINUSE'
      ? `Port ${port} of ${hostname} is taken. Stop what uses it, or choose another: PORT=8788 npm start`
      : `The server could not start: ${error.message}`,
  ),
);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => server.close(() => process.exit(0)));
