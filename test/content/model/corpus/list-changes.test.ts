import { expect, test } from 'vitest';
import { compareLists, predecessorOf } from '../../../../content/model/corpus/list-changes.ts';
import type { List } from '../../../../content/model/schema/list.ts';
import { realIndex } from '../../support/real-index.ts';

const before = realIndex.lists.get('annex-2015') as List;
const after = realIndex.lists.get('annex-2016') as List;
const changes = () => compareLists(before, after);
/** Without the reasons, which have a test of their own below. */
const ofKind = (kind: string) =>
  changes()
    .filter((change) => change.kind === kind)
    .map(({ because: _, ...change }) => change);
const reasonOf = (entity: string) => changes().find((change) => change.entity === entity)?.because;

test('42 rows of the 別表 are unchanged', () => {
  expect(ofKind('unchanged').length).toBe(42);
});

test('an unchanged row may have another number', () => {
  expect(ofKind('unchanged').at(-1)).toEqual({
    kind: 'unchanged',
    entity: 'new-kansai-international-airport',
    before: { row: 46, name: '新関西国際空港株式会社' },
    after: { row: 51, name: '新関西国際空港株式会社' },
  });
});

test('four rows were renamed', () => {
  expect(ofKind('renamed')).toEqual([
    {
      kind: 'renamed',
      entity: 'okinawa-institute-of-science-and-technology',
      before: { row: 2, name: '学校法人沖縄科学技術大学院大学学園' },
      after: { row: 2, name: '沖縄科学技術大学院大学学園' },
    },
    {
      kind: 'renamed',
      entity: 'nuclear-damage-compensation-and-decommissioning-facilitation-corporation',
      before: { row: 4, name: '原子力損害賠償支援機構' },
      after: { row: 4, name: '原子力損害賠償・廃炉等支援機構' },
    },
    {
      kind: 'renamed',
      entity: 'cool-japan-fund',
      before: { row: 33, name: '海外需要開拓支援機構' },
      after: { row: 39, name: '株式会社海外需要開拓支援機構' },
    },
    {
      kind: 'renamed',
      entity: 'japan-environmental-storage-and-safety-corporation',
      before: { row: 48, name: '日本環境安全事業株式会社' },
      after: { row: 52, name: '中間貯蔵・環境安全事業株式会社' },
    },
  ]);
});

test('six rows were added', () => {
  expect(ofKind('added')).toEqual([
    {
      kind: 'added',
      entity: 'japan-agency-for-local-authority-information-systems',
      before: null,
      after: { row: 8, name: '地方公共団体情報システム機構' },
    },
    {
      kind: 'added',
      entity: 'pension-fund-association-for-local-government-officials',
      before: null,
      after: { row: 9, name: '地方公務員共済組合連合会' },
    },
    {
      kind: 'added',
      entity: 'mutual-aid-association-of-prefectural-government-personnel',
      before: null,
      after: { row: 10, name: '地方職員共済組合' },
    },
    {
      kind: 'added',
      entity: 'tokyo-metropolitan-government-employees-mutual-aid-association',
      before: null,
      after: { row: 11, name: '都職員共済組合' },
    },
    {
      kind: 'added',
      entity: 'national-federation-of-municipal-personnel-mutual-aid-associations',
      before: null,
      after: { row: 12, name: '全国市町村職員共済組合連合会' },
    },
    {
      kind: 'added',
      entity: 'federation-of-national-public-service-personnel-mutual-aid-associations',
      before: null,
      after: { row: 25, name: '国家公務員共済組合連合会' },
    },
  ]);
});

test('two rows were removed', () => {
  expect(ofKind('removed')).toEqual([
    {
      kind: 'removed',
      entity: 'kyushu-railway',
      before: { row: 36, name: '九州旅客鉄道株式会社' },
      after: null,
    },
    {
      kind: 'removed',
      entity: 'central-japan-international-airport',
      before: { row: 47, name: '中部国際空港株式会社' },
      after: null,
    },
  ]);
});

test.each([
  ['annex-2016', 'annex-2015'],
  ['annex-2015', undefined],
  ['designated-2016', undefined],
])('%s replaced %s', (id, earlier) => {
  expect(predecessorOf(realIndex, realIndex.lists.get(id) as List)?.id).toBe(earlier);
});

test('a change says why, and how certain that is', () => {
  expect(reasonOf('kyushu-railway')).toEqual({
    reason: '2016年4月1日からＪＲ会社法の対象外となった。',
    certainty: 'certain',
    source: ['平成27年法律第36号', 'e-Gov法令検索 361AC0000000088 の2016-04-01版'],
  });
  expect(reasonOf('central-japan-international-airport')?.certainty).toBe('inferred');
  expect(reasonOf('cool-japan-fund')?.certainty).toBe('likely');
});

test('an unchanged row has no reason', () => {
  expect(reasonOf('bank-of-japan')).toBeNull();
});
