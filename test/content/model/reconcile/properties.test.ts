import { expect, test } from 'vitest';
import {
  comparableValue,
  hasValue,
  PROPERTIES,
  propertyOf,
} from '../../../../content/model/reconcile/properties.ts';
import { typesIn, typesOf } from '../../../../content/model/reconcile/types.ts';
import { knownIndex } from '../../support/known-index.ts';

const bodyOf = (id: string) => {
  const entity = knownIndex.entities.get(id);
  if (!entity) throw new Error(`no body ${id}`);
  return entity;
};

/** All that is told of a body, by property. */
const told = (id: string) =>
  Object.fromEntries(
    PROPERTIES.map((property) => [
      property.id,
      property.values(knownIndex, bodyOf(id), 'https://example.jp'),
    ]),
  );

const LISTED = { id: 'listed-corporations', name: '別表に掲げる特殊法人及び認可法人' };

test('of a body that has changed its name', () => {
  expect(told('japan-environmental-storage-and-safety-corporation')).toEqual({
    corporate_number: ['2010401053420'],
    // Its English name was not verified.
    name_en: [],
    reading: ['ちゅうかんちょぞうかんきょうあんぜんじぎょう'],
    former_names: ['日本環境安全事業株式会社'],
    later_names: [],
    abbreviations: ['JESCO'],
    minister: ['環境大臣（2025年の法令による。公的な登録・法令）'],
    designated: [false],
    kind: [LISTED],
    list: [
      { id: 'annex-2015', name: '改定前の別表' },
      { id: 'annex-2016', name: '別表（2016年改定案）' },
    ],
    listed_rows: ['別表（2016年改定案） 52番目'],
    bearer_findings: [0],
    audit_target: [false],
    page: ['https://example.jp/entities/japan-environmental-storage-and-safety-corporation/'],
  });
});

test('of a designated corporation, of which no 法人番号 is known', () => {
  const id = 'tokyo-metropolitan-government-employees-mutual-aid-association';
  expect(told(id)).toEqual({
    corporate_number: [],
    name_en: [],
    reading: [],
    former_names: [],
    later_names: [],
    abbreviations: ['都共済'],
    minister: ['総務大臣（2025年の法令による。公的な登録・法令）'],
    designated: [true],
    kind: [{ id: 'designated-corporations', name: '指定法人' }, LISTED],
    list: [
      { id: 'annex-2016', name: '別表（2016年改定案）' },
      { id: 'designated-2016', name: '指定法人（2016年）' },
    ],
    listed_rows: ['別表（2016年改定案） 11番目', '指定法人（2016年） 8番目'],
    // Inquire into its own incidents, mend them, agree on the audit, improve after it, report, and by which way.
    bearer_findings: [6],
    audit_target: [true],
    page: [`https://example.jp/entities/${id}/`],
  });
});

test('of the office whose audit it is nothing is said of being audited', () => {
  const { bearer_findings: many, ...rest } = told('nisc');
  expect(many?.length).toBe(1);
  expect(rest).toEqual({
    corporate_number: [],
    name_en: ['National center of Incident readiness and Strategy for Cybersecurity'],
    reading: [],
    former_names: ['内閣官房情報セキュリティセンター'],
    later_names: ['国家サイバー統括室'],
    abbreviations: ['NISC'],
    minister: [],
    designated: [false],
    kind: [],
    list: [],
    listed_rows: [],
    audit_target: [],
    page: ['https://example.jp/entities/nisc/'],
  });
});

test('who is audited is told of all that are, and of those who are not that they are not', () => {
  const property = propertyOf('audit_target');
  const by = (value: boolean | undefined) =>
    knownIndex.corpus.entities
      .filter((entity) => property?.values(knownIndex, entity, '')[0] === value)
      .map(({ id }) => id);
  const audited = [by(true), by(undefined)];
  expect(by(false).length).toBe(knownIndex.corpus.entities.length - audited.flat().length);
  expect(audited).toEqual([
    [
      'federation-of-national-public-service-personnel-mutual-aid-associations',
      'ipa',
      'japan-agency-for-local-authority-information-systems',
      'japan-pension-service',
      'mutual-aid-association-of-prefectural-government-personnel',
      'mutual-aid-association-of-public-school-teachers',
      'national-federation-of-municipal-personnel-mutual-aid-associations',
      'pension-fund-association-for-local-government-officials',
      'promotion-and-mutual-aid-corporation-for-private-schools',
      'tokyo-metropolitan-government-employees-mutual-aid-association',
    ],
    // Of an organ of the State nothing is said: it is no corporation to be audited as one.
    knownIndex.corpus.entities.filter(({ type }) => type === 'organ').map(({ id }) => id),
  ]);
});

test.each([
  // In any spelling, by id, by one of several ministers.
  ['corporate_number', 3010005002599, true],
  ['corporate_number', 'T3010-0050-02599', true],
  ['corporate_number', '3010005002598', false],
  ['name_en', 'BANK OF JAPAN', true],
  ['reading', 'ニホンギンコウ', true],
  ['abbreviations', '日銀', true],
  ['abbreviations', 'BOJ', false],
  ['minister', '財務大臣', true],
  ['minister', '内閣総理大臣', true],
  ['minister', '総務大臣', false],
  ['kind', 'listed-corporations', true],
  ['kind', '別表に掲げる特殊法人及び認可法人', true],
  ['kind', 'annex-2016', false],
  ['list', 'annex-2016', true],
  ['list', '別表（２０１６年改定案）', true],
  ['list', 'listed-corporations', false],
  ['designated', 'FALSE', true],
  ['bearer_findings', 0, true],
  ['bearer_findings', '0', true],
  ['bearer_findings', 1, false],
  // As the property shows it, wherever it was served.
  ['page', 'https://example.jp/entities/bank-of-japan/', true],
  ['page', '/entities/bank-of-japan/', true],
  ['page', 'https://example.jp/entities/nisc/', false],
  // Nothing is known of it.
  ['former_names', '日本国立銀行', null],
])('日本銀行 has in %s %j: %j', (id, value, expected) => {
  const property = propertyOf(id);
  expect(
    property && hasValue(knownIndex, bodyOf('bank-of-japan'), property, comparableValue(value)),
  ).toBe(expected);
});

test('a property that is not ours is none', () => {
  expect(propertyOf('P856')).toBeUndefined();
});

test('types are all bodies, the kinds that have one, and the lists', () => {
  expect(typesIn(knownIndex).map(({ id, name }) => [id, name])).toEqual([
    ['entity', '法人・機関'],
    ['incorporated-administrative-agencies', '独立行政法人'],
    ['designated-corporations', '指定法人'],
    ['listed-corporations', '別表に掲げる特殊法人及び認可法人'],
    ['contractors', '事務の委託を受けた法人'],
    ['others', 'その他の者'],
    ['annex-2015', '改定前の別表'],
    ['annex-2016', '別表（2016年改定案）'],
    ['designated-2016', '指定法人（2016年）'],
  ]);
});

test('a body has the types of the day the amendment came into force, and its lists of any day', () => {
  const types = (id: string) => typesOf(knownIndex, bodyOf(id)).map((type) => type.id);
  expect([types('ipa'), types('kyushu-railway'), types('nisc')]).toEqual([
    ['entity', 'incorporated-administrative-agencies', 'contractors'],
    // On the list of 2015 and no more on that of 2016.
    ['entity', 'others', 'annex-2015'],
    ['entity'],
  ]);
  const listed = typesOf(knownIndex, bodyOf('kyushu-railway')).at(-1);
  const list = knownIndex.lists.get('annex-2015');
  expect(listed).toEqual({ id: list?.id, name: list?.title, description: list?.summary });
});

test('types of the corpus and of a body are made once', () => {
  expect(typesIn(knownIndex)).toBe(typesIn(knownIndex));
  expect(typesOf(knownIndex, bodyOf('ipa'))).toBe(typesOf(knownIndex, bodyOf('ipa')));
});
