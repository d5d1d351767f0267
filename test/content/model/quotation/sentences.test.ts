import { expect, test } from 'vitest';
import { nearestTo } from '../../../../content/model/quotation/nearest.ts';
import { sentencesNear } from '../../../../content/model/quotation/sentences.ts';
import { indexOfTexts } from '../../support/made-up-texts.ts';

test('whole sentences, the likest first, each once; a full stop in brackets ends none', () => {
  const index = indexOfTexts([
    {
      eid: 'art_1',
      num: '第一条',
      heading: '（かきくけこの定義）',
      text: ['さしすせそ。かきくけこ（以下「甲」という。）をいう。', 'かきくけこさしす'],
    },
    { version: '2015', eid: 'art_1', text: ['かきくけこ（以下「甲」という。）をいう。'] },
  ]);
  const quotation = '乙丙かきくけこという甲をいう';
  const told = sentencesNear(nearestTo(index, quotation), quotation).map(({ text, of }) => [
    text,
    of.provision.version,
  ]);
  expect(told).toEqual([
    ['かきくけこ（以下「甲」という。）をいう。', '2016'],
    ['かきくけこさしす', '2016'],
  ]);
});
