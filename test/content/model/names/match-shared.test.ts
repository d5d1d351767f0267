import { expect, test } from 'vitest';
import { buildIndex, type CorpusIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { findEntities, matchName } from '../../../../content/model/names/match.ts';
import { knownIndex } from '../../support/known-index.ts';

const BODIES = ['bank-of-japan', 'japan-broadcasting-corporation'];

/** An index of two bodies, of which one has a further abbreviation, with a source. */
const withAlias = (id: string, value: string): CorpusIndex => {
  const bodies = knownIndex.corpus.entities.filter((entity) => BODIES.includes(entity.id));
  const sourced = bodies
    .flatMap(({ aliases }) => aliases)
    .find(({ tier }) => tier !== 'unverified');
  if (!sourced) throw new Error('no abbreviation has a source');
  return buildIndex({
    ...knownIndex.corpus,
    entities: bodies.map((entity) =>
      entity.id === id
        ? { ...entity, aliases: [...entity.aliases, { ...sourced, value }] }
        : entity,
    ),
  });
};

const found = (index: CorpusIndex, query: string) =>
  matchName(index, query).map(({ entity, ...match }) => ({ id: entity.id, ...match }));

const whole = {
  key: 'abbreviation',
  how: 'exact',
  score: 95,
  sure: true,
  formDiffers: false,
  distance: null,
  certain: true,
};

test('an abbreviation of one body is certain; of two bodies it makes neither certain', () => {
  const bank = { ...whole, id: 'bank-of-japan' };
  const nhk = { ...whole, id: 'japan-broadcasting-corporation' };
  expect(found(knownIndex, 'NHK')).toEqual([nhk]);
  expect(found(withAlias('bank-of-japan', 'NHK'), 'NHK')).toEqual([
    { ...bank, certain: false },
    { ...nhk, certain: false },
  ]);
});

test('a body that is certain makes those that only contain the name no more certain', () => {
  const part = {
    key: 'later_name',
    how: 'prefix',
    sure: false,
    formDiffers: false,
    distance: null,
  };
  expect(found(knownIndex, 'NTT')).toEqual([
    {
      ...part,
      id: 'nippon-telegraph-and-telephone',
      how: 'same_without_form',
      score: 98,
      sure: true,
      certain: true,
    },
    { ...part, id: 'ntt-east', score: 70, certain: false },
    { ...part, id: 'ntt-west', score: 70, certain: false },
  ]);
});

test('digits alone ask for a 法人番号, not for a name with digits in it', () => {
  const index = withAlias('bank-of-japan', '2016年統計機構');
  expect([found(index, '2016'), found(index, '2016年統計機構')]).toEqual([
    [],
    [{ ...whole, id: 'bank-of-japan' }],
  ]);
});

test('two hundred characters may still be a name, one more is a text', () => {
  const padded = (length: number) => '日本銀行'.padEnd(length);
  expect([found(knownIndex, padded(200)), found(knownIndex, padded(201))]).toEqual([
    [{ ...whole, id: 'bank-of-japan', key: 'name', score: 100 }],
    [],
  ]);
});

test('bodies are said to have the name, or only to be near it', () => {
  const kinds = (query: string) =>
    findEntities(knownIndex, query).map(({ entity, match }) => [entity.id, match]);
  expect([
    kinds('日銀'),
    kinds('㈱国際協力銀行'),
    kinds('日本電信'),
    kinds('日木年金機構'),
    kinds('日本年金機構 理事長'),
    kinds('日本国際空港'),
  ]).toEqual([
    [['bank-of-japan', 'name']],
    [['japan-bank-for-international-cooperation', 'name']],
    [
      ['nippon-telegraph-and-telephone', 'name'],
      ['ntt-east', 'name'],
      ['ntt-west', 'name'],
    ],
    [['japan-pension-service', 'near']],
    [['japan-pension-service', 'near']],
    [
      ['central-japan-international-airport', 'near'],
      ['narita-international-airport', 'near'],
      ['new-kansai-international-airport', 'near'],
    ],
  ]);
});
