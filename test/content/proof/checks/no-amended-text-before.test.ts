import { expect, test } from 'vitest';
import type { Instrument } from '../../../../content/model/schema/instrument.ts';
import { noAmendedTextBefore } from '../../../../content/proof/checks/no-amended-text-before.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { instrument, smallContent } from '../../support/small-content.ts';
import { phase, rule } from '../../support/small-rules.ts';

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
      message: 'The phase ends on 2016-10-21 and stands on a text that begins then or later.',
      remedy: 'Quote the older version, or make the phase inferred.',
    },
  ]);
});

test('words without an instrument are of the one the rule stands on: explanatory or not', async () => {
  const before = (id: string, rank: Instrument['rank']) =>
    smallContent({
      instruments: [instrument(id, { '2015': ['2015-05-25'], '2016': ['2016-10-21'] }, { rank })],
      obligations: [
        rule('rule', {
          phases: [
            phase({
              version: '2015',
              provisions: [{ instrument: id, version: '2015', eid: 'sec_1' }],
              key_phrase: { version: '2016', eid: 'sec_1', quote: '文' },
            }),
          ],
        }),
      ],
    });
  expect(await noAmendedTextBefore(before('overview', 'explanatory'))).toEqual([]);
  expect(await noAmendedTextBefore(before('policy', 'decision'))).toEqual([
    {
      ...{ file: 'content/data/obligations/rule.json', at: 'phases.0' },
      message: 'The phase ends on 2016-10-21 and stands on a text that begins then or later.',
      remedy: 'Quote the older version, or make the phase inferred.',
    },
  ]);
});
