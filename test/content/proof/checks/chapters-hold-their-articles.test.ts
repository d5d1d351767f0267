import { expect, test } from 'vitest';
import { chaptersHoldTheirArticles } from '../../../../content/proof/checks/chapters-hold-their-articles.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { block, provision, smallContent } from '../../support/small-content.ts';

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

const chapter = (path: string, line: number) =>
  provision(path, { kind: 'chapter', status: 'stub', heading: block('章', [line, 0, 1]) });
const article = (path: string, parent: string, line: number) =>
  provision(path, { parent, status: 'stub', num: block('条', [line, 0, 1]) });

test('chapters count as they are printed, each with those of its own version', async () => {
  const content = smallContent({
    provisions: [
      chapter('act/2016/chp_2', 30),
      chapter('act/2016/chp_1', 10),
      chapter('act/2015/chp_3', 12),
      chapter('other/2016/chp_4', 14),
      article('act/2016/art_3', 'chp_2', 31),
      article('act/2016/art_1', 'chp_1', 11),
      article('act/2016/art_2', 'chp_1', 20),
      // Not a chapter, though printed between.
      provision('act/2016/annex', { kind: 'annex', heading: block('別表', [15, 0, 2]) }),
    ],
  });
  expect(await chaptersHoldTheirArticles(content)).toEqual([]);
});

test('an article is told with the chapter printed last before it, and with its predecessor', async () => {
  const content = smallContent({
    provisions: [
      chapter('act/2016/chp_1', 10),
      chapter('act/2016/chp_2', 30),
      article('act/2016/art_1', 'chp_2', 11),
      article('act/2016/art_2', 'chp_1', 12),
    ],
  });
  const problem = (eid: string, message: string) => ({
    ...{ file: `content/data/provisions/act/2016/${eid}.json`, at: 'parent', message },
    remedy: 'Name the chapter it is printed under.',
  });
  expect(await chaptersHoldTheirArticles(content)).toEqual([
    problem('art_1', 'art_1 is printed under chp_1, not chp_2.'),
    problem('art_2', 'art_2 stands in chp_1, what precedes it in chp_2.'),
  ]);
});
