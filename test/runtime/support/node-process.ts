import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { projectRoot } from '../../support/paths.ts';

const started: ChildProcess[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A copy of what serves, without anything built; `dist/` is the test's to fill. Removed after the test. */
export const copyOfServer = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'kihonho-faults-'));
  folders.push(folder);
  for (const part of ['api', 'content/model', 'package.json'])
    await cp(join(projectRoot, part), join(folder, part), { recursive: true });
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

/** The same with what is served of the build, but for the downloads apart from the site. */
export const copyOfProduct = async (): Promise<string> => {
  const folder = await copyOfServer();
  for (const part of [
    'manifest.json',
    'corpus.json',
    'openapi.json',
    'origin.json',
    'dataset-version.json',
    'site',
    'coded',
  ])
    await cp(join(projectRoot, 'dist', part), join(folder, 'dist', part), { recursive: true });
  return folder;
};

/** A process whose output is read as it comes. Killed after the test. */
export const runProcess = (
  command: string,
  args: string[],
  { cwd = projectRoot, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
) => {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, KIHONHO_LOG: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.err += chunk.toString();
  });
  /** Exit code and signal, once its output is read to the end. */
  const ended = once(child, 'close') as Promise<[code: number | null, signal: string | null]>;
  /** Resolves with the address it serves, rejects with what it printed if it ends before. */
  const address = async (): Promise<URL> => {
    for (;;) {
      const url = /^Kihonho: (http:\S+)$/m.exec(output.out)?.[1];
      if (url) return new URL(url);
      if (child.exitCode !== null) throw new Error(`It ended: ${output.err}`);
      await Promise.race([once(child.stdout, 'data'), ended]);
    }
  };
  return { child, output, ended, address };
};

/** The server of Node, on a port of its own. */
export const runServer = (cwd: string = projectRoot, env: Record<string, string> = {}) =>
  runProcess(process.execPath, ['api/node.ts'], {
    cwd,
    env: { HOST: '127.0.0.1', PORT: '0', ...env },
  });
