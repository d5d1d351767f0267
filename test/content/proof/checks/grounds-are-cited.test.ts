import { expect, test } from 'vitest';
import { groundsAreCited } from '../../../../content/proof/checks/grounds-are-cited.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { block, instrument, provision, refOf, smallContent } from '../../support/small-content.ts';
import { phase, rule } from '../../support/small-rules.ts';

test('the real content passes', async () => {
  expect(await groundsAreCited(realContent)).toEqual([]);
});

test('a ground that the decision does not cite fails', async () => {
  const content = alteredContent((altered) => {
    const ground = recordIn(altered.obligations, 'obligations/report-after-audit').phases[1]
      ?.provisions[1];
    if (ground) ground.eid = 'art_25__para_1__item_3';
  });
  expect(await groundsAreCited(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.1.provisions.1',
      message: 'audit-policy (2016) nowhere cites 「第25条第1項第3号」 of the Act.',
      remedy: 'Name the article that the decision cites.',
    },
  ]);
});

test('a ground of another state fails', async () => {
  const content = alteredContent((altered) => {
    const ground = recordIn(altered.obligations, 'obligations/report-after-audit').phases[1]
      ?.provisions[1];
    if (ground) ground.version = '2015';
  });
  expect(await groundsAreCited(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.1.provisions.1',
      message: 'The ground is of the version 2015, the phase of 2016.',
      remedy: 'Name the version in force in this phase.',
    },
  ]);
});

/** A rule of a policy that stands on Article 25(2) of the Act too, which the policy's texts cite or not. */
const faultsWith = (...texts: string[][]) =>
  groundsAreCited(
    smallContent({
      instruments: [
        instrument('policy', { '2016': ['2016-10-21'] }),
        instrument('act', { '2016': ['2016-10-21'] }, { rank: 'statute' }),
      ],
      provisions: texts.map((text, i) =>
        provision(`policy/2016/sec_${i + 1}`, { text: text.map((words) => block(words)) }),
      ),
      obligations: [
        rule('rule', {
          phases: [
            phase({ provisions: ['policy/2016/sec_1', 'act/2016/art_25__para_2'].map(refOf) }),
          ],
        }),
      ],
    }),
  );

test.each<[string, string[][], boolean]>([
  ['in one of its texts', [['監査する。'], ['甲', '法第二十五条第二項に基づく。']], true],
  ['by 同条 after the article', [['法第25条第1項及び同条第2項に基づく。']], true],
  ['by 同条 of no article', [['同条第2項に基づく。']], false],
  ['only from one 段落 to the next', [['法第25条', '第2項に基づく。']], false],
  ['only from one provision to the next', [['法第25条'], ['第2項に基づく。']], false],
  ['by another paragraph', [['法第25条第1項に基づく。']], false],
])('an article is cited %s: %s', async (_, texts, cited) => {
  const problem = {
    ...{ file: 'content/data/obligations/rule.json', at: 'phases.0.provisions.1' },
    message: 'policy (2016) nowhere cites 「第25条第2項」 of the Act.',
    remedy: 'Name the article that the decision cites.',
  };
  expect(await faultsWith(...texts)).toEqual(cited ? [] : [problem]);
});
