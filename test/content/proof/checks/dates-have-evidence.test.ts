import { expect, test } from 'vitest';
import { datesHaveEvidence } from '../../../../content/proof/checks/dates-have-evidence.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

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
