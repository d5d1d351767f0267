import { expect, test } from 'vitest';
import { continuationsKeepOrder } from '../../../../content/proof/checks/continuations-keep-order.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await continuationsKeepOrder(realContent)).toEqual([]);
});

const remedy = 'Correct one of the two; provisions keep their order and their parent.';

/** The problem as each of the two files in question gets it. */
const onBoth = (eids: readonly string[], message: string) =>
  eids.map((eid) => ({
    file: `content/data/provisions/basic-act/2015/${eid}.json`,
    at: 'continued_by',
    message,
    remedy,
  }));

test('two provisions that go on as one fail', async () => {
  const content = alteredContent(({ provisions }) => {
    recordIn(provisions, 'provisions/basic-act/2015/art_20').continued_by = 'art_21';
  });
  expect(await continuationsKeepOrder(content)).toEqual(
    onBoth(['art_20', 'art_21'], 'art_20 goes on as art_21, and art_21 after it as art_21.'),
  );
});

test('a paragraph that goes on in another article than its own does fails', async () => {
  const content = alteredContent(({ provisions }) => {
    recordIn(provisions, 'provisions/basic-act/2015/art_31__para_2').continued_by =
      'art_31__para_2';
  });
  expect(await continuationsKeepOrder(content)).toEqual([
    ...onBoth(
      ['art_31', 'art_31__para_2'],
      'art_31 goes on as art_32, but art_31__para_2 as art_31__para_2.',
    ),
    ...onBoth(
      ['art_31__para_1', 'art_31__para_2'],
      'art_31__para_1 goes on as art_32__para_1, and art_31__para_2 after it as art_31__para_2.',
    ),
  ]);
});
