import { expect, test } from 'vitest';
import { ministersAreKnown } from '../../../../content/proof/checks/ministers-are-known.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await ministersAreKnown(realContent)).toEqual([]);
});

test('a fact that names no known minister fails; a body without the fact does not', async () => {
  const content = alteredContent((altered) => {
    const bank = recordIn(altered.entities, 'entities/bank-of-japan').competent_minister;
    if (bank) bank.value = '復興大臣';
    recordIn(altered.entities, 'entities/japan-pension-service').competent_minister = null;
  });
  expect(await ministersAreKnown(content)).toEqual([
    {
      file: 'content/data/entities/bank-of-japan.json',
      at: 'competent_minister.value',
      message: '「復興大臣」 names no minister of content/data/ministers.',
      remedy: 'Write the office as its record has it, or add the record.',
    },
  ]);
});
