import { expect, test } from 'vitest';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import { provisionTree } from '../../../../content/proof/checks/provision-tree.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { instrument, provision, smallContent } from '../../support/small-content.ts';

test('the real content passes', async () => {
  expect(await provisionTree(realContent)).toEqual([]);
});

test('a provision without its parent fails', async () => {
  const content = alteredContent((altered) => {
    altered.provisions = altered.provisions.filter(
      ({ record }) =>
        record.instrument !== 'basic-act' ||
        record.version !== '2016' ||
        record.eid !== 'art_12__para_2',
    );
  });
  expect(await provisionTree(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2015/art_12__para_2.json',
      at: 'continued_by',
      message: 'art_12__para_2 is no provision of the next version.',
      remedy: 'Name the provision that goes on with this one, or null.',
    },
    {
      file: 'content/data/provisions/basic-act/2016/art_12__para_2__item_3.json',
      at: 'parent',
      message: 'The enclosing provision art_12__para_2 has no record.',
      remedy: 'Add the record, or correct the eId.',
    },
  ]);
});

test('a version that the instrument does not have fails', async () => {
  const content = alteredContent((altered) => {
    const act = recordIn(altered.instruments, 'instruments/reinforcement-policy-2016');
    act.versions = act.versions.map((version) => ({ ...version, id: '2015' }));
  });
  expect(await provisionTree(content)).toEqual([
    {
      file: 'content/data/provisions/reinforcement-policy-2016/2016/sub_4.json',
      at: 'version',
      message: 'There is no version 2016 of "reinforcement-policy-2016".',
      remedy: 'Correct it, or add the version to the instrument.',
    },
  ]);
});

test('a continuation that leads nowhere fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.provisions, 'provisions/basic-act/2015/art_30').continued_by = 'art_99';
  });
  expect(await provisionTree(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2015/art_30.json',
      at: 'continued_by',
      message: 'art_99 is no provision of the next version.',
      remedy: 'Name the provision that goes on with this one, or null.',
    },
  ]);
});

test('a stub with text and without a note fails twice', async () => {
  const content = alteredContent((altered) => {
    const stub = recordIn(altered.provisions, 'provisions/basic-act/2015/art_30');
    stub.text = stub.evidence;
    stub.note = null;
    if (stub.text.length === 0)
      stub.text = [{ text: '（資料提供等）', spans: [[218, 0, 7]], sha256: '' }];
  });
  expect(await provisionTree(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2015/art_30.json',
      at: 'text',
      message: 'A provision that is not full carries text.',
      remedy: 'Move it, or set status full.',
    },
    {
      file: 'content/data/provisions/basic-act/2015/art_30.json',
      at: 'note',
      message: 'A stub does not say what is missing.',
      remedy: 'Say it in one Japanese sentence.',
    },
  ]);
});

test('an omission that does not say where its text is fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.provisions, 'provisions/audit-policy/2015/sec_3__sub_1').same_as = null;
  });
  expect(await provisionTree(content)).toEqual([
    {
      file: 'content/data/provisions/audit-policy/2015/sec_3__sub_1.json',
      at: 'same_as',
      message: 'Only an omitted provision, and every one, names the version that holds its text.',
      remedy: 'Set same_as, or change the status.',
    },
  ]);
});

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
