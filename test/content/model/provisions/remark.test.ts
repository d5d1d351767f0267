import { expect, test } from 'vitest';
import { remarkOf } from '../../../../content/model/provisions/remark.ts';
import { realIndex } from '../../support/real-index.ts';

const provision = {
  ...realIndex.provision({ instrument: 'basic-act', version: '2016', eid: 'art_13' }),
  note: null,
};

test('what is held has no remark; what is missing or taken from elsewhere says so, in words of its own first', () => {
  expect([
    remarkOf(provision),
    remarkOf({ ...provision, note: '注' }),
    remarkOf({ ...provision, status: 'omitted_unchanged' }),
    remarkOf({ ...provision, status: 'omitted_unchanged', same_as: '2016' }),
    remarkOf({ ...provision, status: 'stub' }),
  ]).toEqual([
    null,
    '注',
    '資料はここを（略）とする。',
    '資料はここを（略）とする。文言は2016年の版の同じ規定による。',
    '条文は資料に含まれない。',
  ]);
});
