import { expect, test } from 'vitest';
import {
  editDistance,
  likeness,
  pairsOf,
  slipsAllowed,
  slipsBetween,
} from '../../../../content/model/names/distance.ts';

test.each([
  ['日本銀行', '日本銀行', 0],
  // Wrong, missing, too many, swapped: one each, wherever it is.
  ['日本銀行', '日木銀行', 1],
  ['日本銀行', '本銀行', 1],
  ['日本銀行', '日本銀', 1],
  ['日本銀行', '日本の銀行', 1],
  ['日本銀行', '本日銀行', 1],
  ['日本銀行', '日本行銀', 1],
  ['日本銀行', '銀行', 2],
  ['の銀日本銀行', '日本銀行', 2],
  ['ののの日', '日', 3],
  ['', '日本', 2],
  ['日本', '', 2],
  // A slip before a swap counts besides it.
  ['甲日本銀行', '乙本日銀行', 2],
  // One character that has moved over another is a swap only where both have.
  ['日本', '甲日', 2],
  ['日本', '本甲', 2],
  ['甲日本', '甲乙日', 2],
  ['甲日本', '甲本乙', 2],
  // What was swapped is not looked into again.
  ['本日', '日銀本', 3],
])('from 「%s」 to 「%s」 there are %d slips, in both directions', (a, b, slips) => {
  expect([editDistance(a, b, 3), editDistance(b, a, 3)]).toEqual([slips, slips]);
});

test.each([
  ['日本銀行', '日木銀汗', 1],
  ['日本', '日本銀行', 1],
  ['甲乙丙丁', '戊己庚辛', 3],
  // Parts of it agree, the whole does not.
  ['日本銀行', '銀行日本', 2],
  ['銀行', '日本', 0],
])('from 「%s」 to 「%s」 there are more than %d', (a, b, most) => {
  expect([editDistance(a, b, most), editDistance(b, a, most)]).toEqual([null, null]);
});

test.each([
  // One letter makes another body of an abbreviation or of three characters.
  ['', 0],
  ['日本銀', 0],
  ['nhk', 0],
  ['jrwest1', 0],
  // From four characters on one, and from ten two; of letters and digits twice as many.
  ['日本銀行', 1],
  ['日本高速道路会社', 1],
  ['東日本高速道路会社', 1],
  ['東日本高速道路の会社', 2],
  ['jrfreight', 1],
  ['jrkyushu', 1],
  ['japanpostholdingsco', 1],
  ['japanpostholdingscoj', 2],
  // Mixed ones are as long as they look.
  ['jr四国', 1],
  ['四国jr', 1],
  ['国jr四', 1],
  ['nexco東日本高速', 2],
  // Numbers have none, however long.
  ['3', 0],
  ['2010005', 0],
  ['30100050025992016', 0],
])('「%s」 may have %d slips', (name, slips) => {
  expect(slipsAllowed(name)).toBe(slips);
});

test.each([
  ['日本年金機構', '日木年金機構', 1],
  ['日本年金機構', '日本年金機構', 0],
  ['地方公共団体情報システム機構', '地方公共団体システム機構', 2],
  ['原子力損害賠償支援機構', '原子刀損害倍償支援機構', 2],
  // What both allow: nine characters only one, three none.
  ['東日本高速道路会社', '西日本高速通路会社', null],
  ['東日本高速道路会社', '東日本高速道路新社の', null],
  ['日本銀行', '日本銀', null],
  ['nhk', 'nhx', null],
  // Too long by far.
  ['原子力損害賠償支援機構', '原子力損害賠償・廃炉等支援機構', null],
  // A digit is never a slip, not even one that is missing; with the same digits words may slip.
  ['基本法第19条の法人', '基本法第99条の法人', null],
  ['基本法第19条の法人', '基本法第1条の法人', null],
  ['基本法第19条の法人', '基本方第19条の法人', 1],
  ['3010005002599', '3010005002598', null],
])('between 「%s」 and 「%s」: %j slips', (a, b, slips) => {
  expect([slipsBetween(a, b), slipsBetween(b, a)]).toEqual([slips, slips]);
});

const written = (pairs: Uint32Array): string[] =>
  [...pairs].map((pair) => String.fromCharCode(pair >>> 16, pair & 0xffff));

test.each([
  ['日本銀行', ['日本', '本銀', '銀行']],
  // In order, each as often as it stands there.
  ['銀行日本銀行', ['日本', '本銀', '行日', '銀行', '銀行']],
  ['jr四国', ['jr', 'r四', '四国']],
  // The higher half of the characters, too.
  ['銀行（銀行）', ['行（', '行）', '銀行', '銀行', '（銀']],
  // What may not slip is like nothing.
  ['日本銀', []],
  ['nhk', []],
  ['3010005002599', []],
  ['', []],
])('the pairs of 「%s」 are %j', (name, pairs) => {
  expect(written(pairsOf(name))).toEqual(pairs);
});

test.each([
  [[1, 2, 3], [1, 2, 3], 1],
  [[1, 2, 3], [4, 5], 0],
  [[1, 3], [2, 3], 0.5],
  [[0, 1, 3], [3], 0.5],
  // A pair that both have is shared as often as the one that has it less.
  [[1, 1, 3], [1, 1], 0.8],
  [[1, 1, 1], [1], 0.5],
])('%j and %j are alike to %d', (a, b, like) => {
  const [left, right] = [Uint32Array.from(a), Uint32Array.from(b)];
  expect([likeness(left, right, 0), likeness(right, left, 0)]).toEqual([like, like]);
  expect(likeness(left, right, like)).toBe(like);
  expect(likeness(left, right, like + 0.01)).toBeNull();
});

test('nothing is like nothing, and no number is made of it', () => {
  const [none, one] = [new Uint32Array(), Uint32Array.of(1)];
  expect([likeness(none, one, 0.5), likeness(one, none, 0.5), likeness(none, none, 0.5)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('of a long name and a short one no pair is looked at', () => {
  const looked: string[] = [];
  const watched = (pairs: Uint32Array) =>
    new Proxy(pairs, {
      get: (target, key) => {
        if (key !== 'length') looked.push(String(key));
        return Reflect.get(target, key);
      },
    });
  expect(likeness(watched(new Uint32Array(3)), watched(new Uint32Array(10)), 0.5)).toBeNull();
  expect(looked).toEqual([]);
});
