/**
 * The API on Cloudflare Workers. Site and downloads are its static assets; wrangler.jsonc says which path is whose. Where
 * there is no asset the Worker is asked: a host's own rules for files (`_headers`) would label what is missing as well.
 */
// Modules of text, not of code: reading one with JSON.parse starts some 20 ms sooner than compiling it, and TypeScript
// need not infer a type from a mebibyte.
import json from '../dist/corpus.json?raw';
import version from '../dist/dataset-version.json?raw';
// Bytes, because few ask for it: as text it would be decoded at every start.
import openapi from '../dist/openapi.json?bytes';
import origin from '../dist/origin.json?raw';
import missingPage from '../dist/site/404.html?raw';
import { createApp } from './app.ts';
import { readStoredCorpus } from './dataset/stored-corpus.ts';
import { readToldOrigin } from './http/own-origin.ts';
import { openAssets, openMissing, openProduct, pagesOfTypes } from './http/product.ts';

// A damaged corpus throws here: the runtime refuses to start it, and an upload of it.
const corpus = readStoredCorpus(json);
const api = createApp(corpus, {
  openapi,
  version: JSON.parse(version),
  origin: readToldOrigin(origin),
  log: (line) => console.log(JSON.stringify(line)),
});

const missing = openMissing(missingPage);
const elsewhere = pagesOfTypes(corpus);

export default {
  fetch: (request: Request, { ASSETS }: { ASSETS: Parameters<typeof openAssets>[0] }) =>
    openProduct(api, openAssets(ASSETS, missing), elsewhere).fetch(request),
};
