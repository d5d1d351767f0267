import { expect, test } from 'vitest';
import type { Entity } from '../../../../content/model/schema/entity.ts';
import { asOfDaysAreCited } from '../../../../content/proof/checks/as-of-days-are-cited.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { smallContent } from '../../support/small-content.ts';

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

const BANK = recordIn(realContent.entities, 'entities/bank-of-japan');

const faultsOf = (competent_minister: Entity['competent_minister']) =>
  asOfDaysAreCited(
    smallContent({ entities: [{ file: 'bank.json', record: { ...BANK, competent_minister } }] }),
  );

const MINISTER = {
  ...{ value: '財務大臣', provision: '56条', tier: 'official' as const, note: null },
  ...{ as_of: '2025-06-01', confirmed_2016: false },
};

test('one source of the day is enough; one of another day is none; no minister needs no source', async () => {
  const source = ['官報', 'e-Gov法令検索 409AC0000000089_20250601_504AC0000000068'];
  expect(await faultsOf({ ...MINISTER, source })).toEqual([]);
  expect(await faultsOf(null)).toEqual([]);
  expect(await faultsOf({ ...MINISTER, as_of: '2025-06-02', source })).toEqual([
    {
      ...{ file: 'bank.json', at: 'competent_minister.as_of' },
      message: 'No source of the minister is a text of 2025-06-02.',
      remedy: 'Give the day of the text that was read, or cite the text of that day.',
    },
  ]);
});
