import { expect, test } from 'vitest';
import { findingFor } from '../../../../../content/model/findings/findings.ts';
import { obligationOfRow, realIndex } from '../../../support/real-index.ts';

const capacitiesOf = (row: string, date: string) =>
  findingFor(realIndex, { kind: 'entity', id: 'ipa' }, obligationOfRow(row), date).capacities.map(
    ({ capacity, role, because }) => ({
      capacity,
      role,
      because: because.map(({ edge, provision }) => `${edge} ${provision.citation}`),
    }),
  );

test('IPA carries out audits as contractor and is audited as an agency', () => {
  expect(capacitiesOf('K28', '2016-10-21')).toEqual([
    {
      capacity: 'contractors',
      role: 'bearer',
      because: ['contracted_under 監査方針5(5)', 'addressed_by 監査方針5(5)'],
    },
    {
      capacity: 'incorporated-administrative-agencies',
      role: 'subject',
      because: ['member_of 法第30条第1項', 'addressed_by 監査方針5(5)'],
    },
  ]);
});

test('IPA may be entrusted under Art. 30, and is among those whose audit may be', () => {
  expect(capacitiesOf('L31', '2016-10-21')).toEqual([
    {
      capacity: 'contractors',
      role: 'addressee',
      because: ['contracted_under 監査方針5(5)', 'addressed_by 法第30条第1項'],
    },
    {
      capacity: 'incorporated-administrative-agencies',
      role: 'subject',
      because: ['member_of 法第30条第1項', 'defined_as 法第13条', 'addressed_by 法第30条第1項'],
    },
  ]);
});

test('IPA investigates as contractor and may be investigated as an agency', () => {
  expect(capacitiesOf('J16', '2016-10-21').map(({ capacity, role }) => [capacity, role])).toEqual([
    ['contractors', 'bearer'],
    ['incorporated-administrative-agencies', 'subject'],
  ]);
});

test.each(['K02', 'K22', 'L51'])('%s reaches IPA in one capacity only: as an agency', (row) => {
  expect(capacitiesOf(row, '2016-10-21')).toEqual([]);
});

test('before the amendment IPA is an agency and no contractor', () => {
  const verdicts = ['K02', 'K28', 'L31', 'L32', 'J16'].map((row) => {
    const subject = { kind: 'entity', id: 'ipa' } as const;
    const { verdict, because } = findingFor(realIndex, subject, obligationOfRow(row), '2016-10-20');
    return `${row} ${verdict} ${because.map(({ edge }) => edge).join(' ')}`;
  });
  expect(verdicts).toEqual([
    'K02 applies member_of addressed_by',
    'K28 does_not_apply not_in_force',
    'L31 does_not_apply not_in_force',
    'L32 does_not_apply not_in_force',
    'J16 does_not_apply not_in_force',
  ]);
});
