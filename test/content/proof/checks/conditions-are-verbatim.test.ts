import { expect, test } from 'vitest';
import type { Phase } from '../../../../content/model/schema/obligation.ts';
import { conditionsAreVerbatim } from '../../../../content/proof/checks/conditions-are-verbatim.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { block, provision, refOf, smallContent } from '../../support/small-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

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

/** A content of one rule with this phase, and of two texts. */
const contentWith = (held: Partial<Phase>) =>
  smallContent({
    obligations: [rule('rule', { phases: [phase(held)] })],
    provisions: [
      provision('act/2016/art_1', { text: [block('甲があるとき'), block('乙の場合')] }),
      provision('act/2015/art_2', { same_as: '2016', status: 'omitted_unchanged' }),
      provision('act/2016/art_2', { text: [block('丙のとき')] }),
    ],
  });
const GROUND = { provisions: [refOf('act/2016/art_1')] };

const verbatim = (at: string, words: string, places: string) => ({
  ...{ file: 'content/data/obligations/rule.json', at: `phases.0.${at}` },
  message: `「${words}」 does not stand in ${places}.`,
  remedy: "Use the text's own words, or null.",
});

test.each<[string, Partial<Phase>, object[]]>([
  ['each part of a trigger stands there', { ...GROUND, trigger: '甲があるとき、又は乙の場合' }, []],
  [
    'one part of a trigger does not',
    { ...GROUND, trigger: '甲があるとき、又は丁の場合' },
    [verbatim('trigger', '甲があるとき、又は丁の場合', 'act/2016/art_1')],
  ],
  [
    'the text printed as 略 is that of the other version',
    { version: '2015', provisions: [refOf('act/2015/art_2')], trigger: '丙のとき' },
    [],
  ],
  [
    'a text that is not held has no words',
    { provisions: [refOf('act/2016/art_9')], trigger: '何かがあるとき' },
    [verbatim('trigger', '何かがあるとき', 'act/2016/art_9')],
  ],
  [
    'a condition may stand where the clause quotes, or in a ground',
    {
      ...GROUND,
      clauses: [
        clause(['body'], { condition: '丙のとき', words: { eid: 'art_2', quote: null } }),
        clause(['body'], { condition: '乙の場合', words: { eid: 'art_2', quote: null } }),
        clause(['body'], { condition: '丁の場合', words: { eid: 'art_2', quote: null } }),
      ],
    },
    [verbatim('clauses.2.condition', '丁の場合', 'act/2016/art_2, act/2016/art_1')],
  ],
])('%s', async (_, held, problems) => {
  expect(await conditionsAreVerbatim(contentWith(held))).toEqual(problems);
});
