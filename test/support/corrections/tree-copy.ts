import { execFile } from 'node:child_process';
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { projectRoot } from '../paths.ts';

/** What is installed, built or kept beside the tree. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.astro', '.wrangler', 'screenshots']);

/** What a command in the copy said, and how it ended. */
export type Ran = { code: number; output: string };

/** Runs a command in a folder to its end; a status that is not 0 is an answer, not an error. */
export const runIn = (folder: string, command: string, args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(command, args, { cwd: folder, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, output: stdout + stderr });
    });
  });

/**
 * A copy of this tree in a temporary folder, with the packages of this one, committed in a repository of its own, so that
 * what is corrected in it can be compared with what it was. Whoever asks for it removes it.
 */
export const copyOfTree = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'kihonho-tree-'));
  await cp(projectRoot, folder, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(relative(projectRoot, path).split(sep)[0] ?? ''),
  });
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@kihonho.example'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...author, 'commit', '-q', '-m', 'Before'],
  ]) {
    const { code, output } = await runIn(folder, 'git', args);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${output}`);
  }
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
};
