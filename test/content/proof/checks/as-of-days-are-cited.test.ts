import { expect, test } from 'vitest';
import { asOfDaysAreCited } from '../../../../content/proof/checks/as-of-days-are-cited.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await asOfDaysAreCited(realContent)).toEqual([]);
});

test('a day of which no text is cited fails', async () => {
  const content = alteredContent((altered) => {
    const minister = recordIn(altered.entities, 'entities/bank-of-japan').competent_minister;
    if (minister) minister.as_of = '2016-10-21';
  });
  expect(await asOfDaysAreCited(content)).toEqual([
    {
      file: 'content/data/entities/bank-of-japan.json',
      at: 'competent_minister.as_of',
      message: 'No source of the minister is a text of 2016-10-21.',
      remedy: 'Give the day of the text that was read, or cite the text of that day.',
    },
  ]);
});
