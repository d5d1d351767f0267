import { expect, test } from 'vitest';
import { noAmendedTextBefore } from '../../../../content/proof/checks/no-amended-text-before.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await noAmendedTextBefore(realContent)).toEqual([]);
});

test('a phase before the amendment that quotes the amended text fails', async () => {
  const content = alteredContent((altered) => {
    const clause = recordIn(altered.obligations, 'obligations/report-after-audit').phases[0]
      ?.clauses[0];
    if (clause) clause.words.version = '2016';
  });
  expect(await noAmendedTextBefore(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.0',
      message: 'The phase before the amendment stands on an amended text.',
      remedy: 'Quote the version 2015, or make the phase inferred.',
    },
  ]);
});
