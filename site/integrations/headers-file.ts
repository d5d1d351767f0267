import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { SITE_HEADERS } from '../../content/model/security-headers.ts';
import { STATIC_HEADERS } from '../../content/model/static-headers.ts';

/**
 * Writes `_headers` for hosts that serve the built files themselves (Workers' assets do; the Worker's own answers get
 * the same constant in the API).
 */
export const headersFile = (): AstroIntegration => ({
  name: 'kihonho:headers-file',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const common = Object.entries(SITE_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
      // Names of built assets carry a hash of their content.
      const assets = ['/_astro/*', '  Cache-Control: public, max-age=31536000, immutable'];
      const files = STATIC_HEADERS.flatMap(({ pattern, headers }) => [
        '',
        pattern,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ]);
      const lines = ['/*', ...common, '', ...assets, ...files];
      await writeFile(new URL('_headers', dir), `${lines.join('\n')}\n`);
    },
  },
});
