import { expect, test } from 'vitest';
import { ordersAreDistinct } from '../../../../content/proof/checks/orders-are-distinct.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await ordersAreDistinct(realContent)).toEqual([]);
});

test('two records that claim one place fail at the second', async () => {
  const content = alteredContent(({ lanes }) => {
    recordIn(lanes, 'lanes/performers').order = recordIn(lanes, 'lanes/headquarters').order;
  });
  expect(await ordersAreDistinct(content)).toEqual([
    {
      file: 'content/data/lanes/performers.json',
      at: 'order',
      message: 'The place 1 is also that of content/data/lanes/headquarters.json.',
      remedy: 'Give each record of the folder a place of its own.',
    },
  ]);
});

test('a place is that of one folder alone', async () => {
  const content = alteredContent((altered) => {
    for (const { record } of altered.procedures) record.order += 100;
  });
  expect(await ordersAreDistinct(content)).toEqual([]);
});
