import { readFile } from 'node:fs/promises';
import { getRequestListener } from '@hono/node-server';
import type { AstroIntegration } from 'astro';
import { createApp } from '../../api/app.ts';
import { readStoredCorpus } from '../../api/dataset/stored-corpus.ts';
import { NODE_ENCODERS } from '../../api/node/encoders.ts';
import type { Middleware } from './dev-folder.ts';

/**
 * Answers /api/v1 and /api/mcp under `astro dev` as the product does. Unlike the pages it does not follow changes while
 * it runs: the log says so.
 */
export const devApi = (): AstroIntegration => ({
  name: 'kihonho:dev-api',
  hooks: {
    'astro:server:setup': async ({ server, logger }) => {
      const read = (path: string): Promise<string> =>
        readFile(new URL(`../../dist/${path}`, import.meta.url), 'utf8');
      const api = createApp(readStoredCorpus(await read('corpus.json')), {
        encoders: NODE_ENCODERS,
        openapi: await read('openapi.json'),
      });
      // The pages are made in this process too, by libraries that want Node's own Response.
      const listener = getRequestListener(api.fetch, { overrideGlobalObjects: false });
      const handle: Middleware = (incoming, outgoing, next) => {
        if (/^\/api\/(?:v1(?:[/?]|$)|mcp\/?(?:\?|$))/.test(incoming.url ?? ''))
          void listener(incoming, outgoing);
        else next();
      };
      // In front of what refuses addresses without a final slash, which is put there after this hook.
      server.httpServer?.once('listening', () =>
        server.middlewares.stack.unshift({ route: '', handle }),
      );
      logger.info('API, search and downloads are those of the start; pages follow every change');
    },
  },
});
