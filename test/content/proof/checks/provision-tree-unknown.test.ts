import { expect, test } from 'vitest';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import { provisionTree } from '../../../../content/proof/checks/provision-tree.ts';
import { instrument, provision, smallContent } from '../../support/small-content.ts';

const treeOf = (path: string, held: Partial<Provision>) =>
  provisionTree(
    smallContent({
      instruments: [instrument('act', { '2015': ['2015-01-09'], '2016': ['2016-10-21'] })],
      provisions: [provision(path, held), provision('act/2016/art_1')],
    }),
  );
const fault = (path: string, at: string, message: string, remedy: string) => ({
  ...{ file: `content/data/provisions/${path}.json`, at, message, remedy },
});

test('an omitted provision names a version that has it', async () => {
  const held = { status: 'omitted_unchanged', same_as: '2016' } as const;
  expect(await treeOf('act/2015/art_1', held)).toEqual([]);
  expect(await treeOf('act/2015/art_2', held)).toEqual([
    fault('act/2015/art_2', 'same_as', 'Version 2016 has no art_2.', 'Correct it.'),
  ]);
});

test('a provision of an instrument that is not held has neither version nor continuation', async () => {
  expect(await treeOf('unknown/2015/art_1', { continued_by: 'art_1' })).toEqual([
    fault(
      'unknown/2015/art_1',
      'version',
      'There is no version 2015 of "unknown".',
      'Correct it, or add the version to the instrument.',
    ),
    fault(
      'unknown/2015/art_1',
      'continued_by',
      'art_1 is no provision of the next version.',
      'Name the provision that goes on with this one, or null.',
    ),
  ]);
});
