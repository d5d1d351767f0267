import { expect, test } from 'vitest';
import { chaptersHoldTheirArticles } from '../../../../content/proof/checks/chapters-hold-their-articles.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

const remedy = 'Name the chapter it is printed under.';

test('the real content passes', async () => {
  expect(await chaptersHoldTheirArticles(realContent)).toEqual([]);
});

test('an article put under another chapter than it is printed under fails', async () => {
  const content = alteredContent(({ provisions }) => {
    recordIn(provisions, 'provisions/basic-act/2016/art_37').parent = 'chp_4';
  });
  expect(await chaptersHoldTheirArticles(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2016/art_37.json',
      at: 'parent',
      message: 'art_37 is printed under chp_5, not chp_4.',
      remedy,
    },
  ]);
});

test('an article held in full may not stand in an earlier chapter than those before it', async () => {
  const content = alteredContent(({ provisions }) => {
    recordIn(provisions, 'provisions/basic-act/2016/art_31').parent = 'chp_3';
  });
  expect(await chaptersHoldTheirArticles(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2016/art_31.json',
      at: 'parent',
      message: 'art_31 stands in chp_3, what precedes it in chp_4.',
      remedy,
    },
  ]);
});
