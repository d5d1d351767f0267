import { expect, test } from 'vitest';
import { partsArePrinted } from '../../../../content/proof/checks/parts-are-printed.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await partsArePrinted(realContent)).toEqual([]);
});

test('a material that the cover list does not print fails', async () => {
  const content = alteredContent((altered) => {
    const [source] = altered.sources;
    const part = source?.record.parts[2];
    if (part) part.title = '重大事象規則';
  });
  expect(await partsArePrinted(content)).toEqual([
    {
      file: 'content/data/sources/hq-2016-10-12.json',
      at: 'parts.2',
      message: 'No line of the transcript reads 「資料2-3 重大事象規則」.',
      remedy: 'Write number and title as the cover list prints them.',
    },
  ]);
});

test('a version taken from a material that is not there fails', async () => {
  const content = alteredContent((altered) => {
    const version = recordIn(altered.instruments, 'instruments/audit-policy').versions[1];
    if (version) version.parts = ['2-8'];
  });
  expect(await partsArePrinted(content)).toEqual([
    {
      file: 'content/data/instruments/audit-policy.json',
      at: 'versions.1.parts.0',
      message: 'No source has the material 2-8.',
      remedy: 'Name a material of content/data/sources.',
    },
  ]);
});
