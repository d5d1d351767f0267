import { expect, test } from 'vitest';
import {
  citationOf,
  headedCitation,
  plainHeading,
} from '../../../../content/model/corpus/citation.ts';

test.each([
  ['法', 'art_25__para_1__item_2', false, '法第25条第1項第2号'],
  ['法', 'art_30', true, '旧法第30条'],
  ['法', 'art_12__para_2__item_3', false, '法第12条第2項第3号'],
  ['法', 'chp_5', false, '法第5章'],
  ['監査方針', 'sec_5__sub_3', false, '監査方針5(3)'],
  ['監査方針', 'pream', true, '旧監査方針前文'],
  ['資料提供等規則', 'art_1__para_1__item_3', false, '資料提供等規則第1条第1項第3号'],
  ['資料提供等規則', 'annex__row_29', false, '資料提供等規則別表（29番目）'],
  ['重大事象施策評価規則', 'art_1__item_2', true, '旧重大事象施策評価規則第1条第2号'],
  ['概要', 'crit_4', false, '概要要件④'],
])('%s %s (superseded: %s) is cited %s', (prefix, eid, superseded, citation) => {
  expect(citationOf(prefix, eid, superseded)).toBe(citation);
});

test('an unknown part is an error that names it', () => {
  expect(() => citationOf('法', 'art_1__clause_2', false)).toThrow(
    new Error('eId "art_1__clause_2" has the unknown part "clause_2"'),
  );
});

test.each([
  ['（資料提供等）', '資料提供等'],
  ['(法第31条第2項の運用)', '法第31条第2項の運用'],
  ['監査の対象', '監査の対象'],
])('the heading %s is shown as %s', (text, plain) => {
  expect(plainHeading({ heading: { text, spans: [[1, 0, 1]], sha256: '' } })).toBe(plain);
});

test('a provision without heading has none to show', () => {
  expect(plainHeading({ heading: null })).toBeNull();
});

test.each([
  ['（資料提供等）', '法第31条（資料提供等）'],
  ['(関係事務の処理等)', '法第31条（関係事務の処理等）'],
  ['監査の目的', '法第31条（監査の目的）'],
  ['定義(第2条)', '法第31条（定義(第2条)）'],
  [null, '法第31条'],
])('the heading %j stands behind a citation in one pair of brackets', (heading, cited) => {
  expect(headedCitation('法第31条', heading)).toBe(cited);
});
