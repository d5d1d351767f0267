import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from '../../api/node/manifest.ts';
import { canonicalJson } from '../../content/model/text/canonical-json.ts';

/** What the build asks of the environment. */
export const BUILD_VARIABLES = [
  'KIHONHO_ORIGIN',
  'KIHONHO_CONTACT',
  'KIHONHO_SECURITY_CONTACT',
] as const;

/**
 * Folders of the project that no build reads. All others are read for it, because a folder forgotten here costs a build
 * and one forgotten in a list of what is read would serve old pages.
 */
export const NOT_BUILT = [
  'bench',
  'coverage',
  'dist',
  'docs',
  'node_modules',
  'screenshots',
  'test',
  'tools',
];

const isRead = (path: string): boolean =>
  !path.split('/').some((name) => name.startsWith('.')) &&
  !NOT_BUILT.includes(path.split('/')[0] ?? '') &&
  // Types alone make nothing of what is built; those of the client are made by the build.
  !/\.(?:md|log|d\.ts)$/.test(path);

const pathsBelow = async (root: string, folder = ''): Promise<string[]> => {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const paths = await Promise.all(
    entries.map((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!isRead(path)) return [];
      return entry.isDirectory() ? pathsBelow(root, path) : [path];
    }),
  );
  return paths.flat();
};

/**
 * Digest of everything a build of the project at `root` depends on: content, code, lockfile, the variables of `env` that it
 * reads, and the Node that runs it, whose SQLite writes other bytes in another release. SHA-256 in hexadecimal digits.
 */
export const inputsOf = async (
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> => {
  const files: Record<string, string> = {};
  // One by one: a machine may allow fewer open files than there are.
  for (const path of await pathsBelow(root))
    files[path] = sha256Of(await readFile(join(root, path)));
  return sha256Of(
    canonicalJson({
      files,
      node: process.versions.node,
      variables: Object.fromEntries(BUILD_VARIABLES.map((name) => [name, env[name] ?? ''])),
    }),
  );
};
