import { expect, test } from 'vitest';
import { findingsOnRow } from '../../../../content/model/findings/on-row.ts';
import { realIndex } from '../../support/real-index.ts';

const ids = async (list: string, row: number) => {
  const index = realIndex;
  const record = index.lists.get(list);
  if (!record) throw new Error(`no list ${list}`);
  return findingsOnRow(index, record, row).map(({ obligation }) => obligation.id);
};

test('the request and the designation of Art. 32(1) stand on the row of the 別表 of a designated body', async () => {
  expect(await ids('annex-2016', 29)).toEqual([
    'request-for-cooperation',
    'designate-listed-corporations',
  ]);
});

test('the rows of one list bear the same rules, designated bodies aside', async () => {
  const bank = await ids('annex-2016', 24);
  expect(await ids('annex-2016', 13)).toEqual(bank);
});

test('a row that is not there is refused', async () => {
  await expect(ids('annex-2016', 53)).rejects.toThrow('"annex-2016" has no row 53');
});
