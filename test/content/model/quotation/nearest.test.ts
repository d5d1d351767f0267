import { expect, test } from 'vitest';
import { nearestTo } from '../../../../content/model/quotation/nearest.ts';
import { indexOfTexts } from '../../support/made-up-texts.ts';

/** Where a quotation comes nearest among texts of these 段落, each printed by itself. */
const nearest = (texts: readonly string[][], quotation: string) => {
  const index = indexOfTexts(
    texts.map((text, i) => ({ instrument: `text-${i + 1}`, eid: 'art_1', text })),
  );
  const [found] = nearestTo(index, quotation);
  return found ? { text: found.passage.text, start: found.start, agreed: found.agreed } : null;
};

const ONE = [['あいうえおか']];

test.each([
  // Two of four pieces of three characters: at the end, at the beginning, inside.
  ['甲乙うえおか', { text: 'あいうえおか', start: 0, agreed: 0 }],
  ['あいうえ甲乙', { text: 'あいうえおか', start: 0, agreed: 4 }],
  ['いうえお甲乙', { text: 'あいうえおか', start: 1, agreed: 4 }],
  // It would begin before the text does.
  ['甲乙丙あいうえ', { text: 'あいうえおか', start: 0, agreed: 0 }],
  // Three tenths of the pieces are just enough, three elevenths are not.
  ['あいうえお甲乙丙丁戊己庚', { text: 'あいうえおか', start: 0, agreed: 5 }],
  ['あいうえお甲乙丙丁戊己庚辛', null],
  // Six characters at least: fewer are alike by chance.
  ['あいうえお甲', { text: 'あいうえおか', start: 0, agreed: 5 }],
  ['あいうえ甲', null],
  ['甲乙丙丁戊己', null],
])('of あいうえおか「%s」 is near %j', (quotation, expected) => {
  expect(nearest(ONE, quotation)).toEqual(expected);
});

test('the text that has most of the words is near, not the one that has the first of them', () => {
  expect(nearest([['かきくけこ'], ['たちつあいうえお']], 'かきくあいうえお')).toEqual({
    text: 'たちつあいうえお',
    start: 0,
    agreed: 0,
  });
});

test('of texts as near, the one that agrees longest from the beginning', () => {
  const quotation = 'あいうえおかきくけこ';
  const differs = ['甲いうえおかきくけこ'];
  const ends = ['あいうえおかきく乙丙'];
  const expected = { text: ends[0], start: 0, agreed: 8 };
  expect([nearest([differs, ends], quotation), nearest([ends, differs], quotation)]).toEqual([
    expected,
    expected,
  ]);
});

test('of places as good, the one that most of the words speak for', () => {
  // かきく speaks for the beginning of the text, あいうえお for two characters later.
  expect(nearest([['乙かきく丙丁あいうえお']], '甲かきくあいうえお')).toEqual({
    text: '乙かきく丙丁あいうえお',
    start: 2,
    agreed: 0,
  });
});

test('a text with half of the words is not compared where others have nearly all', () => {
  const quotation = 'あいうえおかきくけこさしすせそたちつてと';
  const half = ['あいうえおかきくけ甲乙丙丁'];
  const most = ['甲', '乙', '丙'].map((first) => [first + quotation.slice(1)]);
  expect(nearest([half, ...most], quotation)).toEqual({
    text: `甲${quotation.slice(1)}`,
    start: 0,
    agreed: 0,
  });
});

test('words that stand in more than a hundred places tell nothing, in whatever lines they stand', () => {
  // Each place counts as words and as print.
  const repeated = (times: number) => 'あいうえ、'.repeat(times);
  const quotation = 'あいうえ甲乙';
  expect(nearest([[repeated(25), repeated(25)]], quotation)).toEqual({
    text: repeated(50),
    start: 0,
    agreed: 4,
  });
  expect(nearest([[repeated(25), repeated(26)]], quotation)).toBeNull();
});
