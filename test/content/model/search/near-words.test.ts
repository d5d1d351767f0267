import { expect, test } from 'vitest';
import { searchDocuments } from '../../../../content/model/search/documents.ts';
import {
  holdingMostWords,
  silenceAskedFor,
  silencesHolding,
} from '../../../../content/model/search/near-words.ts';
import { realIndex } from '../../support/real-index.ts';

const documents = searchDocuments(realIndex);

const near = (query: string) =>
  holdingMostWords(documents, query).map(({ type, id }) => `${type} ${id}`);

test.each([
  // The words of a provision without what joins them there.
  ['資料又は情報を適時に提供', 'obligation timely-provision-of-materials'],
  // A word of the trade before words of the law.
  ['インシデント情報の提供', 'obligation timely-provision-of-materials'],
  // A part of a word alone.
  ['再委託', 'obligation contractor-confidentiality'],
  ['IPAの委託先', 'obligation outsourcing-of-audit-and-investigation'],
  ['Penalty', 'obligation penalty-for-breach-of-confidentiality'],
  ['Withheld material', 'obligation request-withheld-material'],
  // One of its words is in no id.
  ['penalty secret leak', 'obligation penalty-for-breach-of-confidentiality'],
  ['監査 不服', 'obligation audit-purpose'],
])('%s is near %s', (query, wanted) => {
  expect(near(query)).toContain(wanted);
});

test('rules stand before texts that hold as much, and five are told', () => {
  const types = near('資料又は情報を適時に提供').map((hit) => hit.split(' ')[0]);
  expect([types.length, types[0]]).toEqual([5, 'obligation']);
});

test.each(['', 'zzz', 'の', '東京スカイツリー', 'サプライチェーン'])(
  'nothing is near 「%s」',
  (query) => {
    expect(near(query)).toEqual([]);
  },
);

test.each([
  ['再委託', 'further-entrustment'],
  ['不服', 'objection'],
  ['不服申立て', 'objection'],
  ['監査の費用', 'cost'],
  ['公表', 'publication'],
  ['立入検査', 'compulsory-inspection'],
  ['secrecy', 'secrecy-of-outside-experts'],
  ['penalty for a secret leak', 'penalty-on-the-body'],
  // Words that people ask with and the sentence does not have.
  ['監査 拒否 罰則', 'penalty-on-the-body'],
  ['penalty for refusing an audit', 'penalty-on-the-body'],
  ['勧告 従う義務', 'duty-to-follow-recommendation'],
  ['Can a ministry be forced to follow a recommendation', 'duty-to-follow-recommendation'],
  ['インシデント 報告 義務 所管府省', 'incident-report-to-ministry'],
  ['改善計画 期限', 'time-limits'],
  // No word of kanji, and words that mean nothing one by one.
  ['監査結果 通知 いつまでに', 'time-limits'],
  ['within how many days', 'time-limits'],
  ['subcontractor confidentiality duty', 'further-entrustment'],
])('of 「%s」 it is known that the source does not say it: %s', (query, first) => {
  expect(silencesHolding(realIndex, query, { alone: true })[0]?.id).toBe(first);
});

test.each(['', 'zzz', 'の', 'the', 'サプライチェーン'])('「%s」 is no silence', (query) => {
  expect(silencesHolding(realIndex, query, { alone: true })).toEqual([]);
});

test('where something else is found only what holds a word whole, or most of them, is a silence of it', () => {
  const ids = (alone: boolean) =>
    silencesHolding(realIndex, '改善計画', { alone }).map(({ id }) => id);
  expect(ids(false)).toEqual([]);
  expect(ids(true)).toContain('duty-to-follow-advice');
});

test('where one holds what is asked for, those that hold a word of it are not told', () => {
  const ids = silencesHolding(realIndex, '監査 拒否 罰則', { alone: true }).map(({ id }) => id);
  expect(ids).not.toContain('frequency-of-audits');
});

test('a word that is a part of another word is not the one that people ask with', () => {
  const asked = (query: string) => silenceAskedFor(realIndex, query)?.id ?? null;
  expect([asked('was it fined?'), asked('refined methods')]).toEqual(['penalty-on-the-body', null]);
  expect([asked('再委託'), asked('')]).toEqual(['further-entrustment', null]);
});
