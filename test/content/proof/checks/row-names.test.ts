import { expect, test } from 'vitest';
import { rowNames } from '../../../../content/proof/checks/row-names.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await rowNames(realContent)).toEqual([]);
});

test('a row tied to another body than the one it names fails', async () => {
  const content = alteredContent((altered) => {
    const row = recordIn(altered.lists, 'lists/designated-2016').rows[0];
    if (row) row.entity = 'bank-of-japan';
  });
  expect(await rowNames(content)).toEqual([
    {
      file: 'content/data/lists/designated-2016.json',
      at: 'rows.0.entity',
      message: 'The row names 「日本年金機構」, but "bank-of-japan" is 日本銀行.',
      remedy: 'Tie the row to the body it names, or add the former name with its source.',
    },
  ]);
});

test('a group that is not printed fails', async () => {
  const content = alteredContent((altered) => {
    const row = recordIn(altered.lists, 'lists/designated-2016').rows[0];
    if (row) row.group = '年金関係';
  });
  expect(await rowNames(content)).toEqual([
    {
      file: 'content/data/lists/designated-2016.json',
      at: 'rows.0.group',
      message: '「年金関係」 is no heading of 指定法人（2016年）.',
      remedy: 'Write the group as its heading is printed.',
    },
  ]);
});

test('a body under a name that no list prints fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.entities, 'entities/cool-japan-fund').name = '(株)海外需要開拓支援機構';
  });
  expect(await rowNames(content)).toEqual([
    {
      file: 'content/data/entities/cool-japan-fund.json',
      at: 'name',
      message:
        'No list names 「(株)海外需要開拓支援機構」; its rows say 「海外需要開拓支援機構」「株式会社海外需要開拓支援機構」.',
      remedy: 'The name is that of the newest list, to the character.',
    },
  ]);
});
