/** Reads every module of the product and opens the API, so that what assembles an expression does it; prints those noted. */
import { readdirSync } from 'node:fs';
import { noted } from './note.ts';

const ROOT = new URL('../../', import.meta.url);

/** They start a server, or run only on the edge. */
const ENTRY_POINTS = ['api/node.ts', 'api/worker.ts'];

for (const folder of ['api', 'content/model', 'content/proof'])
  for (const name of readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })) {
    const file = `${folder}/${name}`;
    if (file.endsWith('.ts') && !ENTRY_POINTS.includes(file))
      await import(new URL(file, ROOT).href);
  }

const { createApp } = await import('../../api/app.ts');
const { readFileSync } = await import('node:fs');
const app = createApp(JSON.parse(readFileSync(new URL('dist/corpus.json', ROOT), 'utf8')), {
  openapi: '{}',
});
// The router assembles those of the routes when the first is asked for.
await app.request('/api/v1/entities/bank-of-japan.jsonld');

const files = new Map<string, { source: string; flags: string; files: string[] }>();
for (const { source, flags, file } of noted) {
  const key = `/${source}/${flags}`;
  const known = files.get(key) ?? { source, flags, files: [] };
  if (!known.files.includes(file)) known.files.push(file);
  files.set(key, known);
}
console.log(JSON.stringify([...files.values()]));
