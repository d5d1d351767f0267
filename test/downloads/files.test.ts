import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { DOWNLOADS, HASHED_DOWNLOADS } from '../../content/model/formats/download-list.ts';
import { filesOf, tooLargeForEdge } from '../../downloads/files.ts';
import { checksumsOf, manifestOf } from '../../downloads/manifest.ts';
import { indexOf } from '../content/support/index-of.ts';
import { alteredContent, realContent } from '../content/support/real-content.ts';
import { linesOf, realDataset, realFiles } from './support/real-files.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('two builds of one content give the same bytes', async () => {
  const again = await filesOf({ ...realDataset, index: indexOf(realContent) });
  expect(again.map(({ path, bytes }) => [path, hash(bytes)])).toEqual(
    realFiles.map(({ path, bytes }) => [path, hash(bytes)]),
  );
}, 60_000);

test('the manifest names every file with its length and hash, and the dataset', () => {
  const { files, ...head } = manifestOf(realDataset, realFiles);
  expect(head).toEqual({
    name: 'kihonho',
    schema_version: '1.0',
    dataset_version: realDataset.version,
    up_to_date_as_of: '2016-10-21',
    not_current_law:
      'The state of October 2016, read from drafts of 2016-10-12; not the law in force today.',
    licences: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title:
          "Our additions. The legal texts are not subject to copyright (Japan's Copyright Act, Art. 13).",
      },
    ],
  });
  expect(files.map(({ path, url, bytes, sha256 }) => ({ path, url, bytes, sha256 }))).toEqual(
    realFiles.map(({ path, bytes }) => ({
      path,
      url: `/downloads/${path}`,
      bytes: bytes.length,
      sha256: hash(bytes),
    })),
  );
});

test('the checksums are written as sha256sum reads them', () => {
  const lines = checksumsOf(manifestOf(realDataset, realFiles)).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => /^[0-9a-f]{64} {2}([\w./-]+)$/.exec(line)?.[1])).toEqual(
    realFiles.map(({ path }) => path),
  );
});

test('what is announced is made, under one name each', () => {
  expect(realFiles.map(({ path }) => path)).toEqual(HASHED_DOWNLOADS.map(({ path }) => path));
  expect(new Set(DOWNLOADS.map(({ path }) => path)).size).toBe(DOWNLOADS.length);
  expect(DOWNLOADS.length).toBe(realFiles.length + 2);
});

test('every JSON Lines file has a line for every record', () => {
  const { corpus } = realDataset.index;
  const subjects = corpus.entities.length + corpus.classes.length;
  const counts = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, linesOf(name).length]));
  expect(
    counts([
      'sources',
      'instruments',
      'provisions',
      'lists',
      'entities',
      'classes',
      'actors',
      'ministers',
      'terms',
      'obligations',
      'procedures',
      'discrepancies',
      'silences',
      'later-changes',
      'concordances',
      'dataset-changes',
      'findings-2016-10-20',
      'findings-2016-10-21',
    ]),
  ).toEqual({
    sources: corpus.sources.length,
    instruments: corpus.instruments.length,
    provisions: corpus.provisions.length,
    lists: corpus.lists.length,
    entities: corpus.entities.length,
    classes: corpus.classes.length,
    actors: corpus.actors.length,
    ministers: corpus.ministers.length,
    terms: corpus.terms.length,
    obligations: corpus.obligations.length,
    procedures: corpus.procedures.length,
    discrepancies: corpus.discrepancies.length,
    silences: corpus.silences.length,
    'later-changes': corpus.later_changes.length,
    concordances: corpus.concordances.length,
    'dataset-changes': corpus.dataset_changes.length,
    'findings-2016-10-20': subjects * corpus.obligations.length,
    'findings-2016-10-21': subjects * corpus.obligations.length,
  });
});

test('a file that would be empty fails the build', async () => {
  const index = indexOf(
    alteredContent((content) => {
      content.silences = [];
    }),
  );
  await expect(filesOf({ index, version: 'x' })).rejects.toThrow(
    'jsonl/silences.jsonl would be empty.',
  );
});

test('no file is near the limit of 25 MiB, and none is empty', () => {
  const odd = realFiles.filter(({ bytes }) => bytes.length === 0 || bytes.length > 20 * 2 ** 20);
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('a file that the edge would refuse is named, with its size and what to do; one of just that size is not', () => {
  const [most, more] = [25 * 2 ** 20, 25 * 2 ** 20 + 2 ** 18].map((n) => new Uint8Array(n));
  expect(
    tooLargeForEdge([
      { path: 'a.jsonl', bytes: most as Uint8Array },
      { path: 'kihonho.sqlite', bytes: more as Uint8Array },
    ]),
  ).toEqual([
    'kihonho.sqlite has 25.3 MiB, more than the 25 MiB that Cloudflare takes: serve it with Node, or split it before you deploy.',
  ]);
});

test('no file shows an unverified name', () => {
  // An unverified alias of 日本年金機構 and the unverified reading of IPA.
  const words = ['ねんきん機構', 'じょうほうしょりすいしんきこう'];
  const inData = realContent.entities
    .map(({ record }) => JSON.stringify(record))
    .filter((record) => words.some((word) => record.includes(word)));
  expect(inData.length).toBeGreaterThan(0);
  const shown = realFiles.filter(({ bytes }) =>
    words.some((word) => Buffer.from(bytes).includes(word)),
  );
  expect(shown.map(({ path }) => path)).toEqual([]);
});
