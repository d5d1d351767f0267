import { defineConfig } from 'astro/config';
import { addressFiles } from './site/integrations/address-files.ts';
import { devApi } from './site/integrations/dev-api.ts';
import { downloadFiles } from './site/integrations/download-files.ts';
import { headersFile } from './site/integrations/headers-file.ts';
import { searchIndex } from './site/integrations/search-index.ts';
import { securityFile } from './site/integrations/security-file.ts';
import { unusedTokens } from './site/integrations/unused-tokens.ts';

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
  integrations: [
    headersFile(),
    addressFiles(),
    devApi(),
    downloadFiles(),
    searchIndex(),
    securityFile(),
    unusedTokens(),
  ],
});
