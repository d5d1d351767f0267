import { expect, test } from 'vitest';
import { findingFor } from '../../../../../content/model/findings/findings.ts';
import { realIndex } from '../../../support/real-index.ts';

const bank = { kind: 'entity', id: 'bank-of-japan' } as const;

test('a day before coverage is an error', () => {
  expect(() => findingFor(realIndex, bank, 'audit-coverage', '2015-02-09')).toThrow(
    new RangeError('findings begin on 2015-02-10, not 2015-02-09'),
  );
});

test('an unknown obligation is an error', () => {
  expect(() => findingFor(realIndex, bank, 'audit', '2016-10-21')).toThrow(
    new RangeError('there is no obligation "audit"'),
  );
});

test('a body asked for as a kind is an error', () => {
  expect(() =>
    findingFor(realIndex, { ...bank, kind: 'class' }, 'audit-coverage', '2016-10-21'),
  ).toThrow(new RangeError('there is no class "bank-of-japan"'));
});

test('the first day of coverage is answered', () => {
  expect(findingFor(realIndex, bank, 'request-for-cooperation', '2015-02-10').verdict).toBe(
    'applies',
  );
});
