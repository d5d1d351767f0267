import { expect, test } from 'vitest';
import {
  boundaryDates,
  dayOfVersion,
  isDisputed,
  isInForce,
  versionAt,
} from '../../../../content/model/corpus/time.ts';
import { realIndex } from '../../support/real-index.ts';

const auditPolicy = realIndex.instrument('audit-policy');

test.each([
  ['2015-05-24', undefined, undefined],
  ['2015-05-25', '2015', undefined],
  ['2015-09-24', '2015', undefined],
  ['2015-09-25', '2015', '2015'],
  ['2016-10-20', '2015', '2015'],
  ['2016-10-21', '2016', '2016'],
  ['2030-01-01', '2016', '2016'],
])('on %s the audit policy is in version %s by its earlier date, %s by its later', (date, a, b) => {
  expect([
    versionAt(auditPolicy, date, 'earliest')?.id,
    versionAt(auditPolicy, date, 'latest')?.id,
  ]).toEqual([a, b]);
});

test.each([
  ['2015-05-24', false],
  ['2015-05-25', true],
  ['2015-09-24', true],
  ['2015-09-25', false],
])('whether the audit policy is in force on %s is disputed: %s', (date, disputed) => {
  expect(isDisputed(auditPolicy, date)).toBe(disputed);
});

test('findings can change on six days, computed from the instruments', () => {
  expect(boundaryDates(realIndex.corpus.instruments)).toEqual([
    '2015-02-10',
    '2015-05-25',
    '2015-09-25',
    '2016-01-25',
    '2016-10-21',
    '2019-04-01',
  ]);
});

test('the two readings of a start do not depend on the order in which the source is noted', () => {
  const [first, second] = auditPolicy.versions;
  if (!first || !second) throw new Error('no versions');
  const turned = {
    ...auditPolicy,
    versions: [{ ...first, starts: [...first.starts].reverse() }, second],
  };
  expect([
    versionAt(turned, '2015-05-25', 'earliest')?.id,
    versionAt(turned, '2015-05-25', 'latest')?.id,
    versionAt(turned, '2015-09-25', 'latest')?.id,
  ]).toEqual(['2015', undefined, '2015']);
});

test('a version is answered for a day on which it is in force, which no reading disputes', () => {
  for (const instrument of realIndex.corpus.instruments)
    for (const { id } of instrument.versions) {
      const day = dayOfVersion(instrument, id, realIndex.corpus.default_day);
      expect([instrument.id, id, day, versionAt(instrument, day, 'latest')?.id]).toEqual([
        instrument.id,
        id,
        id === '2015' ? '2016-10-20' : '2016-10-21',
        id,
      ]);
      expect(isDisputed(instrument, day)).toBe(false);
    }
});

test.each([
  ['2015', '2015-05-24', false],
  ['2015', '2015-05-25', true],
  ['2015', '2016-10-20', true],
  ['2015', '2016-10-21', false],
  ['2016', '2016-10-20', false],
  ['2016', '2016-10-21', true],
])('version %s of the audit policy on %s, under one reading at least: %s', (id, date, inForce) => {
  expect(isInForce(auditPolicy, id, date)).toBe(inForce);
});
