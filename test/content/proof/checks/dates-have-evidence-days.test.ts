import { expect, test } from 'vitest';
import {
  datesHaveEvidence,
  printedDays,
} from '../../../../content/proof/checks/dates-have-evidence.ts';
import { instrument, smallContent, smallSource } from '../../support/small-content.ts';

test.each<[string, string[]]>([
  ['平成27年5月25日', ['2015-05-25']],
  ['2016年4月15日及び10月1日', ['2016-04-15', '2016-10-01']],
  ['平成26年11月12日、2015年2月10日、9月25日', ['2014-11-12', '2015-02-10', '2015-09-25']],
  ['5月25日に決定した。', []],
  ['5月25日、平成28年10月12日', ['2016-10-12']],
  ['平成27年度の監査', []],
])('the days printed in 「%s」', (text, days) => {
  expect(printedDays(text)).toEqual(days);
});

const remedy = 'Correct the day, or show where it is printed.';

test('a start stated without words is printed nowhere; nor is the day of a source without transcript', async () => {
  const content = smallContent({
    ...smallSource(['平成28年10月12日']),
    instruments: [instrument('policy', { '2015': ['2015-05-25'] })],
  });
  const start = {
    ...{ file: 'content/data/instruments/policy.json', at: 'versions.0.starts.0.date', remedy },
    message: 'The day 2015-05-25 does not stand in 「」.',
  };
  expect(await datesHaveEvidence(content)).toEqual([start]);
  expect(await datesHaveEvidence({ ...content, transcripts: new Map() })).toEqual([
    start,
    {
      ...{ file: 'content/data/sources/source.json', at: 'date', remedy },
      message: 'The day 2016-10-12 does not stand in the transcript.',
    },
  ]);
});
