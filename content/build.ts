/**
 * Compiles content/data into dist/corpus.json, and what only the pages say into dist/page-content.json: parse, zod, every
 * check, canonical JSON. Exit status 1 and one paragraph per fault when anything is wrong.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCommand } from '../scripts/command/read-command.ts';
import { contentFolder } from './content-folder.ts';
import { canonicalJson } from './model/text/canonical-json.ts';
import { sha256 } from './model/text/spans.ts';
import { printProblems } from './print-problems.ts';
import { compilePageContent } from './proof/page-content.ts';
import { proveFiles } from './proof/proof.ts';
import type { Problem } from './proof/read/read.ts';
import { SEAL_FILE, sealProblems } from './proof/seal/seal.ts';
import { readFilesAndProblems } from './read-files.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const fail: (problems: readonly Problem[]) => never = (problems) => {
  printProblems(problems, 'nothing was written');
  process.exit(1);
};

const { values } = readCommand('build:corpus');
const { data, seal: sealFile } = contentFolder(values.content);
const { files, problems: unread } = await readFilesAndProblems(data);
if (unread.length > 0) fail(unread);
const { content, corpus, problems } = await proveFiles(files);
if (!corpus) fail(problems);
// Last, because a fault with a reason says more than a changed hash.
const seal = await readFile(sealFile, 'utf8').catch(() =>
  fail([
    {
      file: SEAL_FILE,
      at: '(file)',
      message: 'The seal cannot be read.',
      remedy: 'Restore it, or write it anew with `npm run content:seal -- --reason "…"`.',
    },
  ]),
);
const unsealed = await sealProblems(files, seal);
if (unsealed.length > 0) fail(unsealed);

const json = canonicalJson(corpus);
const version = await sha256(json);
console.log(
  `content: ${corpus.provisions.length} provisions, ${corpus.entities.length} bodies, ${corpus.obligations.length} obligations; ` +
    `${Math.round(json.length / 1024)} Ki characters, dataset ${version.slice(0, 12)}`,
);
if (!values.check) {
  await mkdir(here('../dist'), { recursive: true });
  await writeFile(here('../dist/corpus.json'), json);
  await writeFile(here('../dist/dataset-version.json'), JSON.stringify(version));
  await writeFile(here('../dist/page-content.json'), canonicalJson(compilePageContent(content)));
}
