import { expect, test } from 'vitest';
import type { ProcedureStep } from '../../../../content/model/schema/procedure.ts';
import { procedureSteps } from '../../../../content/proof/checks/procedure-steps.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

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
