import { expect, test } from 'vitest';
import { findingFor } from '../../../../../content/model/findings/findings.ts';
import { outline } from '../../../support/outline.ts';
import { obligationOfRow, realIndex } from '../../../support/real-index.ts';

const nine = realIndex.lists.get('designated-2016')?.rows.map(({ entity }) => entity) ?? [];

/** Rules that reach a corporation only because it is designated (Art. 13). */
const BY_DESIGNATION = [
  'L01',
  'L03',
  'L12',
  'L13',
  'J01',
  'J08',
  'J09',
  'S01',
  'K02',
  'K22',
  'K23',
];

const verdictsOf = (id: string, date: string) =>
  BY_DESIGNATION.map((row) => {
    const subject = { kind: 'entity', id } as const;
    return findingFor(realIndex, subject, obligationOfRow(row), date).verdict;
  });

test('nine corporations are designated', () => {
  expect(nine).toEqual([
    'japan-pension-service',
    'national-federation-of-municipal-personnel-mutual-aid-associations',
    'federation-of-national-public-service-personnel-mutual-aid-associations',
    'pension-fund-association-for-local-government-officials',
    'promotion-and-mutual-aid-corporation-for-private-schools',
    'mutual-aid-association-of-prefectural-government-personnel',
    'mutual-aid-association-of-public-school-teachers',
    'tokyo-metropolitan-government-employees-mutual-aid-association',
    'japan-agency-for-local-authority-information-systems',
  ]);
});

test.each(nine)('all of it reaches %s from the amendment on', (id) => {
  expect(verdictsOf(id, '2016-10-21')).toEqual(BY_DESIGNATION.map(() => 'applies'));
});

test.each(nine)('none of it reaches %s the day before', (id) => {
  expect(verdictsOf(id, '2016-10-20')).toEqual(BY_DESIGNATION.map(() => 'does_not_apply'));
});

test.each(['S05', 'L51'])('designation alone does not bring %s: that takes the 別表', (row) => {
  expect(outline('designated-corporations', row, '2016-10-21')).toMatch(/^does_not_apply: /);
});

test('the kind does not exist before the amendment', () => {
  expect(outline('designated-corporations', 'K02', '2016-10-20')).toBe(
    'does_not_apply: not_in_force 法第13条',
  );
});
