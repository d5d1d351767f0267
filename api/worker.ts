/** The API on Cloudflare Workers. Site and downloads are its static assets; wrangler.jsonc says which path is whose. */
// Modules of text, not of code: reading one with JSON.parse starts some 20 ms sooner than compiling it, and TypeScript
// need not infer a type from a mebibyte.
import json from '../dist/corpus.json?raw';
import openapi from '../dist/openapi.json?raw';
import { createApp } from './app.ts';
import { readStoredCorpus } from './stored-corpus.ts';

// A damaged corpus throws here: the runtime refuses to start it, and an upload of it.
export default createApp(readStoredCorpus(json), {
  openapi,
  log: (line) => console.log(JSON.stringify(line)),
});
