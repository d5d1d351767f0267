import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  faultsOf,
  proveBuild,
  readManifest,
  sha256Of,
  withdrawManifest,
  writeManifest,
} from '../../api/node/manifest.ts';
import { whyToBuild } from '../../scripts/build/build.ts';
import { inputsOf, NOT_BUILT } from '../../scripts/build/inputs.ts';
import { projectRoot } from '../support/paths.ts';
import { importsOf } from './support/imports.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const folderWith = async (files: Record<string, string>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'kihonho-manifest-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
};

/** In the order of the manifest. */
const BUILT = {
  'coded/index.html.br': 'br',
  'corpus.json': '{}',
  'downloads/a.csv': 'a,法\n',
  'openapi.json': '{"paths":{}}',
  'origin.json': 'null',
  'site/index.html': '<p>',
  'site/x/index.html': '',
};
const INPUTS = sha256Of('inputs');
const fileOf = (text: string) => ({ bytes: Buffer.byteLength(text), sha256: sha256Of(text) });

test('the manifest names every file that was built, with size and digest, as canonical JSON', async () => {
  const folder = await folderWith({ ...BUILT, 'coverage/index.html': 'a report' });
  const manifest = {
    dataset_version: sha256Of('{}'),
    files: Object.fromEntries(Object.entries(BUILT).map(([path, text]) => [path, fileOf(text)])),
    inputs: INPUTS,
  };
  expect(await writeManifest(folder, INPUTS)).toEqual(manifest);
  expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe(JSON.stringify(manifest));
  expect(await readManifest(folder)).toEqual(manifest);
  expect(await faultsOf(folder, manifest)).toEqual([]);
  await withdrawManifest(folder);
  expect(await readManifest(folder)).toBeNull();
});

test('what differs from the manifest is named file by file', async () => {
  const folder = await folderWith(BUILT);
  const manifest = await writeManifest(folder, INPUTS);
  await rm(join(folder, 'corpus.json'));
  await writeFile(join(folder, 'downloads/a.csv'), 'a,邦\n');
  await writeFile(join(folder, 'site/old.html'), '');
  expect(await faultsOf(folder, manifest)).toEqual([
    'corpus.json is missing',
    'downloads/a.csv was changed after the build',
    'site/old.html is not of this build',
  ]);
});

const entities = Array.from({ length: 57 }, (_, id) => ({ id, name: `法人${id}` }));
const CORPUS = JSON.stringify({ entities });

test.each<[what: string, path: string, text: string | null, fault: string]>([
  [
    'one word changed',
    'corpus.json',
    CORPUS.replace('法人5', '法人6'),
    'was changed after the build',
  ],
  ['a body emptied', 'corpus.json', CORPUS.replace('法人5', ''), 'was changed after the build'],
  [
    '54 bodies gone',
    'corpus.json',
    JSON.stringify({ entities: entities.slice(54) }),
    'was changed after the build',
  ],
  ['no corpus', 'corpus.json', null, 'is missing'],
  ['a contract that is garbage', 'openapi.json', 'garbage', 'was changed after the build'],
  ['another origin', 'origin.json', '"https://a.example"', 'was changed after the build'],
  ['a page changed', 'site/x/index.html', '<script>', 'was changed after the build'],
  ['a page missing', 'site/x/index.html', null, 'is missing'],
  ['a page added', 'site/y/index.html', '', 'is not of this build'],
  ['a coded form changed', 'coded/index.html.br', 'rb', 'was changed after the build'],
])('%s: it is not served', async (_, path, text, fault) => {
  const folder = await folderWith({ ...BUILT, 'corpus.json': CORPUS });
  const manifest = await writeManifest(folder, INPUTS);
  // Downloads are served from the site; where only that is copied, nothing is missing.
  await rm(join(folder, 'downloads'), { recursive: true });
  expect(await proveBuild(folder)).toEqual(manifest);
  if (text === null) await rm(join(folder, path));
  else {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await expect(proveBuild(folder)).rejects.toThrow(new Error(`dist/${path} ${fault}`));
});

test('several faults are counted; without a manifest nothing is built', async () => {
  const folder = await folderWith(BUILT);
  await writeManifest(folder, INPUTS);
  for (const path of ['corpus.json', 'openapi.json', 'site/index.html'])
    await writeFile(join(folder, path), 'x');
  await expect(proveBuild(folder)).rejects.toThrow(
    new Error('dist/corpus.json was changed after the build, and 2 more differ'),
  );
  await withdrawManifest(folder);
  await expect(proveBuild(folder)).rejects.toThrow(
    new Error('dist/manifest.json is missing or damaged: nothing is built'),
  );
});

test('a build that lacks a part gets no manifest', async () => {
  const folder = await folderWith({ 'corpus.json': '{}', 'site/index.html': '' });
  await expect(writeManifest(folder, INPUTS)).rejects.toThrow(
    'The build made no openapi.json, no origin.json, no downloads, no coded.',
  );
  expect(await readManifest(folder)).toBeNull();
});

test.each(['', '{', '{}', '{"inputs":"x","dataset_version":"x","files":{}}'])(
  'a text that is no manifest counts as none: %s',
  async (text) => {
    expect(await readManifest(await folderWith({ 'manifest.json': text }))).toBeNull();
  },
);

test('a manifest of another dataset than its corpus counts as none', async () => {
  const folder = await folderWith(BUILT);
  const manifest = await writeManifest(folder, INPUTS);
  expect(await readManifest(folder)).toEqual(manifest);
  const other = { ...manifest, dataset_version: sha256Of('{"another":1}') };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(other));
  expect(await readManifest(folder)).toBeNull();
});

test('inputs follow content, code and build variables, and nothing else', async () => {
  const files = { 'content/data/a.json': '1', 'package.json': '{}', 'site/index.astro': '' };
  const folder = await folderWith(files);
  const before = await inputsOf(folder, {});
  const after = async (
    path: string,
    text: string,
    env: Parameters<typeof inputsOf>[1] = {},
  ): Promise<string> => inputsOf(await folderWith({ ...files, [path]: text }), env);
  const same = [
    await inputsOf(folder, { HOME: '/x', KIHONHO_LOG: 'off', KIHONHO_ORIGIN: '' }),
    await after('test/a.test.ts', 'x'),
    await after('dist/corpus.json', 'x'),
    await after('content/README.md', 'x'),
    await after('site/.swp', 'x'),
  ];
  expect(same).toEqual(same.map(() => before));
  const others = [
    await after('content/data/a.json', '2'),
    await after('content/data/b.json', '1'),
    await after('site/index.astro', 'x'),
    await after('package.json', '{"x":1}'),
    await after('package.json', '{}', { KIHONHO_ORIGIN: 'https://kihonho.example' }),
    await after('package.json', '{}', { KIHONHO_SECURITY_CONTACT: 'https://kihonho.example' }),
  ];
  expect(new Set([before, ...others]).size).toBe(others.length + 1);
});

test('it is built only where content, code or what was built has changed', async () => {
  const root = await folderWith({ 'content/data/a.json': '1' });
  expect(await whyToBuild(root)).toBe('nothing is built');
  for (const [path, text] of Object.entries(BUILT)) {
    await mkdir(dirname(join(root, 'dist', path)), { recursive: true });
    await writeFile(join(root, 'dist', path), text);
  }
  await writeManifest(join(root, 'dist'), await inputsOf(root, process.env));
  expect(await whyToBuild(root)).toBeNull();
  await writeFile(join(root, 'content/data/a.json'), '2');
  expect(await whyToBuild(root)).toBe('content, code or settings have changed');
  await writeFile(join(root, 'content/data/a.json'), '1');
  await rm(join(root, 'dist/site/index.html'));
  expect(await whyToBuild(root)).toBe('site/index.html is missing');
});

test('the build imports nothing of the folders that are left out of its inputs', () => {
  const files = globSync('{api,content,downloads,site,client,scripts/build}/**/*.{ts,mjs,astro}', {
    cwd: projectRoot,
  });
  expect(files.length).toBeGreaterThan(300);
  const outside = files.flatMap((file) =>
    importsOf(readFileSync(join(projectRoot, file), 'utf8'))
      .filter((name) => name.startsWith('.'))
      .map((name) => join(dirname(file), name))
      // dist: what an earlier step has made.
      .filter((path) => !path.startsWith('dist/') && NOT_BUILT.includes(path.split('/')[0] ?? ''))
      .map((path) => `${file} imports ${path}`),
  );
  expect(outside).toEqual([]);
});

test('a link is refused, wherever it leads: to the same bytes, out of the folder, to a folder of files', async () => {
  const folder = await folderWith({ ...BUILT, 'elsewhere/index.html': '<p>' });
  const manifest = await writeManifest(folder, INPUTS);
  const elsewhere = join(folder, 'elsewhere');
  await rm(join(folder, 'site/index.html'));
  await symlink(join(elsewhere, 'index.html'), join(folder, 'site/index.html'));
  await symlink('/etc', join(folder, 'site/etc'));
  await symlink(elsewhere, join(folder, 'coded/elsewhere'));
  expect(await faultsOf(folder, manifest)).toEqual([
    'coded/elsewhere is a link or no plain file',
    'site/etc is a link or no plain file',
    'site/index.html is a link or no plain file',
  ]);
  await expect(proveBuild(folder)).rejects.toThrow(
    'dist/coded/elsewhere is a link or no plain file, and 2 more differ',
  );
  await expect(writeManifest(folder, INPUTS)).rejects.toThrow(/no plain file/);
  const whole = await folderWith(BUILT);
  const own = await writeManifest(whole, INPUTS);
  await rm(join(whole, 'site'), { recursive: true });
  await symlink(join(folder, 'site'), join(whole, 'site'));
  expect(await faultsOf(whole, own)).toContain('site is a link or no plain file');
});
