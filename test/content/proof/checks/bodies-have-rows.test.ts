import { expect, test } from 'vitest';
import { bodiesHaveRows } from '../../../../content/proof/checks/bodies-have-rows.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await bodiesHaveRows(realContent)).toEqual([]);
});

test('a corporation that lost its last row fails', async () => {
  const content = alteredContent((altered) => {
    const list = recordIn(altered.lists, 'lists/annex-2015');
    list.rows = list.rows.filter(({ entity }) => entity !== 'kyushu-railway');
  });
  expect(await bodiesHaveRows(content)).toEqual([
    {
      file: 'content/data/entities/kyushu-railway.json',
      at: 'id',
      message: '九州旅客鉄道株式会社 stands in no row of any list.',
      remedy: 'Restore its row in content/data/lists, or give the words that prove what it is.',
    },
  ]);
});
