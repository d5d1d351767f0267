/**
 * Writes dist/openapi.json: the document with its examples, asked of the API itself. Made at build, because asking every
 * operation takes a second that no visitor should wait for, least of all on the edge.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createApp } from '../../api/app.ts';
import { makeDocument } from '../../api/openapi/openapi.ts';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { readCommand } from '../command/read-command.ts';

readCommand('build:openapi');
const built = (path: string): string =>
  fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

const app = createApp(JSON.parse(await readFile(built('corpus.json'), 'utf8')), {
  openapi: makeDocument,
});
const response = await app.request(`${API_ROOT}/openapi.json`);
const text = await response.text();
if (!response.ok) throw new Error(`The document could not be made: ${text}`);
await writeFile(built('openapi.json'), text);
console.log(
  `openapi: ${Object.keys(JSON.parse(text).paths).length} paths, ${Math.round(text.length / 1024)} Ki characters`,
);
