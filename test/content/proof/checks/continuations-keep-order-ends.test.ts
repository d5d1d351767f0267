import { expect, test } from 'vitest';
import { continuationsKeepOrder } from '../../../../content/proof/checks/continuations-keep-order.ts';
import { provision, smallContent } from '../../support/small-content.ts';

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
