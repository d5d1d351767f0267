import { expect, test } from 'vitest';
import { wholeSentence } from '../../../../content/model/quotation/whole-sentence.ts';
import { realIndex } from '../../support/real-index.ts';

const AUDIT = { instrument: 'audit-policy', version: '2016', eid: 'sec_5__sub_3' };

test('the sentence goes on to the words that say what kind of rule it is', () => {
  const quote = '通知を受けた各機関は、速やかに必要な改善を実施又は改善計画を策定し';
  expect(wholeSentence(realIndex, { ...AUDIT, quote })).toBe(
    `${quote}、改善結果又は改善計画を戦略本部に報告するものとする。`,
  );
});

test('none is told of words that are not held, that stand elsewhere, or in a sentence too long to be told beside', () => {
  const article = { instrument: 'basic-act', version: '2016', eid: 'art_13' };
  expect([
    wholeSentence(realIndex, { ...AUDIT, quote: null }),
    wholeSentence(realIndex, { ...AUDIT, quote: '監査の目的' }),
    wholeSentence(realIndex, { ...article, quote: '統一的な基準の策定' }),
  ]).toEqual([null, null, null]);
});
