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
      at: 'rows.24.name',
      message:
        '「国家公務員共済組合連合会」 of annex__row_25 is printed before 「日本年金機構」 of annex__row_24.',
      remedy: 'Compare with the lines of the source and restore the printed order.',
    },
    {
      file: 'content/data/lists/annex-2016.json',
      at: 'rows.28.name',
      message: '「日本銀行」 of annex__row_29 is printed before 「放送大学学園」 of annex__row_28.',
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
      at: 'num',
      message:
        '「二」 of art_25__para_1__item_2 is printed before 「国の行政機関、独立行政法」 of art_25__para_1__item_1.',
      remedy: 'Compare with the lines of the source and restore the printed order.',
    },
    {
      file: 'content/data/provisions/basic-act/2016/art_25__para_1__item_2.json',
      at: 'text.0',
      message:
        '「サイバーセキュリティ戦略」 of art_25__para_1__item_2 is printed before 「二」 of art_25__para_1__item_2.',
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
      message:
        '「国の行政機関、独立行政法」 of sec_2 is printed before 「なお、本基本方針において」 of sec_2.',
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
      message: '「乙」 of art_1 is printed before 「甲」 of art_1.',
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
      message: '「丙」 of art_1 is printed before 「乙」 of art_1.',
      remedy,
    },
  ]);
});

/** A section with these own lines, and its parts with the line of each. */
const section = (lines: readonly number[], parts: Record<string, number>) =>
  smallContent({
    provisions: [
      provision('rules/2016/sec_1', {
        num: block('1', [1, 0, 1]),
        heading: block('（監査）', [1, 2, 6]),
        text: lines.map((line) => block(`${line}行`, [line, 0, 2])),
      }),
      ...Object.entries(parts).map(([eid, line]) =>
        provision(`rules/2016/${eid}`, { parent: 'sec_1', text: [block(eid, [line, 0, 6])] }),
      ),
    ],
  });

test('own words before, among and behind the parts of a provision stand where they are printed', async () => {
  const content = section([2, 5, 8], { crit_1: 3, crit_2: 4, crit_3: 6, sec_1__row_1: 7 });
  expect(await printedOrder(content)).toEqual([]);
});

test('a part that is printed before one that stands before it in every answer fails, of whatever kind they are', async () => {
  const content = section([2, 5], { crit_1: 6, sec_1__row_1: 3 });
  expect(await printedOrder(content)).toEqual([
    {
      file: 'content/data/provisions/rules/2016/sec_1__row_1.json',
      at: 'text.0',
      message: '「sec_1__row_1」 of sec_1__row_1 is printed before 「crit_1」 of crit_1.',
      remedy,
    },
  ]);
});

test('a heading that is printed behind the words it stands over fails', async () => {
  const content = smallContent({
    provisions: [
      provision('rules/2016/sec_1', {
        heading: block('監査', [3, 0, 2]),
        text: [block('本部は、監査する。', [2, 0, 9])],
      }),
    ],
  });
  expect(await printedOrder(content)).toEqual([
    {
      file: 'content/data/provisions/rules/2016/sec_1.json',
      at: 'text.0',
      message: '「本部は、監査する。」 of sec_1 is printed before 「監査」 of sec_1.',
      remedy,
    },
  ]);
});

test('number and heading of a stub, which are those of the overview, and words of two sources have no order', async () => {
  const content = smallContent({
    provisions: [
      provision('rules/2016/art_1', {
        ...{ status: 'stub', num: block('第1条', [9, 0, 3]), heading: block('目的', [9, 3, 5]) },
      }),
      provision('rules/2016/art_2', { text: [{ ...block('甲', [5, 0, 1]), source: 'law' }] }),
      provision('rules/2016/art_3', { text: [block('乙', [2, 0, 1])] }),
    ],
  });
  expect(await printedOrder(content)).toEqual([]);
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
    'a 前文 comes first, 別表 last',
    { 'act/2016/annex': 9, 'act/2016/art_1': 3, 'act/2016/pream': 1, 'act/2016/crit_1': 5 },
  ],
  ['one version is not held against another', { 'act/2015/art_2': 9, 'act/2016/art_3': 2 }],
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
      at: 'text.0',
      message: `「文」 of ${later} is printed before 「文」 of ${earlier}.`,
      remedy,
    })),
  );
});
