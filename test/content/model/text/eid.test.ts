import { expect, test } from 'vitest';
import { citationOf } from '../../../../content/model/corpus/citation.ts';
import { akomaNtoso } from '../../../../content/model/formats/akoma-ntoso.ts';
import {
  compareEids,
  EID_PATTERN,
  inDocumentOrder,
  nearEids,
  parentEid,
  parentOf,
  struckOutWith,
  writeEid,
} from '../../../../content/model/text/eid.ts';
import { realIndex } from '../../support/real-index.ts';

const VERSIONS = realIndex.corpus.instruments.flatMap(({ id, versions }) =>
  versions.map((version) => ({ instrument: id, version: version.id })),
);

/** Document order as a reader meets it. */
const ORDER = [
  'pream',
  'art_1',
  'art_2',
  'art_2__para_1',
  'art_2__para_1__item_1',
  'art_2__para_1__item_2',
  'art_2__para_1__item_10',
  'art_2__para_2',
  'art_10',
  'annex',
  'annex__row_2',
  'annex__row_10',
];

test('eIds are put in document order: numbers as numbers, 前文 first, 別表 last', () => {
  const shuffled = [...ORDER].sort((a, b) => a.length - b.length || (a < b ? 1 : -1));
  expect(shuffled.sort(compareEids)).toEqual(ORDER);
});

test('an eId is equal to itself', () => {
  expect(compareEids('sec_5__sub_3', 'sec_5__sub_3')).toBe(0);
});

test.each([
  ['art_25__para_1__item_2', 'art_25__para_1'],
  ['annex__row_29', 'annex'],
  ['art_13', null],
])('%s stands under %s', (eid, parent) => {
  expect(parentEid(eid)).toBe(parent);
});

const placed = (eid: string, parent: string | null = null, instrument = 'basic-act') => ({
  ...{ instrument, version: '2016', eid, parent },
});

test('provisions are put by instrument, version, document order', () => {
  const order = [
    placed('sec_1', null, 'audit-policy'),
    { ...placed('art_30'), version: '2015' },
    placed('art_1'),
    placed('art_2'),
  ];
  expect(inDocumentOrder(order.toReversed())).toEqual(order);
});

test('a chapter stands before its articles, and what is said to stand in a section stands there', () => {
  const order = [
    placed('pream'),
    placed('chp_1'),
    placed('art_1', 'chp_1'),
    placed('art_1__para_1'),
    placed('art_2', 'chp_1'),
    placed('chp_2'),
    placed('art_3', 'chp_2'),
    placed('sec_2'),
    placed('crit_1', 'sec_2'),
    placed('crit_2', 'sec_2'),
    placed('sec_2__row_1'),
    placed('sec_3'),
    placed('annex'),
  ];
  expect(inDocumentOrder(order.toReversed())).toEqual(order);
});

test('a part whose whole is not held stands at the top', () => {
  expect(inDocumentOrder([placed('sec_2'), placed('sec_1__sub_4')])).toEqual([
    placed('sec_1__sub_4'),
    placed('sec_2'),
  ]);
});

test('provisions that enclose one another are in no order', () => {
  expect(() => inDocumentOrder([placed('art_1', 'chp_1'), placed('chp_1', 'art_1')])).toThrow(
    'Provisions of basic-act/2016 enclose one another: none is the first.',
  );
});

const order = VERSIONS.map(({ instrument, version }) => ({
  ...{ instrument, version },
  provisions: realIndex.corpus.provisions.filter(
    (p) => p.instrument === instrument && p.version === version,
  ),
}));

test.each(order)('$instrument $version: the order of the corpus is that of its tree', (one) => {
  const { provisions } = one;
  const known = new Set(provisions.map(({ eid }) => eid as string));
  const open: string[] = [];
  for (const provision of provisions) {
    const parent = parentOf(provision);
    const enclosing = parent !== null && known.has(parent) ? parent : undefined;
    while (open.length > 0 && open.at(-1) !== enclosing) open.pop();
    // Where what encloses it is not open, something stands between a provision and its parts.
    expect([provision.eid, open.at(-1)]).toEqual([provision.eid, enclosing]);
    open.push(provision.eid);
  }
});

test.each(order)('$instrument $version: the XML has the order of the corpus', (one) => {
  const xml = akomaNtoso(realIndex, one.instrument, one.version, '0'.repeat(64));
  const [, body = ''] = xml.split('</meta>');
  const eids = [...body.matchAll(/ eId="([^"]+)"/g)].map(([, eid]) => eid);
  expect(eids).toEqual(one.provisions.map(({ eid }) => eid));
});

test('what encloses comes before what it encloses, from either side', () => {
  expect(Math.sign(compareEids('art_1', 'art_1__para_1'))).toBe(-1);
  expect(Math.sign(compareEids('art_1__para_1', 'art_1'))).toBe(1);
});

test('the parts of an eId are written in order, each with its number', () => {
  const writers = { art: (n: string) => `第${n}条`, annex: (n: string) => `別表${n}` };
  expect([writeEid('art_12', writers), writeEid('annex', writers)]).toEqual([['第12条'], ['別表']]);
});

test('a part that nobody knows how to write is named', () => {
  expect(() => writeEid('art_1__row_2', { art: (n) => n })).toThrow(
    'eId "art_1__row_2" has the unknown part "row_2"',
  );
});

test.each([
  // A number that its own article does not have: first the nearest that it has, then the article.
  ['art_32__para_3', ['art_32__para_2', 'art_32__para_1', 'art_32']],
  // The paragraph between was left out.
  ['art_25__item_2', ['art_25__para_1__item_2', 'art_25']],
  ['art_33', ['art_32', 'art_25']],
  ['annex__row_9', ['annex__row_2', 'annex__row_1', 'annex']],
  ['sec_1', []],
])('%s is near to %j', (asked, near) => {
  const eids = ['art_25', 'art_25__para_1', 'art_25__para_1__item_1', 'art_25__para_1__item_2'];
  const others = [
    'art_32',
    'art_32__para_1',
    'art_32__para_2',
    'annex',
    'annex__row_1',
    'annex__row_2',
  ];
  expect(nearEids([...eids, ...others], asked)).toEqual(near);
});

test('a 枝番 stands right behind its number, 附則 and 別表 behind all articles', () => {
  const order = [
    ...[
      'enact',
      'part_1',
      'chp_1',
      'art_2',
      'art_2__para_1',
      'art_30',
      'art_30_2',
      'art_30_2__para_1',
    ],
    ...[
      'art_30_2_2',
      'art_30_3',
      'art_31',
      'suppl',
      'suppl__art_1',
      'suppl_427_66',
      'suppl_427_66__para_1',
    ],
    ...['suppl_501_11', 'annex', 'annex_1', 'annex_1__row_2'],
  ];
  expect(order.toReversed().sort(compareEids)).toEqual(order);
  expect(order.filter((eid) => !EID_PATTERN.test(eid))).toEqual([]);
});

test.each(['art', 'art_', 'art_30_', 'art_30__2', 'item_1', 'suppl_', 'pream_1', 'art_1__suppl'])(
  '%s is no eId',
  (eid) => {
    expect(EID_PATTERN.test(eid)).toBe(false);
  },
);

test('a part is written with its 枝番 and its depth among its like', () => {
  expect(citationOf('法', 'art_30_2__para_1__item_1_2__subitem_3__subitem_2', false)).toBe(
    '法第30条の2第1項第1号の2ハ(2)',
  );
});

test('what was struck out together is found by each of its numbers, and by no other', () => {
  const held = [
    { eid: 'art_2' },
    { eid: 'art_3', through: 'art_5' },
    { eid: 'art_7__para_1__item_2', through: 'art_7__para_1__item_4' },
  ];
  const asked = ['art_2', 'art_3', 'art_4', 'art_4_2', 'art_5', 'art_5_2', 'art_4__para_1'];
  expect(asked.map((eid) => struckOutWith(held, eid)?.eid ?? null)).toEqual([
    ...[null, 'art_3', 'art_3', 'art_3', 'art_3', null, null],
  ]);
  expect(struckOutWith(held, 'art_7__para_1__item_3')).toBe(held[2]);
  expect(struckOutWith(held, 'art_7__para_2__item_3')).toBeUndefined();
});
