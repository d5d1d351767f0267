import { expect, test } from 'vitest';
import type { Concordance } from '../../../../content/model/schema/concordance.ts';
import { concordancesMatchEids } from '../../../../content/proof/checks/concordances-match-eids.ts';
import type { Content } from '../../../../content/proof/read/read.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { instrument, smallContent } from '../../support/small-content.ts';

test('the real content passes', async () => {
  expect(await concordancesMatchEids(realContent)).toEqual([]);
});

test('a row joined to another provision than its number names fails', async () => {
  const content = alteredContent((altered) => {
    const row = recordIn(altered.concordances, 'concordances/basic-act').rows.find(
      ({ eid }) => eid === 'art_31',
    );
    if (row) row.eid = 'art_30';
  });
  expect(await concordancesMatchEids(content)).toEqual([
    {
      file: 'content/data/concordances/basic-act.json',
      at: 'rows.8.eid',
      message: 'art_30 is 30条; the row says 31条 from 2016-10-21.',
      remedy: 'Correct the eId or the number.',
    },
  ]);
});

type Row = Concordance['rows'][number];

const row = (eid: string | null, ...numbers: (string | null)[]): Row => ({
  ...{ matter: '事務の委託', eid, numbers },
});

/** A concordance of the Act with a state before its first version, one for each version and one after. */
const withRows = (rows: Row[], held: Partial<Concordance> = {}): Content =>
  smallContent({
    instruments: [
      instrument('policy', { '2015': ['2015-05-25'], '2016': ['2019-04-01'] }),
      instrument('act', { '2015': ['2015-01-09'], '2016': ['2016-10-21'] }),
    ],
    concordances: [
      {
        file: 'content/data/concordances/act.json',
        record: {
          ...{ id: 'act', instrument: 'act', rows, source: [] },
          ...{ texts: [], numbering: [], rules: [], caution: '' },
          states: [null, '2015-01-09', '2016-10-21', '2019-04-01'].map((from) => ({
            ...{ from, label: '条番号', change: null },
          })),
          ...held,
        },
      },
    ],
  });

test('the number of the newest state we hold counts, whatever others say', async () => {
  expect(
    await concordancesMatchEids(withRows([row('art_31', null, '30条', '31条', '33条')])),
  ).toEqual([]);
});

test('a row that names no provision has nothing to match', async () => {
  expect(
    await concordancesMatchEids(
      withRows([row(null, null, null, '35条', '37条'), row(null, '1条', null, null, null)]),
    ),
  ).toEqual([]);
});

test('a row whose number is another, or that has none in that state, fails', async () => {
  const content = withRows([
    row('art_31', null, '30条', '31条', '33条'),
    row('art_30', null, '30条', '31条', '33条'),
    row('art_32__para_2', null, '31条2項', null, '34条2項'),
  ]);
  expect(await concordancesMatchEids(content)).toEqual([
    {
      file: 'content/data/concordances/act.json',
      at: 'rows.1.eid',
      message: 'art_30 is 30条; the row says 31条 from 2016-10-21.',
      remedy: 'Correct the eId or the number.',
    },
    {
      file: 'content/data/concordances/act.json',
      at: 'rows.2.eid',
      message: 'art_32__para_2 is 32条2項; the row says null from 2016-10-21.',
      remedy: 'Correct the eId or the number.',
    },
  ]);
});

test('of an instrument with one version, that is the newest', async () => {
  const content = withRows([row('art_31', null, '31条', '33条', null)]);
  content.instruments = [instrument('act', { '2015': ['2015-01-09'] })];
  expect(await concordancesMatchEids(content)).toEqual([]);
});

test('an instrument that is not held is the business of another rule', async () => {
  const content = withRows([row(null, null, null, '31条', null)], { instrument: 'unknown' });
  expect(await concordancesMatchEids(content)).toEqual([]);
});
