/**
 * Compiles content/data into dist/corpus.json: parse, zod, every check, canonical JSON.
 * `--check` stops before writing. Exit status 1 and one paragraph per fault when anything is wrong.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from './model/canonical-json.ts';
import { type Problem, readContent } from './model/content.ts';
import { proveContent } from './model/prove.ts';
import { SEAL_FILE, sealProblems } from './model/seal.ts';
import { sha256 } from './model/spans.ts';
import { packCorpus } from './model/store.ts';
import { printProblems } from './print-problems.ts';
import { readFiles } from './read-files.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const fail: (problems: readonly Problem[]) => never = (problems) => {
  printProblems(problems, 'nothing was written');
  process.exit(1);
};

const files = await readFiles(here('data'));
const read = readContent(files);
if (read.problems.length > 0) fail(read.problems);
const { corpus, problems } = await proveContent(read.content);
if (!corpus) fail(problems);
// Last, because a fault with a reason says more than a changed hash.
const seal = await readFile(here('seal.sha256'), 'utf8').catch(() =>
  fail([
    {
      file: SEAL_FILE,
      at: '(file)',
      message: 'The seal cannot be read.',
      remedy: 'Restore it, or write it anew with `npm run content:seal`.',
    },
  ]),
);
const unsealed = await sealProblems(files, seal);
if (unsealed.length > 0) fail(unsealed);

const json = canonicalJson(packCorpus(corpus));
console.log(
  `content: ${corpus.provisions.length} provisions, ${corpus.entities.length} bodies, ${corpus.obligations.length} obligations; ` +
    `${Math.round(json.length / 1024)} Ki characters, dataset ${(await sha256(json)).slice(0, 12)}`,
);
if (!process.argv.includes('--check')) {
  await mkdir(here('../dist'), { recursive: true });
  await writeFile(here('../dist/corpus.json'), json);
}
