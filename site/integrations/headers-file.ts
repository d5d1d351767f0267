import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { SITE_HEADERS } from '../../api/http/security-headers.ts';
import { NOT_SERVED, STATIC_HEADERS } from '../../api/http/static-headers.ts';

/**
 * Writes `_headers` and `.assetsignore` for hosts that serve the built files themselves (Workers' assets do; the Worker's own
 * answers get the same constants in the API).
 */
export const headersFile = (): AstroIntegration => ({
  name: 'kihonho:headers-file',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const common = Object.entries(SITE_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
      const files = STATIC_HEADERS.flatMap(({ pattern, headers }) => [
        '',
        pattern,
        // A host joins what two rules say: what is said otherwise than of all files is taken away first.
        ...Object.keys(headers)
          .filter((name) => name in SITE_HEADERS)
          .map((name) => `  ! ${name}`),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ]);
      const lines = ['/*', ...common, ...files];
      await writeFile(new URL('_headers', dir), `${lines.join('\n')}\n`);
      await writeFile(new URL('.assetsignore', dir), `${NOT_SERVED.join('\n')}\n`);
    },
  },
});
