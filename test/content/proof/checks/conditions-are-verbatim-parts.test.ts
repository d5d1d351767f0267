import { expect, test } from 'vitest';
import type { Phase } from '../../../../content/model/schema/obligation.ts';
import { conditionsAreVerbatim } from '../../../../content/proof/checks/conditions-are-verbatim.ts';
import { block, provision, refOf, smallContent } from '../../support/small-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

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
