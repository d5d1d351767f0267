import { expect, test } from 'vitest';
import type { List } from '../../../../content/model/schema/list.ts';
import { periodsFollowVersions } from '../../../../content/proof/checks/periods-follow-versions.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { instrument, smallContent } from '../../support/small-content.ts';

test('the real content passes', async () => {
  expect(await periodsFollowVersions(realContent)).toEqual([]);
});

test('a list that ends on another day than its version fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.lists, 'lists/annex-2015').until = '2016-10-22';
  });
  expect(await periodsFollowVersions(content)).toEqual([
    {
      file: 'content/data/lists/annex-2015.json',
      at: 'until',
      message: 'The day is 2016-10-22; the version it stands on gives 2016-10-21.',
      remedy: 'Take the day from the versions in content/data/instruments.',
    },
  ]);
});

test('a kind that begins on another day than its definition fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.classes, 'classes/designated-corporations').from = '2016-10-12';
  });
  expect(await periodsFollowVersions(content)).toEqual([
    {
      file: 'content/data/classes/designated-corporations.json',
      at: 'from',
      message: 'The day is 2016-10-12; the version it stands on gives 2016-10-21.',
      remedy: 'Take the day from the versions in content/data/instruments.',
    },
  ]);
});

test('a capacity that begins on a day of its own fails', async () => {
  const content = alteredContent((altered) => {
    const proof = recordIn(altered.entities, 'entities/ipa').capacities[1]?.proof[0];
    if (proof) proof.from = '2016-10-12';
  });
  expect(await periodsFollowVersions(content)).toEqual([
    {
      file: 'content/data/entities/ipa.json',
      at: 'capacities.1.proof.0.from',
      message: 'No version of any instrument starts on 2016-10-12.',
      remedy: 'A capacity begins and ends with the text that proves it.',
    },
  ]);
});

const LIST = recordIn(realContent.lists, 'lists/annex-2015');
const file = 'content/data/lists/list.json';

/** A list of the version 2015 of the rules, with these fields. */
const faultsOf = (held: Partial<List>) =>
  periodsFollowVersions(
    smallContent({
      instruments: [instrument('rules', { '2015': ['2015-02-10'], '2016': ['2016-10-21'] })],
      lists: [
        {
          file,
          record: {
            ...{ ...LIST, provision: { instrument: 'rules', version: '2015', eid: 'annex' } },
            ...{ from: '2015-02-10', until: '2016-10-21' },
            ...held,
          },
        },
      ],
    }),
  );

const fault = (at: string, found: string | null, wanted: string | null) => ({
  ...{ file, at },
  message: `The day is ${found}; the version it stands on gives ${wanted}.`,
  remedy: 'Take the day from the versions in content/data/instruments.',
});

test.each<[string, Partial<List>, object[]]>([
  ['holds from the start of its version to that of the next', {}, []],
  [
    'of the last version has no end',
    { provision: { instrument: 'rules', version: '2016', eid: 'annex' } },
    [fault('from', '2015-02-10', '2016-10-21'), fault('until', '2016-10-21', null)],
  ],
  ['that ends on no day is told', { until: null }, [fault('until', null, '2016-10-21')]],
  [
    'that begins on another day is told',
    { from: '2015-02-11' },
    [fault('from', '2015-02-11', '2015-02-10')],
  ],
  [
    'of an instrument that is not held has no days',
    { provision: { instrument: 'unknown', version: '2015', eid: 'annex' } },
    [fault('from', '2015-02-10', null), fault('until', '2016-10-21', null)],
  ],
])('a list %s', async (_, held, faults) => {
  expect(await faultsOf(held)).toEqual(faults);
});
