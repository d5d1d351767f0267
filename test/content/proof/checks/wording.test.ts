import { expect, test } from 'vitest';
import type { Obligation } from '../../../../content/model/schema/obligation.ts';
import { wording } from '../../../../content/proof/checks/wording.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { smallContent } from '../../support/small-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

const remedy = 'Say what the words say, no more.';

test('the real content passes', async () => {
  expect(await wording(realContent)).toEqual([]);
});

test('a title that calls a power a 義務 fails', async () => {
  const content = alteredContent(({ obligations }) => {
    recordIn(obligations, 'obligations/request-for-cooperation').title = '資料提出の義務';
  });
  expect(await wording(content)).toEqual([
    {
      file: 'content/data/obligations/request-for-cooperation.json',
      at: 'title',
      message: 'The title says 義務, but the modality is power.',
      remedy,
    },
  ]);
});

test.each(['法律上の義務がある。', '法的義務を負う。', '法律上の義務である。'])(
  'a rule of a decision that is explained as 「%s」 fails',
  async (explanation) => {
    const content = alteredContent(({ obligations }) => {
      recordIn(obligations, 'obligations/report-after-audit').explanation = explanation;
    });
    expect(await wording(content)).toEqual([
      {
        file: 'content/data/obligations/report-after-audit.json',
        at: 'explanation',
        message: 'The sentence asserts a legal duty for a rule of a decision.',
        remedy,
      },
    ]);
  },
);

test.each(['法律上の義務ではない。', '法律上の義務とは異なる。', '法律上の義務でない。'])(
  '「%s」 may be said of it',
  async (explanation) => {
    const content = alteredContent(({ obligations }) => {
      recordIn(obligations, 'obligations/report-after-audit').explanation = explanation;
    });
    expect(await wording(content)).toEqual([]);
  },
);

const problem = (at: string, message: string) => ({
  file: 'content/data/obligations/rule.json',
  ...{ at, message, remedy },
});
const contentOf = (held: Partial<Obligation>) =>
  smallContent({ obligations: [rule('rule', held)] });

/** Phases whose last clause says this; everything before it says nothing of the kind. */
const saying = (statement: string) => [
  phase({ version: '2015', clauses: [clause(['body'])] }),
  phase({ clauses: [clause(['body']), clause(['body'], { statement })] }),
];

test('every statement of a rule of a decision is read, not its explanation alone', async () => {
  const phases = saying('法律上の義務を負う。');
  expect(await wording(contentOf({ rank: 'decision', phases }))).toEqual([
    problem(
      'phases.1.clauses.1.statement',
      'The sentence asserts a legal duty for a rule of a decision.',
    ),
  ]);
  expect(await wording(contentOf({ rank: 'decision', phases: saying('義務を負う。') }))).toEqual(
    [],
  );
});

test('of the Act itself a legal duty may be asserted', async () => {
  const phases = saying('法律上の義務を負う。');
  expect(await wording(contentOf({ explanation: '法的義務である。', phases }))).toEqual([]);
});

test.each<[Obligation['modality'], boolean]>([
  ['duty', true],
  ['prohibition', true],
  ['penalty', true],
  ['power', false],
  ['effort', false],
  ['competence', false],
])('a title may say 義務 of a %s: %s', async (modality, may) => {
  const problems = await wording(contentOf({ title: '守秘義務', modality }));
  const told = problem('title', `The title says 義務, but the modality is ${modality}.`);
  expect(problems).toEqual(may ? [] : [told]);
});
