import { expect, test } from 'vitest';
import {
  readSeal,
  SEAL_FILE,
  sealDifferences,
  writeSeal,
} from '../../../../content/proof/seal/seal.ts';

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
