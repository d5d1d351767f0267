import { expect, test } from 'vitest';
import type { Procedure, ProcedureStep } from '../../../../content/model/schema/procedure.ts';
import { procedureSteps } from '../../../../content/proof/checks/procedure-steps.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { instrument, refOf, smallContent } from '../../support/small-content.ts';
import { phase, procedure, rule, stage, step } from '../../support/small-rules.ts';

const file = 'content/data/procedures/audit.json';

/** Faults of the real content with one step of 監査 changed, without their remedies. */
const faultsWith = async (obligation: string, change: Partial<ProcedureStep>) => {
  const content = alteredContent((altered) => {
    const steps = recordIn(altered.procedures, 'procedures/audit').stages.flatMap((s) => s.steps);
    Object.assign(steps.find((step) => step.obligation === obligation) ?? {}, change);
  });
  return (await procedureSteps(content)).map(({ at, message }) => `${at}: ${message}`);
};

test('the real content passes', async () => {
  expect(realContent.procedures).toHaveLength(4);
  expect(await procedureSteps(realContent)).toEqual([]);
});

test('a party that the rule does not name, or that has no lane, fails', async () => {
  expect(await faultsWith('report-after-audit', { to: ['nisc'] })).toEqual([
    'stages.2.steps.2: The rule "report-after-audit" does not name "nisc".',
  ]);
  const content = alteredContent((altered) => {
    recordIn(altered.procedures, 'procedures/audit').lanes.splice(2, 1);
  });
  expect(await procedureSteps(content)).toEqual(
    [0, 2].map((step) => ({
      file,
      at: `stages.2.steps.${step}`,
      message: '"competent-ministries" does not stand in exactly one lane.',
      remedy: 'Put it in one lane.',
    })),
  );
});

test('a step after one that stands below it fails: no order is made up', async () => {
  const words = {
    instrument: 'audit-policy',
    version: '2016' as const,
    eid: 'sec_5__sub_3',
    quote: '通知を受けた各機関は',
  };
  expect(
    await faultsWith('conduct-audit', { after: [{ obligation: 'improve-after-audit', words }] }),
  ).toEqual(['stages.1.steps.1: "improve-after-audit" is no step before this one.']);
  expect(
    await faultsWith('improve-after-audit', {
      after: [{ obligation: 'notify-audit-results', words: { ...words, version: '2015' } }],
    }),
  ).toEqual(['stages.2.steps.1: The words are not of the amended text.']);
});

test('a rule drawn twice fails, and one that ended in 2016', async () => {
  expect(await faultsWith('consult-on-audit-method', { obligation: 'conduct-audit' })).toContain(
    'stages.1.steps.1: The rule "conduct-audit" is drawn twice.',
  );
  const content = alteredContent((altered) => {
    recordIn(altered.obligations, 'obligations/select-audit-themes').phases.pop();
  });
  expect((await procedureSteps(content)).map(({ message }) => message)).toEqual([
    'The rule "select-audit-themes" is not in force in the amended state.',
  ]);
});

test('a label calls no rule of a decision a duty', async () => {
  expect(await faultsWith('report-after-audit', { label: '報告する義務' })).toEqual([
    'stages.2.steps.2: The label says 義務, but the modality is internal_rule.',
  ]);
});

const AMENDED = { ...refOf('policy/2016/sec_1'), quote: '監査の後' };
const BEFORE = { ...AMENDED, version: '2015' as const };

/** Rules of which the first names all its parties; the last ended with the amendment. */
const POLICY = instrument('policy', { '2015': ['2015-05-25'], '2016': ['2016-10-21'] });
const GROUND = { provisions: [refOf('policy/2016/sec_1')] };
const RULES = [
  rule('audit', {
    ...{ actor: ['headquarters'], performed_by: ['centre'], counterparty: ['body'] },
    ...{ concerns: ['ministry'], phases: [phase(GROUND)] },
  }),
  rule('report', { modality: 'internal_rule', phases: [phase(GROUND)] }),
  rule('forbid', { modality: 'prohibition', phases: [phase(GROUND)] }),
  rule('ended', { phases: [phase({ ...GROUND, version: '2015' })] }),
];

const LANES = ['headquarters', 'centre', 'body', 'ministry'].map((id) => ({
  label: id,
  parties: [id],
}));

const faultsOf = (held: Partial<Procedure>) =>
  procedureSteps(
    smallContent({
      instruments: [POLICY],
      obligations: RULES,
      procedures: [procedure('audit', { lanes: LANES, ...held })],
    }),
  );

const fault = (at: string, message: string, remedy: string) => ({
  file: 'content/data/procedures/audit.json',
  ...{ at, message, remedy },
});

test.each<[string, Partial<Procedure>]>([
  [
    'parties that the rule names, wherever it does',
    {
      stages: [
        stage([
          step('audit', { from: ['headquarters'], to: ['body', 'ministry'], through: 'centre' }),
        ]),
      ],
    },
  ],
  [
    'a stage and a step that amended words order',
    {
      stages: [
        stage([step('report')]),
        stage([step('forbid', { after: [{ obligation: 'report', words: AMENDED }] })], {
          ...{ words: AMENDED, follows: AMENDED },
        }),
      ],
    },
  ],
  ['義務 of a duty or a prohibition', { stages: [stage([step('forbid', { label: '守る義務' })])] }],
  // That an id names nothing is told by another rule, once.
  [
    'a rule that nobody knows',
    { stages: [stage([step('unknown', { from: ['headquarters'], parts: ['unknown-too'] })])] },
  ],
])('%s: passes', async (_, held) => {
  expect(await faultsOf(held)).toEqual([]);
});

const NOT_NAMED =
  'Draw only those the rule names as actor, performed_by, counterparty or concerns.';
const NOT_AMENDED = 'The words are not of the amended text.';

test.each<[string, Partial<Procedure>, ReturnType<typeof fault>[]]>([
  [
    'one through whom the rule does not go',
    { stages: [stage([step('report', { through: 'centre' })])] },
    [fault('stages.0.steps.0', 'The rule "report" does not name "centre".', NOT_NAMED)],
  ],
  [
    'parties from and to whom it does not go',
    { stages: [stage([step('report', { from: ['body'], to: ['ministry'] })])] },
    ['body', 'ministry'].map((id) =>
      fault('stages.0.steps.0', `The rule "report" does not name "${id}".`, NOT_NAMED),
    ),
  ],
  [
    'one through whom it goes, and who performs it, without a lane or with two',
    {
      lanes: [
        ...LANES.filter(({ label }) => label !== 'centre'),
        { label: '二', parties: ['body'] },
      ],
      stages: [stage([step('audit', { to: ['body'] })])],
    },
    ['body', 'centre'].map((id) =>
      fault(
        'stages.0.steps.0',
        `"${id}" does not stand in exactly one lane.`,
        'Put it in one lane.',
      ),
    ),
  ],
  [
    'a step and a part that ended',
    { stages: [stage([step('report', { parts: ['ended'] }), step('ended')])] },
    [0, 1].map((s) =>
      fault(
        `stages.0.steps.${s}`,
        'The rule "ended" is not in force in the amended state.',
        'Leave it out.',
      ),
    ),
  ],
  [
    'words of a stage from before the amendment',
    { stages: [stage([]), stage([], { words: BEFORE, follows: BEFORE })] },
    ['words', 'follows'].map((at) =>
      fault(
        `stages.1.${at}`,
        NOT_AMENDED,
        'Quote the version that the page of the instrument shows.',
      ),
    ),
  ],
  [
    'words that order a step from before the amendment',
    {
      stages: [
        stage([
          step('report'),
          step('forbid', { after: [{ obligation: 'report', words: BEFORE }] }),
        ]),
      ],
    },
    [
      fault(
        'stages.0.steps.1',
        NOT_AMENDED,
        'Quote the version that the page of the instrument shows.',
      ),
    ],
  ],
  [
    'a rule drawn in two stages',
    { stages: [stage([step('report')]), stage([step('report')])] },
    [fault('stages.1.steps.0', 'The rule "report" is drawn twice.', 'Draw it once.')],
  ],
  [
    'a step after itself',
    { stages: [stage([step('report', { after: [{ obligation: 'report', words: AMENDED }] })])] },
    [
      fault(
        'stages.0.steps.0',
        '"report" is no step before this one.',
        'Name a step that stands above it, or let the text order nothing.',
      ),
    ],
  ],
  [
    'a label that makes a duty of an internal rule',
    { stages: [stage([step('report', { label: '報告しなければならない' })])] },
    [
      fault(
        'stages.0.steps.0',
        'The label says 義務, but the modality is internal_rule.',
        'Say what the words say, no more.',
      ),
    ],
  ],
])('%s: fails', async (_, held, faults) => {
  expect(await faultsOf(held)).toEqual(faults);
});

test('a word of time that the key words do not have fails', async () => {
  expect(await faultsWith('improve-after-audit', { time: '直ちに' })).toEqual([
    'stages.2.steps.1: 「直ちに」 is not in the key words of "improve-after-audit".',
  ]);
});

test('an occasion that begins with, or stands on, no step of the procedure fails', async () => {
  const content = alteredContent((altered) => {
    const { occasion } = recordIn(altered.procedures, 'procedures/audit');
    if (!occasion) throw new Error('no occasion');
    occasion.from = 'request-for-cooperation';
    occasion.reached_by = [{ rule: 'audit-purpose', roles: ['addressee'] }];
  });
  expect((await procedureSteps(content)).map(({ at, message }) => [at, message])).toEqual([
    ['occasion.from', '"request-for-cooperation" is no step of the procedure.'],
    ['occasion.reached_by', '"audit-purpose" is no step of the procedure.'],
  ]);
});
