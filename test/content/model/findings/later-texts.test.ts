import { expect, test } from 'vitest';
import {
  egovArticle,
  laterRule,
  laterRules,
} from '../../../../content/model/findings/later-texts.ts';
import { realIndex as index } from '../../support/real-index.ts';

test('an article at e-Gov is named with its chapter', () => {
  const text = { chapters: [1, 12, 13, 25, 38] };
  expect(
    ['art_12__para_2__item_3', 'art_24', 'art_25__para_1', 'art_38'].map((eid) =>
      egovArticle('X', text, eid),
    ),
  ).toEqual([
    'https://laws.e-gov.go.jp/law/X#Mp-Ch_2-At_12',
    'https://laws.e-gov.go.jp/law/X#Mp-Ch_3-At_24',
    'https://laws.e-gov.go.jp/law/X#Mp-Ch_4-At_25',
    'https://laws.e-gov.go.jp/law/X#Mp-Ch_5-At_38',
  ]);
});

test('every statute rule has a place in every later text', () => {
  expect(
    laterRules(index)
      .map(({ obligation }) => obligation.id)
      .toSorted(),
  ).toEqual(
    index.corpus.obligations
      .filter(({ rank }) => rank === 'statute')
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('the request: the same words, another number, and since 2019-04-01 a duty to comply', () => {
  const later = laterRule(index, 'request-for-cooperation');
  expect(later?.grounds[0]?.eid).toBe('art_32__para_1');
  expect(
    later?.texts.map(({ provisions, phrase, provision, read }) => [
      ...provisions.map(({ citation }) => citation),
      phrase,
      provision,
      read,
    ]),
  ).toEqual([
    ['第33条第1項', 'same', 'changed', false],
    ['第33条第1項', 'same', 'changed', false],
    ['第33条第1項', 'same', 'changed', false],
  ]);
  expect(later?.changes.find(({ id }) => id === 'act-2018-91-duty-to-comply')).toEqual({
    id: 'act-2018-91-duty-to-comply',
    law: '平成30年法律第91号（求めに応じる義務）',
    in_force: '2019-04-01',
    certainty: 'A',
    effect: '求められた者が、正当な理由のない限り求めに応じる義務が加わった。',
  });
});

test('a rule of a decision was compared with nothing', () => {
  expect(laterRule(index, 'annual-audit-policy')).toBeNull();
});
