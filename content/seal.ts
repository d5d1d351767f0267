/**
 * `npm run content:seal -- --reason "why the content changed"`: says what is about to be accepted, in files, words, facts
 * and findings, and writes the seal anew. Only what the build would take is sealed. The reason is written into
 * content/seal-log.txt, which is committed with the change; without one nothing is sealed. Where nothing changed nothing
 * is asked.
 */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { readCommand } from '../scripts/command/read-command.ts';
import { contentFolder } from './content-folder.ts';
import { buildIndex, type CorpusIndex } from './model/corpus/corpus-index.ts';
import { printProblems } from './print-problems.ts';
import { compileCorpus } from './proof/compile.ts';
import { withLawProvisions } from './proof/law-provisions.ts';
import { proveFiles } from './proof/proof.ts';
import { readContent } from './proof/read/read.ts';
import { contentChanges } from './proof/seal/content-changes.ts';
import { findingChanges } from './proof/seal/report.ts';
import {
  hashesOf,
  logLine,
  readSeal,
  SEAL_FILE,
  sealDifferences,
  writeSeal,
} from './proof/seal/seal.ts';
import { readFilesAndProblems } from './read-files.ts';
import { sealedBefore } from './sealed-before.ts';

const { values } = readCommand('content:seal');
const { data, seal, log } = contentFolder(values.content);
const { files, problems: unread } = await readFilesAndProblems(data);
const problems = unread.length > 0 ? unread : (await proveFiles(files)).problems;
if (problems.length > 0) {
  printProblems(problems, 'nothing was sealed');
  process.exit(1);
}

const hashes = await hashesOf(files);
const sealed = readSeal(await readFile(seal, 'utf8').catch(() => '')).hashes;
const differences = sealDifferences(hashes, sealed);
if (differences.length === 0) {
  console.log(`${SEAL_FILE}: ${hashes.size} files, none of them changed.`);
  process.exit(0);
}

/** Null where the files of an older schema cannot be read any more. */
const indexOf = async (state: ReadonlyMap<string, string>): Promise<CorpusIndex | null> => {
  const read = readContent(state);
  if (read.problems.length > 0) return null;
  const { content } = await withLawProvisions(read.content);
  const { corpus, problems: faults } = compileCorpus(content);
  return faults.length > 0 ? null : buildIndex(corpus);
};

const print = (title: string, lines: readonly string[]): void => {
  console.log(`# ${title}: ${lines.length}`);
  for (const line of lines) console.log(line);
};

const { before, lost } = await sealedBefore(files, sealed, differences);
print(
  'Files',
  differences.map(({ path, what }) => `${what}: content/data/${path}`),
);
if (lost.length > 0)
  print('Files of which the sealed text is not at hand: compare them by eye', lost);
const known = new Map([...files].filter(([path]) => !lost.includes(path)));
const { words, facts } = contentChanges(before, known);
print('Words', words);
print('Facts', facts);
const [old, now] = [lost.length > 0 ? null : await indexOf(before), await indexOf(files)];
if (old && now) print('Findings', findingChanges(old, now));
else console.log('# Findings: they cannot be compared with those of the content that was sealed');

const reason = (values.reason ?? '').trim();
if (reason === '' || /[\r\n]/.test(reason)) {
  console.error(
    'Nothing was sealed. Read what is above; if all of it is meant, say why, in one line: npm run content:seal -- --reason "…".',
  );
  process.exit(1);
}
const text = writeSeal(hashes);
await writeFile(seal, text);
await appendFile(log, await logLine(new Date(), text, reason));
console.log(`${SEAL_FILE}: ${hashes.size} files, ${differences.length} of them not as before.`);
console.log(`The reason stands in content/seal-log.txt: commit it with the change. ${reason}`);
