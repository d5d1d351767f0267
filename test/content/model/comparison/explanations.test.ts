import { expect, test } from 'vitest';
import {
  explanationsOf,
  explanationsOfPast,
} from '../../../../content/model/comparison/explanations.ts';
import { realIndex } from '../../support/real-index.ts';

const ACT = 'basic-act';

const cited = (places: ReturnType<typeof explanationsOf>): string[] =>
  places.map((place) => realIndex.citation(place));

test('what refers to an article in either version, what its rules are known by, and the amendment between', () => {
  const old = { instrument: ACT, version: '2015', eid: 'art_13' };
  expect(cited(explanationsOfPast(realIndex, [old]))).toEqual(['概要1', '概要2', '概要3(1)']);
});

test('of the newest version no amendment is told: it did not end', () => {
  const definitions = { instrument: ACT, version: '2016', eid: 'art_2' };
  expect(cited(explanationsOfPast(realIndex, [definitions]))).toEqual(['概要4(1)']);
  const began = { instrument: ACT, version: '2016' };
  expect(cited(explanationsOf(realIndex, [definitions], [began]))).toEqual(['概要1', '概要4(1)']);
});

test('nothing refers to it and no rule stands on it: none but the amendment, and without one none', () => {
  const article = { instrument: ACT, version: '2016', eid: 'art_33' };
  expect(cited(explanationsOf(realIndex, [article], []))).toEqual([]);
  expect(cited(explanationsOf(realIndex, [], [{ instrument: ACT, version: '2016' }]))).toEqual([
    '概要1',
  ]);
});
