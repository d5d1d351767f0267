import { expect, test } from 'vitest';
import { type Part, partsOf } from '../../../../../content/model/citation/follow/path.ts';
import {
  laterStateOf,
  mapLater,
} from '../../../../../content/model/citation/resolve/later-state.ts';
import { realIndex } from '../../../support/real-index.ts';

test.each([
  ['2016-10-20', null],
  ['2019-03-31', null],
  ['2019-04-01', 2],
  ['2025-06-30', 2],
  ['2025-07-01', 3],
  ['2026-10-01', 4],
])('on %s the state of the Act is column %s of the concordance', (date, at) => {
  expect(laterStateOf(realIndex, 'basic-act', date)?.at ?? null).toBe(at);
});

test('an instrument without a concordance has no later state', () => {
  expect(laterStateOf(realIndex, 'audit-policy', '2026-10-01')).toBeNull();
});

/** Where a number leads in a concordance of these rows: number of the later state to eId of 2016. */
const lead = (rows: [string | null, string | null][], parts: readonly Part[]) => {
  const states = ['2016-10-21', '2019-04-01'].map((from) => ({ from, label: from, change: null }));
  const concordance = {
    ...{ id: 'act', instrument: 'act', states, source: ['made'] },
    ...{ texts: [], numbering: [], rules: [], caution: '' },
    rows: rows.map(([number, eid]) => ({ matter: '事項', numbers: [null, number], eid })),
  };
  return mapLater({ concordance, at: 1 }, parts);
};

test('the row of the number itself goes before the rows around it', () => {
  const rows: [string, string][] = [
    ['26条', 'art_25'],
    ['26条1項', 'art_25__para_1'],
    ['26条1項2号', 'art_25__para_1__item_9'],
  ];
  expect(lead(rows, partsOf('art_26__para_1__item_2'))).toEqual({
    eid: 'art_25__para_1__item_9',
    how: 'exact',
  });
});

test('of several rows around a number the nearest is taken, whatever their order', () => {
  const rows: [string, string][] = [
    ['26条', 'art_25'],
    ['26条1項', 'art_25__para_1'],
  ];
  for (const some of [rows, rows.toReversed()])
    expect(lead(some, partsOf('art_26__para_1__item_3'))).toEqual({
      eid: 'art_25__para_1',
      how: 'enclosing',
    });
});

test('rows for parts of an article lead to it only where all are of one article', () => {
  const one: [string, string][] = [
    ['33条1項', 'art_32__para_1'],
    ['33条2項', 'art_32__para_2'],
  ];
  expect(lead(one, partsOf('art_33'))).toEqual({ eid: 'art_32', how: 'parts' });
  expect(lead([...one, ['33条3項', 'art_31__para_1']], partsOf('art_33'))).toBeNull();
});

test('a row that lacks the number or the provision leads nowhere', () => {
  expect(lead([['33条', null]], partsOf('art_33'))).toBeNull();
  expect(lead([[null, 'art_32']], partsOf('art_33'))).toBeNull();
});

test('what a concordance cannot write, it does not have: 枝番, 前文, a chapter', () => {
  const rows: [string, string][] = [
    ['33条', 'art_32'],
    ['2項', 'art_1__para_2'],
  ];
  const branch: Part = { unit: 'art', n: 33, branch: 'の二' };
  expect(lead(rows, [branch])).toBeNull();
  expect(lead(rows, [branch, { unit: 'para', n: 2, branch: '' }])).toBeNull();
  expect(lead(rows, [...partsOf('art_33'), { unit: 'para', n: 2, branch: 'の二' }])).toBeNull();
  expect(lead(rows, partsOf('pream'))).toBeNull();
  expect(lead(rows, partsOf('chp_33'))).toBeNull();
});
