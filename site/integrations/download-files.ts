import { cp } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { devFolder } from './dev-folder.ts';

/** Puts the files that `npm run build:downloads` made beside their page, to be served under /downloads/. */
export const downloadFiles = (): AstroIntegration => ({
  name: 'kihonho:download-files',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(
        '/downloads',
        devFolder(new URL('../../dist/downloads/', import.meta.url)),
      );
    },
    'astro:build:done': async ({ dir }) => {
      await cp(new URL('../downloads/', dir), new URL('downloads/', dir), { recursive: true });
    },
  },
});
