/**
 * `npm run content:report`: prints what is held, unverified and disputed; with a revision also what
 * changed in the content, and in which findings, since then.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readCommand } from '../scripts/command/read-command.ts';
import { buildIndex, type CorpusIndex } from './model/corpus/corpus-index.ts';
import { compileCorpus } from './proof/compile.ts';
import { withLawProvisions } from './proof/law-provisions.ts';
import { readContent } from './proof/read/read.ts';
import { changesBetween, reportOf } from './proof/seal/report.ts';
import { readFiles } from './read-files.ts';

const [revision] = readCommand('content:report').operands;
const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = 'content/data/';

const git = (...args: string[]): Buffer =>
  execFileSync('git', args, { cwd: root, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });

const indexOf = async (files: ReadonlyMap<string, string>, whose: string): Promise<CorpusIndex> => {
  const read = readContent(files);
  const { content, problems } = await withLawProvisions(read.content);
  const compiled = compileCorpus(content);
  const all = [...read.problems, ...problems, ...compiled.problems];
  if (all.length > 0) {
    for (const { file, at, message } of all.slice(0, 10))
      console.error(`${file}: ${at}: ${message}`);
    console.error(
      `${whose} cannot be compiled (${all.length} problems); "npm run check:content" says more.`,
    );
    process.exit(1);
  }
  return buildIndex(compiled.corpus);
};

const filesAt = (revision: string): Map<string, string> => {
  const paths = git('ls-tree', '-r', '-z', '--name-only', revision, '--', FOLDER)
    .toString()
    .split('\0')
    .filter((path) => path !== '');
  return new Map(
    paths.map((path) => [path.slice(FOLDER.length), git('show', `${revision}:${path}`).toString()]),
  );
};

const now = await indexOf(await readFiles(`${root}${FOLDER}`), 'The content');
console.log(reportOf(now).join('\n'));

if (revision !== undefined) {
  let files: Map<string, string>;
  try {
    files = filesAt(revision);
  } catch {
    console.error(`"${revision}" is no revision git knows here. Give a commit, a tag or a branch.`);
    process.exit(1);
  }
  console.log(`\n# Changed since ${revision}`);
  const before = await indexOf(files, `The content at ${revision}`);
  console.log(changesBetween(before, now).join('\n'));
}
