import { expect, test } from 'vitest';
import { followed, isMiswriting } from '../../../../content/model/quotation/likeness.ts';
import { nearestTo } from '../../../../content/model/quotation/nearest.ts';
import { indexOfTexts } from '../../support/made-up-texts.ts';

const TEXT = 'あいうえおかきくけこさしすせそ';

/** How a quotation follows the text it is nearest to: the stretch, the likeness in hundredths, and whether it is a miswriting. */
const judged = (texts: readonly string[], quotation: string) => {
  const index = indexOfTexts(
    texts.map((text, i) => ({ instrument: `text-${i + 1}`, eid: 'art_1', text: [text] })),
  );
  const [nearest] = nearestTo(index, quotation);
  if (!nearest) return null;
  const stretch = followed(nearest, quotation);
  return [
    nearest.passage.text.slice(nearest.start, stretch.end),
    Math.round(stretch.likeness * 100),
    isMiswriting(index, nearest, quotation, stretch),
  ];
};

test.each([
  ['one character', 'あいうえお甲きくけこ', ['あいうえおかきくけこ', 90, true]],
  ['two differences', 'あい甲えおかき乙けこさし', ['あいうえおかきくけこさし', 83, true]],
  ['words left out', 'あいうえおけこさしす', ['あいうえおかきくけこさしす', 90, true]],
  ['words put in', 'あいうえお甲乙かきくけこさしすせ', ['あいうえおかきくけこさしすせ', 88, true]],
  ['too many differences', '甲いうえおかき乙丙こさしす', ['あいうえおかきくけこさしす', 77, false]],
  ['another end', 'あいうえおかき甲乙丙丁', ['あいうえおかきくけこさ', 64, true]],
  ['another beginning', '甲乙丙丁きくけこさし', ['うえおかきくけこさし', 60, false]],
  [
    'less than half from the beginning',
    'あいうえお甲乙丙丁戊己',
    ['あいうえおかきくけこさ', 45, false],
  ],
])('%s', (_, quotation, expected) => {
  expect(judged([TEXT], quotation)).toEqual(expected);
});

test('a beginning that stands in two places leads to neither', () => {
  expect(judged([TEXT, `${TEXT.slice(0, 7)}を定める。`], 'あいうえおかき甲乙丙丁')?.at(-1)).toBe(
    false,
  );
  expect(judged([`${TEXT}。${TEXT}`], 'あいうえおかき甲乙丙丁')?.at(-1)).toBe(false);
});
