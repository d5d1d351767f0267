import { expect, test } from 'vitest';
import {
  inPrintedOrder,
  isBefore,
  isPrintedBefore,
  type Placed,
  placedAmong,
  placedIn,
  type Stretch,
  standsAbove,
  stretchesOf,
} from '../../../../content/model/provisions/printed-order.ts';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import type { Span } from '../../../../content/model/text/spans.ts';
import { realIndex } from '../../support/real-index.ts';
import { block, provision as filed } from '../../support/small-content.ts';

const provision = (eid: string, held: Partial<Provision> = {}): Provision =>
  filed(`rules/2016/${eid}`, held).record;

const on = (line: number, text = `${line}`) => block(text, [line, 0, 1]);

/** Stretches as 「eId: the words; where it goes on, behind which part and from which 段落」. */
const told = (stretches: readonly Stretch[]): string[] =>
  stretches.map(({ provision: { eid }, blocks, from, behind }) =>
    [
      `${eid}: ${blocks.map(({ text }) => text).join(' ')}`.trim(),
      ...(behind === null ? [] : [`behind ${behind} from ${from}`]),
    ].join('; '),
  );

const childrenIn =
  (provisions: readonly Provision[]) =>
  (one: Provision): Placed[] =>
    placedAmong(
      one,
      provisions.filter(({ parent }) => parent === one.eid),
    );

test.each<[string, Span, Span, boolean]>([
  ['on a later line, though further left', [1, 5, 8], [2, 0, 3], true],
  ['on an earlier line, though further right', [2, 0, 3], [1, 5, 8], false],
  ['directly behind it', [1, 0, 3], [1, 3, 5], true],
  ['over its end', [1, 0, 3], [1, 2, 5], false],
])('one span stands %s: %s, %s: %s', (_, one, other, is) => {
  expect(isBefore(one, other)).toBe(is);
  expect(isPrintedBefore(block('甲', one), block('乙', other))).toBe(is);
});

test('blocks of two sources, or without a place, have no order', () => {
  const law = { ...on(1), source: 'law' };
  expect([
    isPrintedBefore(law, on(2)),
    isPrintedBefore(law, { ...on(2), source: 'law' }),
    isPrintedBefore(block('甲'), on(2)),
    isPrintedBefore(on(1), block('乙')),
  ]).toEqual([false, true, false, false]);
});

test('a heading stands above its number where the source has it there, whatever its brackets', () => {
  const above = (num: number | null, heading: number | null) =>
    standsAbove(
      provision('art_1', {
        num: num === null ? null : on(num),
        heading: heading === null ? null : on(heading, '（見出し）'),
      }),
    );
  expect([above(2, 1), above(1, 2), above(null, 1), above(1, null)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a part begins with its number, heading or words, and one that is 略 with the mark that stands for it', () => {
  const parts = [
    provision('crit_1', { num: on(2), text: [on(9)] }),
    provision('crit_2', { heading: on(4) }),
    provision('crit_3', { text: [on(6)] }),
    provision('crit_4', { status: 'omitted_unchanged', evidence: [on(8)] }),
    provision('crit_5'),
  ];
  const text = [1, 3, 5, 7, 10].map((line) => on(line));
  expect(
    placedAmong(provision('sec_1', { text }), parts).map(({ block, behind }) => [
      block.text,
      behind,
    ]),
  ).toEqual([
    ['1', null],
    ['3', 'crit_1'],
    ['5', 'crit_2'],
    ['7', 'crit_3'],
    ['10', 'crit_4'],
  ]);
  // Beside parts of another source nothing tells.
  const law = provision('sec_1', { text: [{ ...on(7), source: 'law' }] });
  expect(placedAmong(law, parts).map(({ behind }) => behind)).toEqual([null]);
});

test('a provision goes on behind the part that it stands behind, with all that is in that part before it', () => {
  const provisions = [
    provision('sec_1', { text: [on(1), on(2), on(6), on(7), on(9)] }),
    provision('crit_1', { parent: 'sec_1', num: on(3), text: [on(3)] }),
    provision('crit_1__item_1', { parent: 'crit_1', text: [on(4)] }),
    provision('crit_2', { parent: 'sec_1', text: [on(5)] }),
    provision('crit_3', { parent: 'sec_1', text: [on(8)] }),
    provision('sec_2', { text: [on(10)] }),
  ];
  const stretches = inPrintedOrder(provisions, childrenIn(provisions));
  expect(told(stretches)).toEqual([
    'sec_1: 1 2',
    'crit_1: 3',
    'crit_1__item_1: 4',
    'crit_2: 5',
    'sec_1: 6 7; behind crit_2 from 2',
    'crit_3: 8',
    'sec_1: 9; behind crit_3 from 4',
    'sec_2: 10',
  ]);
});

test('no 段落 is lost or moved before another: not where its part is not given, nor where the order is none', () => {
  const section = provision('sec_1');
  const given = [section, provision('sec_1__sub_1'), provision('sec_1__sub_2')];
  const words = (...behind: (string | null)[]) =>
    told(
      inPrintedOrder(given, (one) =>
        one === section ? behind.map((eid, i) => ({ block: on(i + 1), behind: eid })) : [],
      ),
    );
  expect(words('sec_1__sub_9', 'sec_1__sub_1', null, 'sec_1__sub_9')).toEqual([
    'sec_1: 1',
    'sec_1__sub_1:',
    'sec_1: 2 3 4; behind sec_1__sub_1 from 1',
    'sec_1__sub_2:',
  ]);
  expect(words('sec_1__sub_2', 'sec_1__sub_1')).toEqual([
    'sec_1:',
    'sec_1__sub_1:',
    'sec_1__sub_2:',
    'sec_1: 1 2; behind sec_1__sub_2 from 0',
  ]);
});

test('what is enclosed by nothing that is given stands at the top', () => {
  const provisions = [provision('art_1__para_1', { text: [on(1)] }), provision('art_2')];
  expect(told(inPrintedOrder(provisions, childrenIn(provisions)))).toEqual([
    'art_1__para_1: 1',
    'art_2:',
  ]);
});

test('words left out as 略 stand where the version that holds them has them', () => {
  const sections = realIndex.corpus.provisions.filter(
    ({ instrument, version }) => instrument === 'overview-2016' && version === '2016',
  );
  const section = realIndex.provision({
    instrument: 'overview-2016',
    version: '2016',
    eid: 'sec_2',
  });
  const omitted: Provision = { ...section, text: [], same_as: '2016', status: 'omitted_unchanged' };
  const behind = (one: Provision) => placedIn(realIndex, one).map((placed) => placed.behind);
  expect(behind(omitted)).toEqual([
    null,
    null,
    'crit_4',
    'crit_4',
    'crit_4',
    'crit_4',
    'sec_2__row_8',
  ]);
  expect(behind(omitted)).toEqual(behind(section));
  expect(
    told(stretchesOf(realIndex, sections))
      .filter((line) => line.includes('; behind'))
      .map((line) => line.replace(/: .*;/, ';')),
  ).toEqual([
    'sec_2; behind crit_4 from 2',
    'sec_2; behind sec_2__row_8 from 6',
    'sec_3; behind sec_3__sub_3 from 1',
  ]);
});
