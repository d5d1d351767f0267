import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { SECURITY_HEADERS } from '../../content/model/security-headers.ts';

/**
 * Writes `_headers` for hosts that serve the built files themselves (Workers' assets do; the Worker's own answers get
 * the same constant in the API).
 */
export const headersFile = (): AstroIntegration => ({
  name: 'kihonho:headers-file',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const common = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
      // Names of built assets carry a hash of their content.
      const assets = ['/_astro/*', '  Cache-Control: public, max-age=31536000, immutable'];
      await writeFile(new URL('_headers', dir), `${['/*', ...common, '', ...assets].join('\n')}\n`);
    },
  },
});
