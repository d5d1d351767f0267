import { expect, test } from 'vitest';
import { provisionTree } from '../../../../content/proof/checks/provision-tree.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

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
