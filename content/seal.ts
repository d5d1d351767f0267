/**
 * `npm run content:seal`: writes content/seal.sha256 anew, and says which files changed since the last seal. Only what
 * the build would take is sealed: run it last, after reading what it names.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { contentFolder } from './content-folder.ts';
import { proveFiles } from './model/prove.ts';
import { hashesOf, readSeal, SEAL_FILE, sealDifferences, writeSeal } from './model/seal.ts';
import { printProblems } from './print-problems.ts';
import { readFilesAndProblems } from './read-files.ts';

const { data, seal } = contentFolder();
const { files, problems: unread } = await readFilesAndProblems(data);
const problems = unread.length > 0 ? unread : (await proveFiles(files)).problems;
if (problems.length > 0) {
  printProblems(problems, 'nothing was sealed');
  process.exit(1);
}

const before = await readFile(seal, 'utf8').catch(() => '');
const hashes = await hashesOf(files);
const differences = sealDifferences(hashes, readSeal(before).hashes);
for (const { path, what } of differences) console.log(`${what}: content/data/${path}`);
await writeFile(seal, writeSeal(hashes));
console.log(`${SEAL_FILE}: ${hashes.size} files, ${differences.length} of them not as before.`);
