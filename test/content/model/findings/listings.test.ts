import { expect, test } from 'vitest';
import { listingsAt, standingOf } from '../../../../content/model/findings/listings.ts';
import { realIndex } from '../../support/real-index.ts';

const entity = (id: string) => {
  const found = realIndex.entities.get(id);
  if (!found) throw new Error(`no entity ${id}`);
  return found;
};

test.each([
  ['japan-pension-service', '2016-10-21', '別表29番目・指定法人（公的年金関係）'],
  ['japan-pension-service', '2016-10-20', '別表23番目'],
  ['japan-pension-service', '2015-02-09', 'この時点の別表に掲げられていない'],
  ['bank-of-japan', '2016-10-21', '別表24番目'],
  ['kyushu-railway', '2016-10-20', '別表36番目'],
  ['kyushu-railway', '2016-10-21', 'この時点の別表に掲げられていない'],
  ['ipa', '2016-10-21', '独立行政法人・事務の委託を受けることができる法人'],
  ['ipa', '2016-10-20', '独立行政法人'],
  ['ipa', '2015-02-10', '独立行政法人'],
  ['nisc', '2016-10-21', '国の機関'],
  ['japan-pension-service', '2019-03-31', '別表29番目・指定法人（公的年金関係）'],
  [
    'japan-pension-service',
    '2026-11-29',
    '別表29番目・指定法人（公的年金関係）（2019-03-31の状態。その後の一覧はここにない）',
  ],
  [
    'kyushu-railway',
    '2026-11-29',
    'この時点の別表に掲げられていない（2019-03-31の状態。その後の一覧はここにない）',
  ],
  ['strategic-headquarters', '2016-10-21', '国の機関'],
])('%s on %s: %s', (id, date, words) => {
  expect(standingOf(realIndex, entity(id), date)).toBe(words);
});

test('a body that stands on no list at all is said to be on none', () => {
  const unknown = { ...entity('bank-of-japan'), id: 'somebody-else', capacities: [] };
  expect(standingOf(realIndex, unknown, '2016-10-21')).toBe('一覧にない');
  expect(listingsAt(realIndex, unknown, '2016-10-21')).toEqual([]);
});

test('the rows a body stands in come with their lists', () => {
  expect(
    listingsAt(realIndex, entity('japan-pension-service'), '2016-10-21').map(({ list, row }) => [
      list.id,
      row.row,
      row.name.text,
    ]),
  ).toEqual([
    ['annex-2016', 29, '日本年金機構'],
    ['designated-2016', 1, '日本年金機構'],
  ]);
});
