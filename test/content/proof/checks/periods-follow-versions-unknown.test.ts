import { expect, test } from 'vitest';
import type { List } from '../../../../content/model/schema/list.ts';
import { periodsFollowVersions } from '../../../../content/proof/checks/periods-follow-versions.ts';
import { realContent, recordIn } from '../../support/real-content.ts';
import { instrument, smallContent } from '../../support/small-content.ts';

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
