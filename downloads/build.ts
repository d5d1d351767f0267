/**
 * Writes dist/downloads from dist/corpus.json: what the site serves under /downloads/. Run after the corpus and before
 * the site, whose page shows the sizes and hashes. Exit status 1 and a sentence when a file cannot be made.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexCorpus } from '../content/model/corpus/corpus-index.ts';
import { readCommand } from '../scripts/command/read-command.ts';
import { filesOf, tooLargeForEdge } from './files.ts';
import { checksumsOf, manifestOf } from './manifest.ts';

readCommand('build:downloads');
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const target = (path: string): string => here(`../dist/downloads/${path}`);

const stored = await readFile(here('../dist/corpus.json'), 'utf8').catch(() => {
  console.error('downloads: dist/corpus.json is missing. Run "npm run build:corpus" first.');
  process.exit(1);
});

const version = createHash('sha256').update(stored).digest('hex');
const dataset = { index: indexCorpus(JSON.parse(stored)), version };
const files = await filesOf(dataset);
const manifest = manifestOf(dataset, files);

await rm(target(''), { recursive: true, force: true });
const write = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(target(path)), { recursive: true });
  await writeFile(target(path), content);
};
for (const { path, bytes } of files) await write(path, bytes);
await write('manifest.json', `${JSON.stringify(manifest, null, 1)}\n`);
await write('sha256sums.txt', checksumsOf(manifest));

for (const sentence of tooLargeForEdge(files)) console.warn(`downloads: ${sentence}`);
const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`downloads: ${files.length} files, ${(total / 2 ** 20).toFixed(1)} MiB`);
