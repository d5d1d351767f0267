import { expect, test } from 'vitest';
import { continuationsKeepOrder } from '../../../../content/proof/checks/continuations-keep-order.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { provision, smallContent } from '../../support/small-content.ts';

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

const continued = (path: string, continued_by: string | null) => provision(path, { continued_by });

const disorder = (first: string, second: string, message: string) =>
  [first, second].map((eid) => ({
    file: `content/data/provisions/act/2015/${eid}.json`,
    ...{ at: 'continued_by', message },
    remedy: 'Correct one of the two; provisions keep their order and their parent.',
  }));

test('what ended between two others does not hide that they changed places', async () => {
  const content = smallContent({
    provisions: [
      continued('act/2015/art_1', 'art_3'),
      continued('act/2015/art_2', null),
      continued('act/2015/art_3', 'art_2'),
    ],
  });
  expect(await continuationsKeepOrder(content)).toEqual(
    disorder('art_1', 'art_3', 'art_1 goes on as art_3, and art_3 after it as art_2.'),
  );
});

test('what goes on though its parent ended may go on anywhere', async () => {
  const content = smallContent({
    provisions: [
      continued('act/2015/art_1', null),
      continued('act/2015/art_1__para_1', 'art_2__para_1'),
      continued('act/2015/art_3', 'art_4'),
      continued('act/2015/art_3__para_1', 'art_5__para_1'),
    ],
  });
  expect(await continuationsKeepOrder(content)).toEqual(
    disorder(
      'art_3',
      'art_3__para_1',
      'art_3 goes on as art_4, but art_3__para_1 as art_5__para_1.',
    ),
  );
});
