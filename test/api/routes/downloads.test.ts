import { expect, test } from 'vitest';
import { DOWNLOADS } from '../../../content/model/formats/download-list.ts';
import { askJson } from '../support/ask.ts';

test('names every file with its type and address, and points to the hashes', async () => {
  const { data, links } = await askJson('/downloads');
  const { files, ...rest } = data;
  expect(rest).toEqual({
    manifest: '/downloads/manifest.json',
    checksums: '/downloads/sha256sums.txt',
  });
  expect(links).toEqual({ self: '/api/v1/downloads', html: '/downloads/' });
  expect(files.map(({ name }: { name: string }) => name)).toEqual(
    DOWNLOADS.map(({ path }) => path),
  );
  expect(files.find(({ name }: { name: string }) => name === 'kihonho.sqlite')).toEqual({
    name: 'kihonho.sqlite',
    group: 'whole',
    description: 'All tables with foreign keys, and a full-text index',
    media_type: 'application/vnd.sqlite3',
    url: '/downloads/kihonho.sqlite',
  });
});
