/**
 * What two commits answer differently: `npm run compare`. Builds both in
 * temporary folders (some minutes), compares the files of the site, the downloads, and the answers to the example of
 * every operation, tool and resource, and prints what differs by kind. Ends with 1 where anything does.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { projectRoot } from '../test/support/paths.ts';
import { startServer } from '../test/support/server.ts';
import { readCommand, refuse } from './command/read-command.ts';
import { askAll } from './compare/answers.ts';
import { type Files, normalised } from './compare/normalise.ts';
import { compareFiles } from './compare/report.ts';

/** Runs a command to its end; what it says goes to stderr, so that stdout has the report alone. */
const run = (folder: string, command: string, ...args: string[]): void => {
  const { status } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed in ${folder}.`);
};

const filesBelow = (folder: string): [path: string, text: string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [
      relative(join(folder, '..'), file).split(sep).join('/'),
      readFileSync(file, 'latin1'),
    ]);

/** Gives a tree the packages of this one where it wants the same, else those of its own lockfile. */
const install = (tree: string): void => {
  const [own, wanted] = [projectRoot, tree].map((root) =>
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  if (own === wanted)
    symlinkSync(join(projectRoot, 'node_modules'), join(tree, 'node_modules'), 'dir');
  else run(tree, 'npm', 'ci');
};

/** Everything that a commit serves, built in `tree`. */
const servedBy = async (commit: string, tree: string): Promise<Files> => {
  run(projectRoot, 'git', 'worktree', 'add', '--quiet', '--detach', tree, commit);
  install(tree);
  run(tree, process.execPath, 'scripts/launch.mjs', 'scripts/build.ts');
  const server = await startServer(tree);
  const answers = await askAll(server.url).finally(server.stop);
  const downloads = filesBelow(join(tree, 'dist/downloads'));
  const known = new Map(downloads);
  // The site has the downloads again: once is enough, where they are the same.
  const site = filesBelow(join(tree, 'dist/site')).filter(
    ([path, text]) => known.get(path.replace(/^site\//, '')) !== text,
  );
  const { dataset_version: version } = JSON.parse(known.get('downloads/manifest.json') ?? '{}');
  return normalised(new Map([...site, ...downloads, ...answers]), version);
};

const [first, second = 'HEAD', ...others] = readCommand('compare').operands;
if (first === undefined || others.length > 0) refuse('compare', 'Name one commit or two.');
const folder = await mkdtemp(join(tmpdir(), 'kihonho-compare-'));
const trees = ['before', 'after'].map((name) => join(folder, name));
try {
  const before = await servedBy(first as string, trees[0] as string);
  const after = await servedBy(second, trees[1] as string);
  const { same, text } = compareFiles(before, after);
  console.log(text);
  process.exitCode = same ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
  run(projectRoot, 'git', 'worktree', 'prune');
}
