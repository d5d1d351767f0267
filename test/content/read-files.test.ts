import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFiles, readFilesAndProblems } from '../../content/read-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kihonho-'));
  mkdirSync(join(folder, 'b'));
  for (const path of ['c.json', 'b/a.json', 'a.json', '.hidden'])
    writeFileSync(join(folder, path), `\ufeff${path}`);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('files are read sorted by path, their byte order mark kept, hidden ones left alone', async () => {
  expect(await readFilesAndProblems(folder)).toEqual({
    files: new Map([
      ['a.json', '\ufeffa.json'],
      ['b/a.json', '\ufeffb/a.json'],
      ['c.json', '\ufeffc.json'],
    ]),
    problems: [],
  });
  expect([...(await readFiles(folder)).keys()]).toEqual(['a.json', 'b/a.json', 'c.json']);
});

test('a file that is not UTF-8 is named, and none is guessed at', async () => {
  // 国 in Shift_JIS.
  writeFileSync(join(folder, 'b/a.json'), Buffer.from([0x8d, 0x91]));
  const { files, problems } = await readFilesAndProblems(folder);
  expect([[...files.keys()], problems]).toEqual([
    ['a.json', 'c.json'],
    [
      {
        file: 'content/data/b/a.json',
        at: '(file)',
        message: 'The file is not UTF-8.',
        remedy: 'Restore it, or save it anew as UTF-8 and read every word that is not ASCII.',
      },
    ],
  ]);
  await expect(readFiles(folder)).rejects.toThrow(
    'content/data/b/a.json: (file): The file is not UTF-8. Restore it,',
  );
});
