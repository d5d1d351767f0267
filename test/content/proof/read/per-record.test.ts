import { expect, test } from 'vitest';
import { perRecord } from '../../../../content/proof/read/per-record.ts';

test('a record is looked through once, another of the same words by itself, and what was found may be nothing', () => {
  const looked: unknown[] = [];
  const find = perRecord((record, folder: string) => {
    looked.push([record, folder]);
    return 'id' in record ? `${folder}/${record.id}` : undefined;
  });
  const [first, alike, none] = [{ id: 'a' }, { id: 'a' }, {}];
  const found = [first, first, alike, none, none].map((record) => find(record, 'terms'));
  expect([found, looked]).toEqual([
    ['terms/a', 'terms/a', 'terms/a', undefined, undefined],
    [
      [first, 'terms'],
      [alike, 'terms'],
      [none, 'terms'],
    ],
  ]);
});
