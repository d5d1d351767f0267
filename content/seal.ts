/**
 * `npm run content:seal`: writes content/seal.sha256 anew, and says which files changed since the last seal. Only what
 * the build would take is sealed: run it last, after reading what it names.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readContent } from './model/content.ts';
import { proveContent } from './model/prove.ts';
import { hashesOf, readSeal, SEAL_FILE, sealDifferences, writeSeal } from './model/seal.ts';
import { printProblems } from './print-problems.ts';
import { readFiles } from './read-files.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const files = await readFiles(here('data'));
const read = readContent(files);
const problems = [
  ...read.problems,
  ...(read.problems.length > 0 ? [] : (await proveContent(read.content)).problems),
];
if (problems.length > 0) {
  printProblems(problems, 'nothing was sealed');
  process.exit(1);
}

const before = await readFile(here('seal.sha256'), 'utf8').catch(() => '');
const hashes = await hashesOf(files);
const differences = sealDifferences(hashes, readSeal(before).hashes);
for (const { path, what } of differences) console.log(`${what}: content/data/${path}`);
await writeFile(here('seal.sha256'), writeSeal(hashes));
console.log(`${SEAL_FILE}: ${hashes.size} files, ${differences.length} of them not as before.`);
