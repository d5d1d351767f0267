import { expect, test } from 'vitest';
import {
  ancestorsOf,
  heldOf,
  partsOf,
} from '../../../../content/model/provisions/provision-tree.ts';
import { realIndex } from '../../support/real-index.ts';

const at = (eid: string, version: '2015' | '2016' = '2016') =>
  realIndex.provision({ instrument: 'basic-act', version, eid });
const eids = (provisions: readonly { eid: string }[]) => provisions.map(({ eid }) => eid);

test('what encloses a provision, outermost first, and what stands below it, in document order', () => {
  expect(eids(ancestorsOf(realIndex, at('art_25__para_1__item_2')))).toEqual([
    'chp_4',
    'art_25',
    'art_25__para_1',
  ]);
  expect(eids(partsOf(realIndex, at('art_25')))).toEqual([
    'art_25__para_1',
    'art_25__para_1__item_1',
    'art_25__para_1__item_2',
    'art_25__para_1__item_3',
    'art_25__para_1__item_4',
    'art_25__para_2',
    'art_25__para_3',
    'art_25__para_4',
  ]);
  expect(partsOf(realIndex, at('art_13'))).toEqual([]);
});

test('of every provision: below it is what it encloses', () => {
  const { provisions } = realIndex.corpus;
  for (const provision of provisions)
    expect([provision.eid, partsOf(realIndex, provision)]).toEqual([
      provision.eid,
      provisions.filter((p) => ancestorsOf(realIndex, p).includes(provision)),
    ]);
});

test.each([
  ['art_31', '2016', 'full'],
  ['art_13', '2016', 'full'],
  ['art_25', '2016', 'in_parts'],
  ['art_25__para_1', '2016', 'full'],
  ['art_25__para_2', '2016', 'stub'],
  ['chp_4', '2016', 'in_parts'],
  ['chp_1', '2016', 'stub'],
  ['art_25', '2015', 'stub'],
] as const)('%s of %s is held: %s', (eid, version, held) => {
  expect(heldOf(realIndex, at(eid, version))).toBe(held);
});
