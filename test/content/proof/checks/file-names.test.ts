import { expect, test } from 'vitest';
import { fileNames } from '../../../../content/proof/checks/file-names.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await fileNames(realContent)).toEqual([]);
});

test('a record in a file of another name is sent to its own', async () => {
  const content = alteredContent((altered) => {
    const filed = altered.entities.find(({ record }) => record.id === 'bank-of-japan');
    if (filed) filed.file = 'content/data/entities/boj.json';
  });
  expect(await fileNames(content)).toEqual([
    {
      file: 'content/data/entities/boj.json',
      at: 'id',
      message: 'The record inside belongs in content/data/entities/bank-of-japan.json.',
      remedy: 'Rename the file, or correct the id; a published id never changes.',
    },
  ]);
});

test('a provision is filed under its instrument, version and eId', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.provisions, 'provisions/audit-policy/2016/sec_2').eid = 'sec_3';
  });
  expect(await fileNames(content)).toEqual([
    {
      file: 'content/data/provisions/audit-policy/2016/sec_2.json',
      at: 'id',
      message: 'The record inside belongs in content/data/provisions/audit-policy/2016/sec_3.json.',
      remedy: 'Rename the file, or correct the id; a published id never changes.',
    },
  ]);
});
