import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';
import { importsOf } from './support/imports.ts';
import wings from './wings.json' with { type: 'json' };

/**
 * Folders of one kind of thing, one file each, as many as there are; and the root, where tools look for their
 * configuration. Every other folder holds no more than a reader sees at once.
 */
const LISTS =
  /^$|(?:^|\/)(?:checks|pages|routes|schema)(?:\/|$)|^(?:content\/data|docs|site\/public|test\/fixtures)(?:\/|$)/;

/** Files in one folder at the most. */
const FULL = 20;

/** Wings that are entered by one file, which bears their name; the others hold lists of like things, or tools. */
const ENTERED = [
  ...[
    'check',
    'citation',
    'citation/in-text',
    'citation/resolve',
    'comparison',
    'corpus',
    'findings',
  ],
  ...['names', 'procedures', 'quotation', 'reconcile', 'search', 'summary'],
].map((wing) => `content/model/${wing}`);
const ENTERED_TOO = [
  ...['content/proof', 'content/proof/read', 'content/proof/seal', 'site/comparison'],
  ...['api/dataset', 'api/mcp', 'api/mcp/tool', 'api/openapi', 'api/problem', 'api/reconcile'],
];

const tracked = execFileSync('git', ['ls-files'], { cwd: projectRoot, encoding: 'utf8' })
  .split('\n')
  .filter((path) => existsSync(join(projectRoot, path)) && path !== '');

const code = tracked.filter(
  (path) =>
    /^(?:api|bench|client|content|downloads|scripts|site)\//.test(path) &&
    !/^(?:content\/data|site\/public)\//.test(path) &&
    /\.(?:ts|mts|mjs|astro|css)$/.test(path),
);
const known = new Set(code);

/** The wing of a file: the longest entry of the table it stands below. */
const wingOf = (path: string): string | undefined =>
  Object.keys(wings)
    .filter((wing) => path.startsWith(`${wing}/`))
    .sort((a, b) => b.length - a.length)[0];

const STYLES = /@import\s+['"]([^'"]+)['"]/g;

const imports = new Map(
  code.map((path) => {
    const source = readFileSync(join(projectRoot, path), 'utf8');
    const names = [
      ...importsOf(source),
      ...[...source.matchAll(STYLES)].map(([, name]) => name ?? ''),
    ];
    return [
      path,
      names
        .filter((name) => name.startsWith('.'))
        .map((name) => posix.join(posix.dirname(path), name.replace(/\?.*/, '')))
        .filter((to) => known.has(to)),
    ];
  }),
);

test('no folder is so full that nobody finds a file in it', () => {
  const counts = Map.groupBy(tracked, (path) => path.split('/').slice(0, -1).join('/'));
  const full = [...counts].filter(([folder, files]) => files.length > FULL && !LISTS.test(folder));
  expect(full.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
});

test('every file stands in a wing, and every wing has files', () => {
  expect(code.filter((path) => wingOf(path) === undefined)).toEqual([]);
  const used = new Set(code.map(wingOf));
  expect(Object.keys(wings).filter((wing) => !used.has(wing))).toEqual([]);
});

test('a wing imports what the table allows it, and the table allows no more than is imported', () => {
  const found: Record<string, string[]> = {};
  for (const wing of Object.keys(wings)) {
    const own = code.filter((path) => wingOf(path) === wing);
    const others = own.flatMap((path) => (imports.get(path) ?? []).map((to) => wingOf(to) ?? to));
    found[wing] = [...new Set(others)].filter((other) => other !== wing).sort();
  }
  expect(found).toEqual(wings);
});

test('no import runs back up: a wing imports only what stands before it in the table', () => {
  const order = Object.keys(wings);
  const up = Object.entries(wings).flatMap(([wing, others]) =>
    others
      .filter((other) => order.indexOf(other) >= order.indexOf(wing))
      .map((other) => `${wing} imports ${other}`),
  );
  expect(up).toEqual([]);
});

test('no files import each other in a circle', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) circles.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const to of imports.get(path) ?? []) visit(to, [...way, path]);
    done.add(path);
  };
  for (const path of code) visit(path, []);
  expect(circles).toEqual([]);
});

test('a wing is entered by the file that bears its name', () => {
  const entrances = [...ENTERED, ...ENTERED_TOO].map(
    (wing) => `${wing}/${posix.basename(wing)}.ts`,
  );
  expect(entrances.filter((path) => !known.has(path))).toEqual([]);
});
