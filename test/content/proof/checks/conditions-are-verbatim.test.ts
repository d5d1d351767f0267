import { expect, test } from 'vitest';
import { conditionsAreVerbatim } from '../../../../content/proof/checks/conditions-are-verbatim.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await conditionsAreVerbatim(realContent)).toEqual([]);
});

test('a condition in other words than those of the text fails', async () => {
  const content = alteredContent((altered) => {
    const clause = recordIn(altered.obligations, 'obligations/report-after-audit').phases[1]
      ?.clauses[0];
    if (clause) clause.condition = '通知を受けたとき';
  });
  expect(await conditionsAreVerbatim(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.1.clauses.0.condition',
      message:
        '「通知を受けたとき」 does not stand in audit-policy/2016/sec_5__sub_3, audit-policy/2016/sec_5__sub_3, basic-act/2016/art_25__para_1__item_2.',
      remedy: "Use the text's own words, or null.",
    },
  ]);
});

test('so does a trigger', async () => {
  const content = alteredContent((altered) => {
    const phase = recordIn(altered.obligations, 'obligations/report-after-audit').phases[1];
    if (phase) phase.trigger = '監査の後';
  });
  expect(await conditionsAreVerbatim(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.1.trigger',
      message:
        '「監査の後」 does not stand in audit-policy/2016/sec_5__sub_3, basic-act/2016/art_25__para_1__item_2, audit-policy/2016/sec_5__sub_3.',
      remedy: "Use the text's own words, or null.",
    },
  ]);
});
