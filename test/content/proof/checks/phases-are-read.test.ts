import { expect, test } from 'vitest';
import type { Obligation } from '../../../../content/model/schema/obligation.ts';
import { phasesAreRead } from '../../../../content/proof/checks/phases-are-read.ts';
import { realContent } from '../../support/real-content.ts';
import { instrument, refOf, smallContent, smallSource } from '../../support/small-content.ts';
import { phase, rule } from '../../support/small-rules.ts';

const versions = { '2015': ['2015-02-10'], '2016': ['2016-10-21'], '2020-04-01': ['2020-04-01'] };
const act = instrument('act', versions);
/** The third version is of no part of the transcript. */
const later = act.record.versions.map((version) =>
  version.id === '2020-04-01' ? { ...version, parts: [] } : version,
);

const problems = (held: Partial<Obligation>) =>
  phasesAreRead(
    smallContent({
      ...smallSource(['文。'], { '2-2': [1, 1], '2-3': [1, 1] }),
      instruments: [{ ...act, record: { ...act.record, versions: later } }],
      obligations: [rule('report', held)],
    }),
  );

const inVersion = (version: string) =>
  phase({ version, provisions: [refOf(`act/${version}/art_1`)] });
const reading = (effect: 'same' | 'changed' | 'begun' | 'ended', version = '2020-04-01') => ({
  ...{ version, by: '編集部', on: '2020-05-01', effect },
});
const first = [inVersion('2015'), inVersion('2016')];

test('the versions of the transcript were read when the dataset was made', () => {
  expect(problems({ phases: first })).toEqual([]);
  expect(phasesAreRead(realContent)).toEqual([]);
});

test('a phase in a further version without a reading is refused', () => {
  expect(problems({ phases: [...first, inVersion('2020-04-01')] })).toEqual([
    {
      file: 'content/data/obligations/report.json',
      at: 'phases.2',
      message: 'The rule has a phase in version 2020-04-01, and no reading says who read it there.',
      remedy:
        'Read the rule in that version and write into `readings` by whom, when and with what effect; or take the phase away.',
    },
  ]);
});

test.each(['same', 'changed', 'begun'] as const)('with a reading (%s) it stands', (effect) => {
  expect(
    problems({ phases: [...first, inVersion('2020-04-01')], readings: [reading(effect)] }),
  ).toEqual([]);
  expect(problems({ phases: first, readings: [reading(effect)] })).toMatchObject([
    {
      at: 'readings.0',
      message: `The reading of version 2020-04-01 says that the rule is there (${effect}), and there is no phase.`,
    },
  ]);
});

test('a reading that ended the rule leaves no phase', () => {
  expect(problems({ phases: first, readings: [reading('ended')] })).toEqual([]);
  expect(
    problems({ phases: [...first, inVersion('2020-04-01')], readings: [reading('ended')] }),
  ).toMatchObject([
    {
      at: 'readings.0',
      message: 'The reading of version 2020-04-01 says that the rule ended, and there is a phase.',
    },
  ]);
});

test('a reading of a version that is not held is refused', () => {
  expect(problems({ phases: first, readings: [reading('same', '2019-04-01')] })).toEqual([
    {
      file: 'content/data/obligations/report.json',
      at: 'readings.0',
      message: 'act has no version 2019-04-01.',
      remedy: 'Name one that is held: 2015, 2016, 2020-04-01.',
    },
  ]);
});
