import { expect, test } from 'vitest';
import { listRows } from '../../../../content/proof/checks/list-rows.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await listRows(realContent)).toEqual([]);
});

test('a dropped row fails', async () => {
  const content = alteredContent((altered) => {
    const list = recordIn(altered.lists, 'lists/designated-2016');
    list.rows = list.rows.slice(0, -1);
  });
  expect(await listRows(content)).toEqual([
    {
      file: 'content/data/lists/designated-2016.json',
      at: 'rows',
      message: '指定法人（2016年） has 8 rows; the source prints 9.',
      remedy: 'Compare with the lines of the list in the source and restore the missing row.',
    },
  ]);
});

test('a wrong number fails', async () => {
  const content = alteredContent((altered) => {
    const row = recordIn(altered.lists, 'lists/annex-2016').rows[28];
    if (row) row.row = 30;
  });
  expect(await listRows(content)).toEqual([
    {
      file: 'content/data/lists/annex-2016.json',
      at: 'rows.28.row',
      message: 'Row 29 is numbered 30.',
      remedy: 'Number the rows in printed order, from 1.',
    },
  ]);
});

test('a row tied to nobody fails', async () => {
  const content = alteredContent((altered) => {
    const row = recordIn(altered.lists, 'lists/annex-2016').rows[28];
    if (row) row.entity = 'japan-pension-servise';
  });
  expect(await listRows(content)).toEqual([
    {
      file: 'content/data/lists/annex-2016.json',
      at: 'rows.28.entity',
      message: '「日本年金機構」 names the body "japan-pension-servise", which has no record.',
      remedy: 'Add content/data/entities/japan-pension-servise.json, or correct the id.',
    },
  ]);
});

test('a body in two rows fails', async () => {
  const content = alteredContent((altered) => {
    const row = recordIn(altered.lists, 'lists/annex-2016').rows[28];
    if (row) row.entity = 'bank-of-japan';
  });
  expect(await listRows(content)).toEqual([
    {
      file: 'content/data/lists/annex-2016.json',
      at: 'rows.28.entity',
      message: 'The body "bank-of-japan" stands in two rows.',
      remedy: 'Each row is tied to a body of its own.',
    },
  ]);
});
