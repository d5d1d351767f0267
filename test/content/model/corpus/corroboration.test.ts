import { expect, test } from 'vitest';
import {
  corroborationOf,
  corroborationOfFact,
  isSingle,
  secondReadings,
  TIERS,
  witnessOf,
} from '../../../../content/model/corpus/corroboration.ts';
import { corroborationLabel } from '../../../../content/model/findings/labels.ts';
import type { Witness } from '../../../../content/model/schema/witness.ts';
import { realIndex } from '../../support/real-index.ts';

const witness = (id: string, ...cited_as: string[]): Witness => ({
  ...{ id, name: id, cited_as, bears: 'official', law_data: false, note: null },
});
const witnesses = [
  witness('law', '法令'),
  witness('kana', '法令の読み'),
  witness('list', '名簿', '一覧'),
];

test('the tiers rise from the weakest to the best', () => {
  expect(TIERS).toEqual(['unverified', 'secondary', 'sourced', 'official']);
});

test.each([
  ['法令 1条', 'law'],
  ['法令の読み（甲）', 'kana'],
  ['一覧 2026-01-01', 'list'],
  ['日記', undefined],
  ['この法令', undefined],
])('「%s」 cites %s: the longest beginning decides', (source, id) => {
  expect(witnessOf(witnesses, source)?.id).toBe(id);
});

test.each([
  [[], 0],
  [['名簿 2020-01-01', '名簿 2021-01-01', '一覧'], 1],
  [['名簿 2020-01-01', '法令', '法令の読み'], 3],
  // What is cited by no known name is a publication of its own.
  [['日記', '手紙'], 2],
])('of the sources %j there are %i publications', (source, count) => {
  expect(corroborationOf({ witnesses }, { source })).toEqual({
    witnesses: count,
    second_reading: null,
  });
});

const CONFIRMED = ['corporate_number.value', 'registered_name.value'];
const SECOND = { recorded_on: '2026-11-29', compared: 4, account: '読んだ。' };
const reading = (id: string, second: typeof SECOND | null) => ({
  ...{ id, read_by: null, read_on: null, note: 'Read.', second },
});
const pin = (record: string, id: string, ...fields: string[]) => ({
  ...{ record, reading: id, values: Object.fromEntries(fields.map((field) => [field, '甲'])) },
});

const READINGS = secondReadings([
  {
    id: 'lists',
    readings: [reading('lists', SECOND)],
    pins: [pin('annex', 'lists', ...CONFIRMED)],
  },
  {
    id: 'entities',
    readings: [
      reading('first', null),
      reading('later', { ...SECOND, recorded_on: '2027-01-01' }),
      reading('second', SECOND),
    ],
    pins: [
      pin('kou', 'first', 'competent_minister.value'),
      pin('kou', 'second', ...CONFIRMED),
      pin('otsu', 'second', 'founding_statute.title', 'founding_statute.number'),
      pin('otsu', 'later', 'corporate_number.value', 'reading.value'),
    ],
  },
]);

test('second readings are told of bodies, oldest first, by the facts whose every part was found again', () => {
  const none = { competent_minister: [], founding_statute: [] };
  expect(READINGS).toEqual([
    {
      ...{ id: 'second', read_on: null, ...SECOND },
      confirmed: { ...none, corporate_number: ['kou'], registered_name: ['kou'] },
    },
    {
      ...{ id: 'later', read_on: null, ...SECOND, recorded_on: '2027-01-01' },
      confirmed: { ...none, corporate_number: ['otsu'], registered_name: [] },
    },
  ]);
});

test.each([
  ['kou', 'corporate_number', 'second'],
  ['otsu', 'corporate_number', 'later'],
  ['kou', 'competent_minister', null],
  ['otsu', 'founding_statute', null],
] as const)('of %s the %s was found again by %s', (id, field, second_reading) => {
  const corpus = { witnesses, second_readings: READINGS };
  expect(corroborationOfFact(corpus, { id }, field, { source: ['名簿'] })).toEqual({
    witnesses: 1,
    second_reading,
  });
});

test.each([
  [0, null, true, '裏付けは一つの資料だけ'],
  [1, null, true, '裏付けは一つの資料だけ'],
  [2, null, false, '2種の資料で一致'],
  [1, 'one', false, '二人目の照合でも一致'],
  [3, 'one', false, '3種の資料で一致、二人目の照合でも一致'],
] as const)(
  '%i publications and second reading %s: single %s, 「%s」',
  (count, second_reading, single, words) => {
    const corroboration = { witnesses: count, second_reading };
    expect([isSingle(corroboration), corroborationLabel(corroboration)]).toEqual([single, words]);
  },
);

test('of the 法人番号 of the content one rests on a single publication', () => {
  const { corpus } = realIndex;
  const single = corpus.entities.filter(
    (body) =>
      body.corporate_number &&
      isSingle(corroborationOfFact(corpus, body, 'corporate_number', body.corporate_number)),
  );
  expect(single.map(({ id, corporate_number }) => [id, corporate_number?.value])).toEqual([
    ['national-federation-of-municipal-personnel-mutual-aid-associations', '4010005002573'],
  ]);
});
