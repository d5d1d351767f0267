import { expect, test } from 'vitest';
import type { Span } from '../../../../content/model/schema/common.ts';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import { printedOrder } from '../../../../content/proof/checks/printed-order.ts';
import { block, provision, smallContent } from '../../support/small-content.ts';

const remedy = 'Compare with the lines of the source and restore the printed order.';

test.each<[string, Span, Span, boolean]>([
  ['on a later line, though further left', [1, 5, 8], [2, 0, 3], true],
  ['on an earlier line, though further right', [2, 0, 3], [1, 5, 8], false],
  ['directly behind it', [1, 0, 3], [1, 3, 5], true],
  ['behind it with layout between', [1, 0, 3], [1, 4, 5], true],
  ['before it on the same line', [1, 4, 5], [1, 0, 3], false],
  ['over its end', [1, 0, 3], [1, 2, 5], false],
])('a 段落 may stand %s: %s, %s: %s', async (_, first, second, stands) => {
  const content = smallContent({
    provisions: [
      provision('rules/2016/art_1', { text: [block('甲', first), block('乙', second)] }),
    ],
  });
  const problems = [
    {
      file: 'content/data/provisions/rules/2016/art_1.json',
      at: 'text.1',
      message: '段落 2 is printed before 段落 1.',
      remedy,
    },
  ];
  expect(await printedOrder(content)).toEqual(stands ? [] : problems);
});

test('a 段落 of several spans ends with its last and begins with its first', async () => {
  const content = smallContent({
    provisions: [
      provision('rules/2016/art_1', {
        text: [
          block('甲', [1, 0, 2], [2, 0, 2]),
          block('乙', [2, 2, 4], [3, 0, 2]),
          block('丙', [3, 1, 3], [4, 0, 2]),
        ],
      }),
    ],
  });
  expect(await printedOrder(content)).toEqual([
    {
      file: 'content/data/provisions/rules/2016/art_1.json',
      at: 'text.2',
      message: '段落 3 is printed before 段落 2.',
      remedy,
    },
  ]);
});

/** Provisions filed in this order; each has one line of text, by its number, or none. */
const printedOn = (lines: Record<string, number | null>, held: Partial<Provision> = {}) =>
  smallContent({
    provisions: Object.entries(lines).map(([path, line]) =>
      provision(path, { text: line === null ? [] : [block('文', [line, 0, 1])], ...held }),
    ),
  });

test.each<[string, Record<string, number | null>]>([
  [
    'numbers count as numbers, in whatever order the files are read',
    { 'act/2016/art_10': 9, 'act/2016/art_1': 2, 'act/2016/art_2': 5, 'act/2016/art_11': 12 },
  ],
  [
    'items of one paragraph are not held against those of another',
    { 'act/2016/art_1__para_1__item_1': 9, 'act/2016/art_1__para_2__item_1': 2 },
  ],
  [
    'nor are provisions of another kind, though their names begin alike',
    { 'act/2016/annex': 1, 'act/2016/art_1': 5, 'act/2016/pream': 9, 'act/2016/crit_1': 3 },
  ],
  ['nor those of another version', { 'act/2015/art_2': 9, 'act/2016/art_3': 2 }],
  ['nor those of another text', { 'act/2016/art_1': 9, 'rules/2016/art_2': 2 }],
  [
    'one without text stands nowhere',
    { 'act/2016/art_1': 2, 'act/2016/art_2': null, 'act/2016/art_3': 5 },
  ],
])('%s', async (_, lines) => {
  expect(await printedOrder(printedOn(lines))).toEqual([]);
});

test('each provision printed before its predecessor is told, in the order of their numbers', async () => {
  const content = printedOn({
    'act/2016/art_10': 4,
    'act/2016/art_9': 8,
    'act/2016/art_2': 2,
    'act/2016/art_1': 6,
  });
  expect(await printedOrder(content)).toEqual(
    [
      ['art_2', 'art_1'],
      ['art_10', 'art_9'],
    ].map(([later, earlier]) => ({
      file: `content/data/provisions/act/2016/${later}.json`,
      at: 'text',
      message: `The text of ${later} is printed before that of ${earlier}.`,
      remedy,
    })),
  );
});
