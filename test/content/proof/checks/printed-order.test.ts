import { expect, test } from 'vitest';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import type { Span } from '../../../../content/model/text/spans.ts';
import { printedOrder } from '../../../../content/proof/checks/printed-order.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { block, provision, smallContent } from '../../support/small-content.ts';

test('the real content passes', async () => {
  expect(await printedOrder(realContent)).toEqual([]);
});

test('two rows that changed places whole fail', async () => {
  const content = alteredContent((altered) => {
    const { rows } = recordIn(altered.lists, 'lists/annex-2016');
    const [a, b] = [rows[23], rows[28]];
    if (a && b)
      [rows[23], rows[28]] = [
        { ...b, row: 24 },
        { ...a, row: 29 },
      ];
  });
  expect(await printedOrder(content)).toEqual([
    {
      file: 'content/data/lists/annex-2016.json',
      at: 'rows.24',
      message: 'Row 25 is printed before row 24.',
      remedy: 'Compare with the lines of the source and restore the printed order.',
    },
    {
      file: 'content/data/lists/annex-2016.json',
      at: 'rows.28',
      message: 'Row 29 is printed before row 28.',
      remedy: 'Compare with the lines of the source and restore the printed order.',
    },
  ]);
});

test('items that exchanged their texts fail', async () => {
  const content = alteredContent((altered) => {
    const one = recordIn(altered.provisions, 'provisions/basic-act/2016/art_25__para_1__item_1');
    const two = recordIn(altered.provisions, 'provisions/basic-act/2016/art_25__para_1__item_2');
    [one.text, two.text] = [two.text, one.text];
  });
  expect(await printedOrder(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2016/art_25__para_1__item_2.json',
      at: 'text',
      message:
        'The text of art_25__para_1__item_2 is printed before that of art_25__para_1__item_1.',
      remedy: 'Compare with the lines of the source and restore the printed order.',
    },
  ]);
});

test('段落 of a provision that changed places fail', async () => {
  const content = alteredContent((altered) => {
    const { text } = recordIn(altered.provisions, 'provisions/audit-policy/2016/sec_2');
    text.reverse();
  });
  expect(await printedOrder(content)).toEqual([
    {
      file: 'content/data/provisions/audit-policy/2016/sec_2.json',
      at: 'text.1',
      message: '段落 2 is printed before 段落 1.',
      remedy: 'Compare with the lines of the source and restore the printed order.',
    },
  ]);
});

test('spans of a text that changed places fail', async () => {
  const content = alteredContent((altered) => {
    const [reading] = recordIn(
      altered.discrepancies,
      'discrepancies/audit-policy-start-date',
    ).readings;
    reading?.print?.block.spans.reverse();
  });
  expect(await printedOrder(content)).toEqual([
    {
      file: 'content/data/discrepancies/audit-policy-start-date.json',
      at: 'readings.0.print.block.spans.1',
      message: 'The span stands before the one it follows.',
      remedy: 'Compare with the lines of the source and restore the printed order.',
    },
  ]);
});

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
