import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesOf } from '../../scripts/licences/list.ts';
import { readPackages } from '../../scripts/licences/packages.ts';
import { projectRoot } from '../support/paths.ts';
import { importsOf } from './support/imports.ts';

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
const packages = readPackages(read('docs/packages.md'));
const named = (...purposes: string[]): string[] =>
  packages.filter(({ purpose }) => purposes.includes(purpose)).map(({ name }) => name);

test('docs/packages.md says of every package what it is for, and of no other', () => {
  expect(named('serving')).toEqual(Object.keys(dependencies));
  expect(named('Node')).toEqual(Object.keys(optionalDependencies));
  expect(named('building', 'checking', 'testing', 'developing').sort()).toEqual(
    Object.keys(devDependencies).sort(),
  );
});

/** Packages that a file imports, and all files of ours that it imports. */
const packagesBehind = (entry: string): string[] => {
  const seen = new Set<string>();
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of importsOf(read(file))) {
      if (name.startsWith('.')) {
        if (/\.ts$/.test(name)) visit(join(dirname(file), name));
      } else if (!isBuiltin(name))
        found.add(
          name
            .split('/')
            .slice(0, name[0] === '@' ? 2 : 1)
            .join('/'),
        );
    }
  };
  visit(entry);
  return [...found].sort();
};

test('the production install holds what the server opens and nothing else', () => {
  expect(packagesBehind('api/node.ts')).toEqual(Object.keys(dependencies).sort());
  const onEdge = packagesBehind('api/worker.ts');
  expect(onEdge.filter((name) => !(name in dependencies))).toEqual([]);
});

test('few packages answer requests', () => {
  const all = licencesOf(JSON.parse(read('package-lock.json')), named('serving'));
  expect(all.map(({ name }) => name)).toEqual([
    '@hono/node-server',
    '@modelcontextprotocol/core',
    '@modelcontextprotocol/server',
    'hono',
    'lru-cache',
    'zod',
  ]);
});

test('the bill of materials has every package that serves, and marks the others', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'sbom'], {
    cwd: projectRoot,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect([status, stderr]).toEqual([0, '']);
  type Component = { name: string; scope: string; properties?: { name: string; value: string }[] };
  const components: Component[] = JSON.parse(stdout).components;
  const isDevelopment = ({ properties = [] }: Component): boolean =>
    properties.some(({ name }) => name === 'cdx:npm:package:development');
  const serving = components.filter(
    (component) => component.scope === 'required' && !isDevelopment(component),
  );
  const served = licencesOf(JSON.parse(read('package-lock.json')), named('serving'));
  expect(serving.map(({ name }) => name).sort()).toEqual(served.map(({ name }) => name).sort());
});

test('a row whose purpose is none is refused', () => {
  expect(() => readPackages('| `x` | fun | games |')).toThrow(
    'x is for "fun"; give one of serving, building, Node, checking, testing, developing.',
  );
});
