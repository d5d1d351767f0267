import type { DirectPackage, Purpose } from './packages.ts';

/** A package as package-lock.json (version 3) holds it. */
type Locked = {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};
/** The lockfile, as far as licences need it. */
export type Lock = { packages: Record<string, Locked> };

/** One package that is installed; `optional`: for some platforms only. */
export type Licensed = { name: string; version: string; licence: string };

/** Licences we have read and may ship or build with (SPDX). Another one is a question for a person. */
const KNOWN = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
]);

const licenceOf = (path: string, { license = '' }: Locked): string => {
  const parts = license.split(/ AND | OR |[()]/).filter(Boolean);
  const unknown = parts.filter((part) => !KNOWN.has(part));
  if (parts.length === 0 || unknown.length > 0)
    throw new Error(
      `${path} has the licence "${license}", which nobody has looked at. Read it; then add it to scripts/licences/list.ts, or do without the package.`,
    );
  return license;
};

/** Where a dependency of the package at `from` is installed: its own node_modules, else one further up. */
const resolve = ({ packages }: Lock, from: string, name: string): string | undefined => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (at === '') return undefined;
  }
};

/**
 * The packages these names bring with them, sorted by name and version. Throws where one has a licence that is not known.
 */
export const licencesOf = (lock: Lock, names: readonly string[]): Licensed[] => {
  const found = new Set<string>();
  const visit = (from: string, wanted: readonly string[]): void => {
    for (const name of wanted) {
      const path = resolve(lock, from, name);
      if (path === undefined || found.has(path)) continue;
      found.add(path);
      const { dependencies, peerDependencies, optionalDependencies } = lock.packages[path] ?? {};
      visit(path, Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies }));
    }
  };
  visit('', names);
  const all = [...found].map((path) => {
    const locked = lock.packages[path] ?? {};
    return {
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: locked.version ?? '',
      licence: licenceOf(path, locked),
    };
  });
  const key = ({ name, version }: Licensed): string => `${name} ${version}`;
  const unique = new Map(all.map((one) => [key(one), one]));
  return [...unique.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

const table = (rows: readonly Licensed[]): string =>
  [
    '| package | version | licence |',
    '|--|--|--|',
    ...rows.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
  ].join('\n');

/** docs/licences.md from the lockfile and the packages it names directly. */
export const licencesPage = (lock: Lock, packages: readonly DirectPackage[]): string => {
  const namesFor = (wanted: Purpose): string[] =>
    packages.filter(({ purpose }) => purpose === wanted).map(({ name }) => name);
  const running = licencesOf(lock, namesFor('serving'));
  const served = new Set(running.map(({ name, version }) => `${name} ${version}`));
  const building = licencesOf(lock, namesFor('building')).filter(
    ({ name, version }) => !served.has(`${name} ${version}`),
  );
  return `# Licences of what we use

Written by \`npm run licences\` from package-lock.json; a test holds it to be current, and an unknown licence fails. Tools of
development and tests are not listed: nothing of them is served.

## At run time (${running.length})

The code that answers requests.

${table(running)}

## At build time (${building.length})

What makes the site and its search index, with the packages of every platform. Of these the served files hold parts of
Pagefind (MIT) and of the design tokens of the Digital Agency (MIT).

${table(building)}
`;
};
