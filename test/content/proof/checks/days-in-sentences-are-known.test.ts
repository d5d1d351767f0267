import { expect, test } from 'vitest';
import { daysInSentencesAreKnown } from '../../../../content/proof/checks/days-in-sentences-are-known.ts';
import { realContent } from '../../support/real-content.ts';
import {
  block,
  instrument,
  provision,
  smallContent,
  smallSource,
} from '../../support/small-content.ts';
import { rule } from '../../support/small-rules.ts';

test('the real content passes', async () => {
  expect(await daysInSentencesAreKnown(realContent)).toEqual([]);
});

const found = async (explanation: string) =>
  daysInSentencesAreKnown(
    smallContent({
      ...smallSource(['平成 27 年 5 月 25 日 決定']),
      instruments: [instrument('audit-policy', { '2016': ['2016-10-21'] })],
      obligations: [rule('one', { explanation })],
      provisions: [
        provision('basic-act/2016/art_1', {
          text: [block('平成20年1月1日', [1, 0, 1])],
          note: '2016年10月21日の条文。',
        }),
      ],
    }),
  );

test('a day that a field gives, that the source prints, or that has no year is known', async () => {
  expect([
    await found('2016年10月21日から。'),
    await found('平成27年5月25日に決定された。2016年の改定で加わった。'),
    await found('10月22日。'),
  ]).toEqual([[], [], []]);
});

test('another day is told with the sentence it stands in', async () => {
  expect(await found('2016年10月22日から。平成27年9月25日まで。')).toEqual(
    ['2016-10-22', '2015-09-25'].map((day) => ({
      file: 'content/data/obligations/one.json',
      at: 'explanation',
      message: `The sentence says ${day}, a day that no field of the content gives and the source does not print.`,
      remedy: 'Correct the day, or give it in the record that knows it.',
    })),
  );
});
