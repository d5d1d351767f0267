import { expect, test } from 'vitest';
import { buildIndex } from '../../../content/model/corpus-index.ts';
import { silencesFor } from '../../../content/model/silences.ts';
import { realIndex } from '../support/real-index.ts';

test('a kind is told what concerns it and everybody, whatever body has the same id', () => {
  const [some] = realIndex.corpus.entities.filter(({ id }) => id === 'bank-of-japan');
  if (!some) throw new Error('no body "bank-of-japan"');
  const entities = [...realIndex.corpus.entities, { ...some, id: 'contractors' }];
  const index = buildIndex({ ...realIndex.corpus, entities });
  const told = silencesFor(index, { kind: 'class', id: 'contractors' }, '2016-10-21');
  expect(told.map(({ id }) => id)).toEqual([
    'adoption-of-the-drafts',
    'cabinet-order',
    'cost',
    'penalty-on-the-body',
    'separate-provision-on-contractors',
    'text-before-the-amendment',
    'text-of-the-act',
    'time-limits',
    'two-positions-of-ipa',
  ]);
});
