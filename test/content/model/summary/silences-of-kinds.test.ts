import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { silencesFor } from '../../../../content/model/summary/silences.ts';
import { realIndex } from '../../support/real-index.ts';

test('a kind is told what concerns it and everybody, whatever body has the same id', () => {
  const [some] = realIndex.corpus.entities.filter(({ id }) => id === 'bank-of-japan');
  if (!some) throw new Error('no body "bank-of-japan"');
  const entities = [...realIndex.corpus.entities, { ...some, id: 'contractors' }];
  const shownFor = new Map([
    ['of-all', []],
    ['of-contractors', ['contractors', 'others']],
    ['of-others', ['others']],
  ]);
  const [silence] = realIndex.corpus.silences;
  if (!silence) throw new Error('no silence');
  const silences = [...shownFor].map(([id, kinds]) => ({ ...silence, id, shown_for: kinds }));
  const index = buildIndex({ ...realIndex.corpus, entities, silences });
  const told = silencesFor(index, { kind: 'class', id: 'contractors' }, '2016-10-21');
  expect(told.map(({ id }) => id)).toEqual(['of-all', 'of-contractors']);
});
