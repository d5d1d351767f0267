import { expect, test } from 'vitest';
import { listsAreWhole } from '../../../../content/proof/checks/lists-are-whole.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await listsAreWhole(realContent)).toEqual([]);
});

test('a row that was dropped without a trace fails', async () => {
  const content = alteredContent((altered) => {
    const list = recordIn(altered.lists, 'lists/annex-2016');
    list.rows = list.rows.filter(({ row }) => row !== 29).map((row, i) => ({ ...row, row: i + 1 }));
    list.expected_rows = 51;
  });
  expect(await listsAreWhole(content)).toEqual([
    {
      file: 'content/data/lists/annex-2016.json',
      at: 'rows',
      message: 'Line 588 of the source, 「日本年金機構」, is no row of 別表（2016年改定案）.',
      remedy: 'Restore the row; no list of the source is shortened.',
    },
  ]);
});

test('so does the last row', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.lists, 'lists/designated-2016').rows.pop();
  });
  expect(await listsAreWhole(content)).toEqual([
    {
      file: 'content/data/lists/designated-2016.json',
      at: 'rows',
      message:
        'Line 62 of the source, 「-地方公共団体情報システム機構」, is no row of 指定法人（2016年）.',
      remedy: 'Restore the row; no list of the source is shortened.',
    },
  ]);
});
