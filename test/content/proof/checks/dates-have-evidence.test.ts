import { expect, test } from 'vitest';
import {
  datesHaveEvidence,
  printedDays,
} from '../../../../content/proof/checks/dates-have-evidence.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { instrument, smallContent, smallSource } from '../../support/small-content.ts';

test('the real content passes', async () => {
  expect(await datesHaveEvidence(realContent)).toEqual([]);
});

test('a start that its evidence does not print fails', async () => {
  const content = alteredContent((altered) => {
    const start = recordIn(altered.instruments, 'instruments/audit-policy').versions[0]?.starts[0];
    if (start) start.date = '2015-05-26';
  });
  expect(await datesHaveEvidence(content)).toEqual([
    {
      file: 'content/data/instruments/audit-policy.json',
      at: 'versions.0.starts.0.date',
      message:
        'The day 2015-05-26 does not stand in 「〔平成27年5月25日サイバーセキュリティ戦略本部決定〕」.',
      remedy: 'Correct the day, or show where it is printed.',
    },
  ]);
});

test('an inferred start on another day than the Act fails', async () => {
  const content = alteredContent((altered) => {
    const start = recordIn(altered.instruments, 'instruments/audit-policy').versions[1]?.starts[0];
    if (start) start.date = '2016-10-12';
  });
  expect(await datesHaveEvidence(content)).toEqual([
    {
      file: 'content/data/instruments/audit-policy.json',
      at: 'versions.1.starts.0.date',
      message: 'The inferred day 2016-10-12 is not that of the amended Act.',
      remedy: 'Correct the day, or show where it is printed.',
    },
  ]);
});

test('a source of another day than it bears fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.sources, 'sources/hq-2016-10-12').date = '2016-10-13';
  });
  expect(await datesHaveEvidence(content)).toEqual([
    {
      file: 'content/data/sources/hq-2016-10-12.json',
      at: 'date',
      message: 'The day 2016-10-13 does not stand in the transcript.',
      remedy: 'Correct the day, or show where it is printed.',
    },
  ]);
});

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
