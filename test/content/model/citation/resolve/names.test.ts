import { expect, test } from 'vitest';
import { citationNames, nearTitles } from '../../../../../content/model/citation/resolve/names.ts';
import { knownIndex } from '../../../support/known-index.ts';

/** Names that an instrument answers to, alone or with others. */
const namesOf = (instrument: string): string[] =>
  [...citationNames(knownIndex)]
    .filter(([, { instruments }]) => instruments.includes(instrument))
    .map(([name, { instruments }]) =>
      instruments.length > 1 ? `${name} (${instruments.length})` : name,
    );

test('every name the two rules answer to', () => {
  expect(namesOf('incident-evaluation-rules')).toEqual([
    'サイバーセキュリティ戦略本部重大事象施策評価規則',
    '重大事象施策評価規則',
    '施策評価規則',
    '重大事象規則',
    '重大事象評価規則',
    'サイバーセキュリティ戦略本部重大事象施策評価規則(一部改定案)',
    '本部重大事象施策評価規則',
    '評価規則',
    '重大事象施策評価規則(一部改定案)',
    '本部重大事象施策評価規則(一部改定案)',
    '規則 (2)',
  ]);
  expect(namesOf('information-provision-rules')).toEqual([
    'サイバーセキュリティ戦略本部資料提供等規則',
    '資料提供等規則',
    '資料提供規則',
    '本部資料提供等規則',
    'サイバーセキュリティ戦略本部資料提供等規則(一部改定案)',
    '資料提供等に関する規則',
    '資料提供等規則(一部改定案)',
    '本部資料提供等規則(一部改定案)',
    '規則 (2)',
  ]);
});

test('every name the two policies answer to', () => {
  expect(namesOf('audit-policy')).toEqual([
    'サイバーセキュリティ対策を強化するための監査に係る基本方針',
    '監査に係る基本方針',
    '監査方針',
    '監査基本方針',
    '監査の基本方針',
    '監査に関する基本方針',
    'サイバーセキュリティ対策を強化するための監査に係る基本方針(一部改定案)',
    '監査に係る方針',
    '方針 (2)',
    '基本方針',
  ]);
  expect(namesOf('reinforcement-policy-2016')).toEqual([
    '我が国のサイバーセキュリティ推進体制の更なる機能強化に関する方針',
    '推進体制の機能強化に関する方針',
    '2016年1月25日本部決定',
    '機能強化に関する方針',
    '更なる機能強化に関する方針',
    '1月の戦略本部決定',
    '平成28年1月25日サイバーセキュリティ戦略本部決定',
    '2016年1月25日サイバーセキュリティ戦略本部決定',
    '推進体制の更なる機能強化に関する方針',
    '方針 (2)',
  ]);
});

test.each([
  ['サイバーセキュリティ基本法', ['サイバーセキュリティ基本法']],
  ['サイバーセキリティ基法', ['サイバーセキュリティ基本法']],
  ['サイバーキリティ基', []],
  ['資料堤共規則', ['サイバーセキュリティ戦略本部資料提供等規則']],
  ['基本', []],
])('「%s」 is near %j', (written, titles) => {
  expect(nearTitles(knownIndex, written)).toEqual(titles);
});
