import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coinagesIn } from '../../content/model/search/official-words.ts';
import { realIndex } from '../content/support/real-index.ts';
import { projectRoot } from '../support/paths.ts';

const { official_words: words } = realIndex.corpus;

/** Everything that is read as Japanese of ours: content, pages, answers, downloads, README. */
const WRITTEN = [
  ...['content/data/**/*.json', 'content/model/**/*.ts', 'site/**/*.{astro,ts}', 'api/**/*.ts'],
  ...['downloads/**/*.ts', 'README.ja.md'],
];

/**
 * Where an old word may stand: the list itself, texts of the source, what was published and is not edited after its day, and
 * the grammar that reads the law's own 「…に定め」; what explains the list.
 */
const APART = [
  ...[
    'content/data/official-words/',
    'content/data/pins/official-words.json',
    'content/data/provisions/',
    'content/data/sources/',
  ],
  ...['content/data/dataset-changes/', 'content/data/pins/dataset-changes.json'],
  'content/model/check/quotations.ts',
  'content/model/citation/steps.ts',
  ...['content/model/schema/word.ts', 'content/model/search/official-words.ts'],
];

test('nothing that we write says a coinage that an official word has replaced', () => {
  const files = WRITTEN.flatMap((pattern) => globSync(pattern, { cwd: projectRoot }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !APART.some((start) => file.startsWith(start)))
    .sort();
  expect(files.length).toBeGreaterThan(500);
  const said = files.flatMap((file) =>
    coinagesIn(words, readFileSync(join(projectRoot, file), 'utf8')).map(
      (old) => `${file}: ${old}`,
    ),
  );
  expect(said).toEqual([]);
});

test('an official word says none of the coinages, and no coinage stands for two words', () => {
  expect(words.flatMap(({ word }) => coinagesIn(words, word))).toEqual([]);
  const all = words.flatMap(({ instead_of }) => instead_of);
  expect(all.filter((old, i) => all.indexOf(old) !== i)).toEqual([]);
});
