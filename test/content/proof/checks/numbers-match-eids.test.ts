import { expect, test } from 'vitest';
import { numbersMatchEids } from '../../../../content/proof/checks/numbers-match-eids.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await numbersMatchEids(realContent)).toEqual([]);
});

test('a number that is not that of the eId fails', async () => {
  const content = alteredContent((altered) => {
    const act = altered.provisions;
    recordIn(act, 'provisions/basic-act/2016/art_31').num = recordIn(
      act,
      'provisions/basic-act/2016/art_32',
    ).num;
  });
  expect(await numbersMatchEids(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2016/art_31.json',
      at: 'num',
      message: 'The number 「第三十二条」 is not that of art_31.',
      remedy: 'Give the provision the number printed before it, or correct the eId.',
    },
  ]);
});

test('of law data the only 別表, which has no number in print, may be the first; the second may not', async () => {
  const withAnnex = (eid: string) =>
    alteredContent((altered) => {
      const { record } = realContent.provisions.find(({ record: { num } }) => num !== null) ?? {};
      if (!record?.num) throw new Error('no provision has a number');
      altered.provisions.push({
        file: `content/data/sources/law.xml#${eid}`,
        record: { ...record, kind: 'annex', eid, num: { ...record.num, text: '別表' } },
      });
    });
  expect(await numbersMatchEids(withAnnex('annex_1'))).toEqual([]);
  expect((await numbersMatchEids(withAnnex('annex_2'))).map(({ message }) => message)).toEqual([
    'The number 「別表」 is not that of annex_2.',
  ]);
});
