import { expect, test } from 'vitest';
import { continuationsKeepOrder } from '../../../../content/model/checks/continuations-keep-order.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await continuationsKeepOrder(realContent)).toEqual([]);
});

test('two provisions that go on as one fail', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.provisions, 'provisions/basic-act/2015/art_20').continued_by = 'art_21';
  });
  expect(await continuationsKeepOrder(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2015/art_21.json',
      at: 'continued_by',
      message: 'art_20 goes on as art_21, and art_21 after it as art_21.',
      remedy: 'Correct one of the two; provisions keep their order and their parent.',
    },
  ]);
});

test('a paragraph that goes on in another article than its own does fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.provisions, 'provisions/basic-act/2015/art_31__para_2').continued_by =
      'art_31__para_2';
  });
  expect(await continuationsKeepOrder(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2015/art_31__para_2.json',
      at: 'continued_by',
      message: 'art_31 goes on as art_32, but art_31__para_2 as art_31__para_2.',
      remedy: 'Correct one of the two; provisions keep their order and their parent.',
    },
    {
      file: 'content/data/provisions/basic-act/2015/art_31__para_2.json',
      at: 'continued_by',
      message:
        'art_31__para_1 goes on as art_32__para_1, and art_31__para_2 after it as art_31__para_2.',
      remedy: 'Correct one of the two; provisions keep their order and their parent.',
    },
  ]);
});
