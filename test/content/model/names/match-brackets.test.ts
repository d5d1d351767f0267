import { expect, test } from 'vitest';
import { matchName } from '../../../../content/model/names/match.ts';
import { knownIndex } from '../../support/known-index.ts';

/** The first body found, with score, whether it is meant beyond doubt, and how it was found. */
const first = (query: string) => {
  const [match] = matchName(knownIndex, query);
  return match ? [match.entity.id, match.score, match.certain, match.how] : [];
};

test.each([
  ['【日本放送協会】', ['japan-broadcasting-corporation', 97, true, 'exact']],
  ['（日本放送協会）', ['japan-broadcasting-corporation', 97, true, 'exact']],
  ['〔日銀〕', []],
])('%s in brackets is what stands in them, if that is long enough to speak', (query, found) => {
  expect(first(query)).toEqual(found);
});

test.each([
  ['日本放送協会（NHK）', 'japan-broadcasting-corporation'],
  ['日本銀行（日銀）', 'bank-of-japan'],
  ['日本たばこ産業（JT）', 'japan-tobacco'],
  ['JT／日本たばこ産業', 'japan-tobacco'],
])('%s names one body twice, and is as good as its name', (query, id) => {
  expect(first(query).slice(0, 3)).toEqual([id, 97, true]);
});

test.each([
  '日銀（NHK）',
  '日本年金機構 理事長',
  '日本年金機構（本部）',
  '地方公共団体情報システム機構（マイナンバー）',
])('%s names something else besides, and is certain of nobody', (query) => {
  expect(matchName(knownIndex, query).filter(({ certain }) => certain)).toEqual([]);
});

test.each([
  ['（独法）情報処理推進機構', ['ipa', 98, true, 'same_without_form']],
  ['ニホンネンキンキコウ(カ)', ['japan-pension-service', 79, false, 'same_without_form']],
  ['ニホンネンキンキコウ(カ', ['japan-pension-service', 79, false, 'same_without_form']],
])('%s is read with its form', (query, found) => {
  expect(first(query)).toEqual(found);
});
