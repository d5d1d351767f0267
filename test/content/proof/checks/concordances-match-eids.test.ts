import { expect, test } from 'vitest';
import { concordancesMatchEids } from '../../../../content/proof/checks/concordances-match-eids.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

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
