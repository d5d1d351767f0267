import { expect, test } from 'vitest';
import { compareEids, compareProvisions, parentEid, writeEid } from '../../../content/model/eid.ts';

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

test('provisions are put by instrument, version, document order', () => {
  const placed = [
    { instrument: 'basic-act', version: '2016', eid: 'art_2' },
    { instrument: 'audit-policy', version: '2016', eid: 'sec_1' },
    { instrument: 'basic-act', version: '2015', eid: 'art_30' },
    { instrument: 'basic-act', version: '2016', eid: 'art_1' },
  ];
  expect(placed.sort(compareProvisions)).toEqual([
    { instrument: 'audit-policy', version: '2016', eid: 'sec_1' },
    { instrument: 'basic-act', version: '2015', eid: 'art_30' },
    { instrument: 'basic-act', version: '2016', eid: 'art_1' },
    { instrument: 'basic-act', version: '2016', eid: 'art_2' },
  ]);
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
