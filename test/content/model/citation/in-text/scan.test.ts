import { expect, test } from 'vitest';
import {
  type Numbers,
  type Sighted,
  sightingsIn,
} from '../../../../../content/model/citation/in-text/scan.ts';

const numbers = (art: number | null, para: number | null, item: number | null): Numbers => ({
  art,
  para,
  item,
});
const plain = (art: number | null, para: number | null, item: number | null): Sighted => ({
  ...{ kind: 'numbers', law: null },
  numbers: numbers(art, para, item),
});
const joined = (
  range: boolean,
  art: number | null,
  para: number | null,
  item: number | null,
): Sighted => ({ kind: 'joined', range, numbers: numbers(art, para, item) });

test.each<[string, [string, Sighted][]]>([
  ['第5条第2項第3号の規定', [['第5条第2項第3号', plain(5, 2, 3)]]],
  ['第二項第十三号の規定', [['第二項第十三号', plain(null, 2, 13)]]],
  ['第３号に掲げる者', [['第３号', plain(null, null, 3)]]],
  ['本文第2項の規定', [['第2項', plain(null, 2, null)]]],
  [
    '第2条及び第3条第4項第5号',
    [
      ['第2条', plain(2, null, null)],
      ['第3条第4項第5号', joined(false, 3, 4, 5)],
    ],
  ],
  [
    '第2条第1項又は第3項第4号',
    [
      ['第2条第1項', plain(2, 1, null)],
      ['第3項第4号', joined(false, null, 3, 4)],
    ],
  ],
  [
    '第1項第1号から第4号まで',
    [
      ['第1項第1号', plain(null, 1, 1)],
      ['第4号', joined(true, null, null, 4)],
    ],
  ],
  [
    '第2条～第4条・第6条',
    [
      ['第2条', plain(2, null, null)],
      ['第4条', joined(true, 4, null, null)],
      ['第6条', joined(false, 6, null, null)],
    ],
  ],
  ['及び第3条による', [['第3条', plain(3, null, null)]]],
  [
    '第2条の規定及び第3条の規定',
    [
      ['第2条', plain(2, null, null)],
      ['第3条', plain(3, null, null)],
    ],
  ],
  [
    '評価規則第2条による',
    [['評価規則第2条', { kind: 'numbers', law: '評価規則', numbers: numbers(2, null, null) }]],
  ],
  [
    '日本銀行法（平成9年法律第89号）の日本銀行',
    [['日本銀行法（平成9年法律第89号）', { kind: 'law', title: '日本銀行法' }]],
  ],
  ['IT基本法に基づく', [['IT基本法', { kind: 'law', title: 'IT基本法' }]]],
  ['新IT基本法に基づく', []],
  ['その他IT基本法に基づく', [['IT基本法', { kind: 'law', title: 'IT基本法' }]]],
  [
    'その他法第30条に基づく',
    [['法第30条', { kind: 'numbers', law: '法', numbers: numbers(30, null, null) }]],
  ],
  ['②から④の要件を満たす', [['②から④', { kind: 'criteria', first: 2, last: 4 }]]],
  ['②から④まで', []],
  [
    '同項第3号、同号、同条第2項',
    [
      ['同項第3号', { kind: 'same', unit: 'para', numbers: numbers(null, null, 3) }],
      ['同号', { kind: 'same', unit: 'item', numbers: numbers(null, null, null) }],
      ['同条第2項', { kind: 'same', unit: 'art', numbers: numbers(null, 2, null) }],
    ],
  ],
  [
    '前条、前三項、前各号、前項各号',
    [
      ['前条', { kind: 'before', unit: 'art', count: 1, each: false }],
      ['前三項', { kind: 'before', unit: 'para', count: 3, each: false }],
      ['前各号', { kind: 'before', unit: 'item', count: null, each: false }],
      ['前項各号', { kind: 'before', unit: 'para', count: 1, each: true }],
    ],
  ],
])('%s', (text, expected) => {
  let from = 0;
  const placed = expected.map(([words, sighted]) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, end: from, sighted };
  });
  expect(sightingsIn(text)).toEqual(placed);
});
