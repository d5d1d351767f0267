import { expect, test } from 'vitest';
import { compareLists } from '../../../../content/model/corpus/list-changes.ts';
import {
  discrepanciesOfProvision,
  discrepanciesOfRule,
  placeOfReading,
  rulesOfDiscrepancy,
} from '../../../../content/model/findings/discrepancies.ts';
import { findingFor } from '../../../../content/model/findings/findings.ts';
import { realIndex } from '../../support/real-index.ts';

const AFTER = '2016-10-21';
const BEFORE = '2016-10-20';

const record = (id: string) => {
  const found = realIndex.discrepancies.get(id);
  if (!found) throw new Error(`no discrepancy "${id}"`);
  return found;
};

/** Ids of what a finding shows. */
const shown = (kind: 'entity' | 'class', id: string, rule: string, day = AFTER) =>
  findingFor(realIndex, { kind, id }, rule, day).discrepancies.map((one) => one.id);

/** The fourteen places a strict reader found, by what disagrees. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  substance: [
    'chief-or-headquarters-delegates',
    'delegable-investigation-or-identification-of-damage',
    'delegate-ipa-alone-or-others',
    'deliberation-or-evaluation-of-findings',
    'nisc-recommendation-limited-or-not',
    'who-provides-withheld-material',
  ],
  overview: [
    'audit-of-agencies-before-amendment',
    'overview-communications-or-activities',
    'overview-ground-of-material-provision',
    'overview-information-sharing-or-cooperation',
    'overview-reason-for-list-changes',
    'overview-who-is-punished',
  ],
  drafting: [
    'incident-rules-2015-article-5-paragraph-3-numeral',
    'incident-rules-article-1-item-3-preceding-items',
    'information-rules-item-3-reference',
  ],
};

test('what a reader could act wrongly on is held apart from slips of the print', () => {
  const byKind = Map.groupBy(realIndex.corpus.discrepancies, ({ kind }) => kind);
  for (const [kind, ids] of Object.entries(FOUND))
    expect(
      [...byKind].flatMap(([one, all]) => (one === kind ? all.map(({ id }) => id) : [])),
    ).toEqual(ids);
});

test('the words of both readings stand in their provisions, under their citation', () => {
  const { readings } = record('nisc-recommendation-limited-or-not');
  expect(readings.map((reading) => [placeOfReading(realIndex, reading), reading.text])).toEqual([
    [
      '資料提供等規則第3条第2項（関係事務の処理等）',
      '当該勧告及び同条第4項の規定による報告の求めに関する事務は、内閣サイバーセキュリティセンターに行わせるものとする',
    ],
    [
      '重大事象施策評価規則第9条第3項第1号（関係事務の処理等）',
      '前項の規定の適用がある場合に限る。',
    ],
    [
      '重大事象施策評価規則第3条第2項（施策の評価の手順等）',
      '長から提供される報告資料を基に行うものとする',
    ],
  ]);
});

test('a finding, a rule and a provision name what bears on them', () => {
  const id = 'deliberation-or-evaluation-of-findings';
  expect(shown('entity', 'nisc', 'nisc-evaluates-in-urgency')).toContain(id);
  const rule = realIndex.obligations.get('nisc-evaluates-in-urgency');
  expect(rule && discrepanciesOfRule(realIndex, rule)).toEqual([
    { id, title: '原因究明等の結果の「審議」と「評価」', kind: 'substance' },
  ]);
  const article = (eid: string) =>
    discrepanciesOfProvision(realIndex, {
      ...{ instrument: 'incident-evaluation-rules', version: '2016', eid },
    }).map((one) => one.id);
  expect(article('art_9__para_2')).toEqual([id]);
  expect(article('art_6')).toEqual([]);
});

test('a rule of the same article that is not named does not show it', () => {
  const id = 'overview-communications-or-activities';
  expect(rulesOfDiscrepancy(realIndex, record(id)).map((rule) => rule.id)).toEqual([
    'monitoring-of-information-systems',
  ]);
  expect(shown('class', 'designated-corporations', 'monitoring-of-information-systems')).toEqual([
    id,
  ]);
  expect(shown('class', 'designated-corporations', 'uniform-standards')).toEqual([]);
});

test('a disagreement of the amended texts is none of the texts before', () => {
  const rule = 'supplementary-investigation';
  const id = 'incident-rules-article-5-paragraph-1-bracket';
  expect([shown('entity', 'nisc', rule, BEFORE), shown('entity', 'nisc', rule)]).toEqual([
    [id],
    [id],
  ]);
  expect(shown('entity', 'nisc', 'nisc-evaluates-in-urgency', BEFORE)).toEqual([]);
});

test('what concerns some bodies is shown with theirs, and with their members’', () => {
  const id = 'audit-of-agencies-before-amendment';
  const on = (kind: 'entity' | 'class', subject: string) =>
    shown(kind, subject, 'audit-coverage', BEFORE).includes(id);
  expect([
    on('class', 'incorporated-administrative-agencies'),
    on('entity', 'ipa'),
    on('class', 'national-administrative-organs'),
    on('entity', 'japan-pension-service'),
  ]).toEqual([true, true, false, false]);
});

test('the six bodies added to the 別表 are those the record names, all designated', () => {
  const list = (id: string) => {
    const found = realIndex.lists.get(id);
    if (!found) throw new Error(`no list "${id}"`);
    return found;
  };
  const designated = list('designated-2016').rows.map(({ entity }) => entity);
  const added = compareLists(list('annex-2015'), list('annex-2016'))
    .filter(({ kind }) => kind === 'added')
    .map(({ entity }) => entity);
  const { subjects } = record('overview-reason-for-list-changes');
  expect(subjects.toSorted()).toEqual(added.toSorted());
  expect(subjects.filter((id) => !designated.includes(id))).toEqual([]);
});
