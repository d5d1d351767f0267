import { expect, test } from 'vitest';
import { DOWNLOADS } from '../../../content/model/formats/download-list.ts';
import { askJson } from '../support/ask.ts';

test('names every file with its type and address, and points to the hashes', async () => {
  const { data, links } = await askJson('/downloads');
  const { files, documents, findings, ...rest } = data;
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
  expect(documents.map(({ address }: { address: string }) => address)).toEqual([
    '/documents/instruments/{instrument}-{version}.docx',
    '/documents/comparisons/{instrument}-{before}-{after}.docx',
    '/documents/comparisons/{instrument}-{before}-{after}.xlsx',
    '/documents/entities/{id}.docx',
    '/documents/entities/{id}.xlsx',
    '/documents/classes/{id}.docx',
    '/documents/classes/{id}.xlsx',
    '/documents/lists/{id}.xlsx',
    '/documents/matrix/{day}.xlsx',
    '/documents/findings/{day}.csv',
  ]);
  expect(documents[1]).toEqual({
    address: '/documents/comparisons/{instrument}-{before}-{after}.docx',
    description: 'Two versions side by side',
    example: '/documents/comparisons/audit-policy-2015-2016.docx',
  });
  expect(findings.at(-2)).toEqual({
    url: '/documents/findings/2016-10-20.csv',
    day: '2016-10-20',
    from: '2016-01-25',
    until: '2016-10-20',
  });
  expect(findings.at(-1)).toEqual({
    url: '/documents/findings/2016-10-21.csv',
    day: '2016-10-21',
    from: '2016-10-21',
    until: '2019-03-31',
  });
});
