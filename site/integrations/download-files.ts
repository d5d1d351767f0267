import { cp } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Puts the files that `npm run build:downloads` made beside their page, to be served under /downloads/. */
export const downloadFiles = (): AstroIntegration => ({
  name: 'kihonho:download-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await cp(new URL('../downloads/', dir), new URL('downloads/', dir), { recursive: true });
    },
  },
});
