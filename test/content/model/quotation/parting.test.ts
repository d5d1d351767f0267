import { expect, test } from 'vitest';
import { partingOf } from '../../../../content/model/quotation/parting.ts';

/** What a passage and a quotation have each where they part, behind the characters that agree. */
const parting = (text: string, quotation: string, start = 0) => {
  let agreed = 0;
  while (text[start + agreed] === quotation[agreed]) agreed++;
  return partingOf({ passage: { form: 'words', text, pieces: [] }, start, agreed }, quotation);
};

const TEXT = 'あいうえおかきくけこさしすせそ';

test.each([
  ['a character for another', 'あい甲えおかきく', 'う', '甲'],
  ['one too many', 'あい甲うえおかき', '', '甲'],
  ['one left out', 'あいえおかきく', 'う', ''],
  ['one at the beginning', '甲いうえおか', 'あ', '甲'],
  ['two for three', 'あい甲乙丙おかきくけ', 'うえ', '甲乙丙'],
  ['three for one', 'あい甲かきくけ', 'うえお', '甲'],
  ['less than four behind it', 'あい甲えお', 'う', '甲'],
  ['nothing behind one', 'あいうえ甲', 'お', '甲'],
  ['nothing behind two', 'あいうえ甲乙', 'おか', '甲乙'],
  ['two slips, the first alone', 'あい甲えおかき乙けこ', 'う', '甲'],
])('%s: only that is shown', (_, quotation, expected, found) => {
  expect(parting(TEXT, quotation)).toEqual({ expected, found });
});

test('the quotation may begin inside the passage', () => {
  expect(parting(TEXT, 'えおか甲くけこさ', 3)).toEqual({ expected: 'き', found: '甲' });
});

test('two characters that agree by chance do not end a difference: four do', () => {
  expect(parting('あいうえお・かきえおくけこさし', 'あい甲えおくけこさし')).toEqual({
    expected: 'うえお・かき',
    found: '甲',
  });
});

test('what goes on behind the end of the passage is shown with what is left of it', () => {
  expect([parting('あいう', 'あい甲乙丙丁'), parting('あいう', 'あいう甲乙')]).toEqual([
    { expected: 'う', found: '甲乙丙丁' },
    { expected: '', found: '甲乙' },
  ]);
});

test('a difference of forty characters of both together is shown, a longer one cut at forty each', () => {
  const [ours, theirs] = ['甲', '乙'].map((sign) => sign.repeat(60)) as [string, string];
  const differ = (left: number, right: number) =>
    parting(`あい${ours.slice(0, left)}${TEXT}`, `あい${theirs.slice(0, right)}${TEXT}`);
  expect([differ(20, 20), differ(20, 21), differ(60, 60)]).toEqual([
    { expected: ours.slice(0, 20), found: theirs.slice(0, 20) },
    { expected: ours.slice(0, 20) + TEXT, found: theirs.slice(0, 21) + TEXT },
    { expected: ours.slice(0, 40), found: theirs.slice(0, 40) },
  ]);
});
