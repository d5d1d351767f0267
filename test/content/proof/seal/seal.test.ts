import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hashesOf,
  readSeal,
  SEAL_FILE,
  sealDifferences,
  sealProblems,
  writeSeal,
} from '../../../../content/proof/seal/seal.ts';
import { projectRoot } from '../../../support/paths.ts';
import { realFiles } from '../../support/real-content.ts';
import { slips } from '../../support/slips.ts';

const seal = readFileSync(join(projectRoot, 'content/seal.sha256'), 'utf8');

const fault = (path: string, message: string) => ({
  file: `content/data/${path}`,
  at: '(file)',
  message,
  remedy:
    'If the change is meant, read it once more and run `npm run content:seal -- --reason "…"`; if not, restore the file.',
});

test('the content is sealed as it stands', async () => {
  expect(await sealProblems(realFiles, seal)).toEqual([]);
});

test('whatever slips in whatever file is caught, and the file is named', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(slips, async ({ path, files }) => {
      expect(await sealProblems(files, seal)).toEqual([
        fault(path, 'The file differs from the one that was sealed.'),
      ]);
    }),
    { numRuns: 300, seed: Number(process.env.KIHONHO_SEED ?? 20161021) },
  );
});

test('a file that is gone, or was never sealed, is named', async () => {
  const files = new Map(realFiles);
  files.delete('entities/bank-of-japan.json');
  files.set('entities/bank-of-japon.json', '{}');
  expect(await sealProblems(files, seal)).toEqual([
    fault('entities/bank-of-japan.json', 'The file is sealed and does not exist.'),
    fault('entities/bank-of-japon.json', 'The file is not sealed.'),
  ]);
});

test('a seal is lines of sha256sum, sorted, and reads back as it was written', async () => {
  const hashes = await hashesOf(
    new Map([
      ['b.json', 'abc'],
      ['a.json', ''],
    ]),
  );
  const text =
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  data/a.json\n' +
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  data/b.json\n';
  expect(writeSeal(hashes)).toBe(text);
  expect(readSeal(text)).toEqual({ hashes, problems: [] });
});

test('a damaged seal is a problem with its line, and so is a file named twice', () => {
  const line = `${'0'.repeat(64)}  data/a.json`;
  const problem = (n: number, said: string) => ({
    file: 'content/seal.sha256',
    at: `line ${n}`,
    message: `"${said}" is no line of a seal, or names a file for the second time.`,
    remedy: 'Restore the file, or write it anew with `npm run content:seal -- --reason "…"`.',
  });
  expect(readSeal(`${line}\n${line}\nzz  data/b.json\n`).problems).toEqual([
    problem(2, line),
    problem(3, 'zz  data/b.json'),
  ]);
});

const hash = (digit: string): string => digit.repeat(64);

test('a seal is sorted by path, in whatever order the files were read', () => {
  const hashes = new Map(
    ['b.json', 'c.json', 'a/b.json', 'a.json'].map((path, i) => [path, hash(`${i}`)]),
  );
  expect(writeSeal(hashes)).toBe(
    [
      `${hash('3')}  data/a.json\n`,
      `${hash('2')}  data/a/b.json\n`,
      `${hash('0')}  data/b.json\n`,
      `${hash('1')}  data/c.json\n`,
    ].join(''),
  );
});

test('a line that is none, and a file named twice, are told; the others count', () => {
  const lines = [
    `${hash('1')}  data/a.json`,
    '',
    `${hash('2')} data/b.json`,
    `${hash('3')}  data/a.json`,
    `${hash('4')}  data/`,
    `${hash('5')}  data/c.json`,
  ];
  const remedy = 'Restore the file, or write it anew with `npm run content:seal -- --reason "…"`.';
  expect(readSeal(lines.join('\n'))).toEqual({
    hashes: new Map([
      ['a.json', hash('1')],
      ['c.json', hash('5')],
    ]),
    problems: [2, 3, 4].map((i) => ({
      ...{ file: SEAL_FILE, at: `line ${i + 1}`, remedy },
      message: `"${lines[i]}" is no line of a seal, or names a file for the second time.`,
    })),
  });
});

test('files differ from a seal as changed, new or gone, by path', () => {
  const files = new Map([
    ['new.json', hash('1')],
    ['changed.json', hash('2')],
    ['same.json', hash('3')],
  ]);
  const sealed = new Map([
    ['same.json', hash('3')],
    ['changed.json', hash('4')],
    ['gone.json', hash('5')],
  ]);
  expect(sealDifferences(files, sealed)).toEqual([
    { path: 'changed.json', what: 'changed' },
    { path: 'gone.json', what: 'gone' },
    { path: 'new.json', what: 'new' },
  ]);
});
