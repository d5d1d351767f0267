import { defineConfig } from 'astro/config';
import { headersFile } from './site/integrations/headers-file.ts';
import { searchIndex } from './site/integrations/search-index.ts';

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist/site',
  // Workers' assets and the Node server redirect /x to /x/ as well.
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Nothing may be inlined: the policy allows no inline script or style.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [headersFile(), searchIndex()],
});
