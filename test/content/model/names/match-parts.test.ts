import { expect, test } from 'vitest';
import { matchName } from '../../../../content/model/names/match.ts';
import { knownIndex } from '../../support/known-index.ts';

const found = (query: string) =>
  matchName(knownIndex, query).map(({ entity, ...match }) => ({ id: entity.id, ...match }));

/** What is only part of a name names nobody beyond doubt, and says nothing of the corporate form. */
const part = (id: string, score: number, key: string, how: 'prefix' | 'contains') => ({
  id,
  key,
  how,
  score,
  sure: false,
  formDiffers: false,
  distance: null,
  certain: false,
});

// 60 to 80 at the beginning, 50 to 70 inside, by how much of the name without its form is asked for.
test('the more of a name is asked for, the better; equal ones in the order of the corpus', () => {
  expect(found('国際空港')).toEqual([
    part('central-japan-international-airport', 63, 'name', 'contains'),
    part('narita-international-airport', 63, 'name', 'contains'),
    part('new-kansai-international-airport', 61, 'name', 'contains'),
  ]);
});

test('a beginning comes before what stands inside, in whatever order the bodies are', () => {
  expect(found('銀行')).toEqual([
    part('banks-shareholdings-purchase-corporation', 64, 'name', 'prefix'),
    part('bank-of-japan', 60, 'name', 'contains'),
    part('japan-bank-for-international-cooperation', 57, 'name', 'contains'),
    part('development-bank-of-japan', 55, 'name', 'contains'),
  ]);
});

test('株式会社 before a name is no part of it: what follows is its beginning', () => {
  expect(found('日本政策')).toEqual([
    part('development-bank-of-japan', 70, 'name', 'prefix'),
    part('japan-finance-corporation', 70, 'name', 'prefix'),
  ]);
  expect(found('株式会社国際')).toEqual([
    part('japan-bank-for-international-cooperation', 80, 'name', 'prefix'),
  ]);
});

test('the end of a name is inside it, with and without the form behind it', () => {
  expect(found('道路株式会社')).toEqual([
    part('hanshin-expressway', 70, 'name', 'contains'),
    part('metropolitan-expressway', 70, 'name', 'contains'),
    part('central-nippon-expressway', 67, 'name', 'contains'),
    part('east-nippon-expressway', 67, 'name', 'contains'),
    part('west-nippon-expressway', 67, 'name', 'contains'),
    part('honshu-shikoku-bridge-expressway', 62, 'name', 'contains'),
  ]);
  // More than the bare name is no more than all of it.
  expect(found('速道路株式会社')).toEqual([
    part('central-nippon-expressway', 70, 'name', 'contains'),
    part('east-nippon-expressway', 70, 'name', 'contains'),
    part('hanshin-expressway', 70, 'name', 'contains'),
    part('metropolitan-expressway', 70, 'name', 'contains'),
    part('west-nippon-expressway', 70, 'name', 'contains'),
    part('honshu-shikoku-bridge-expressway', 64, 'name', 'contains'),
  ]);
});

test('an abbreviation without a source is believed less than one with it', () => {
  expect([found('政策金融'), found('協会け')]).toEqual([
    [part('japan-finance-corporation', 68, 'abbreviation', 'prefix')],
    [part('japan-health-insurance-association', 72, 'abbreviation', 'prefix')],
  ]);
});

test('where a name and an abbreviation have it alike, the name answers', () => {
  expect(found('科学技術大学院')).toEqual([
    part('okinawa-institute-of-science-and-technology', 61, 'name', 'contains'),
  ]);
});

test('a heading of a list is worth less than any name, and its beginning no more than it', () => {
  const listed = [
    'federation-of-national-public-service-personnel-mutual-aid-associations',
    'japan-pension-service',
    'mutual-aid-association-of-prefectural-government-personnel',
    'mutual-aid-association-of-public-school-teachers',
    'national-federation-of-municipal-personnel-mutual-aid-associations',
    'pension-fund-association-for-local-government-officials',
    'promotion-and-mutual-aid-corporation-for-private-schools',
    'tokyo-metropolitan-government-employees-mutual-aid-association',
  ];
  expect(found('公的年金')).toEqual(listed.map((id) => part(id, 40, 'group', 'prefix')));
  expect(found('公的年金関係')).toEqual(
    listed.map((id) => ({ ...part(id, 40, 'group', 'prefix'), how: 'exact' })),
  );
});

test('some digits find the 法人番号 that begin with them or have them inside', () => {
  expect([found('3010005'), found('5002599'), found('5002590')]).toEqual([
    [
      part('bank-of-japan', 71, 'corporate_number', 'prefix'),
      part(
        'japan-agency-for-local-authority-information-systems',
        71,
        'corporate_number',
        'prefix',
      ),
    ],
    [part('bank-of-japan', 61, 'corporate_number', 'contains')],
    [],
  ]);
});
