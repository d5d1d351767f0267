import { expect, test } from 'vitest';
import { obligationsOn } from '../../../../content/model/findings/on-provision.ts';
import type { VersionId } from '../../../../content/model/schema/common.ts';
import { realIndex } from '../../support/real-index.ts';

const on = (instrument: string, version: VersionId, eid: string) =>
  obligationsOn(realIndex, { instrument, version, eid }).map(
    ({ obligation, principal, day }) => `${obligation.id} ${principal ? 'first' : 'also'} ${day}`,
  );

test('rules that stand on a provision first of all come before those that stand on it as well', () => {
  expect(on('basic-act', '2016', 'art_32__para_1')).toEqual([
    'request-for-cooperation first 2016-10-21',
    'request-to-others also 2016-10-21',
    'designate-listed-corporations also 2016-10-21',
  ]);
});

test('rules of the old text are shown on a day of the old text', () => {
  expect(on('information-provision-rules', '2015', 'art_2')).toEqual([
    'designate-listed-corporations first 2016-10-20',
    'request-for-cooperation also 2016-10-20',
  ]);
});

test('no rule stands on the 別表 row by row', () => {
  expect(on('information-provision-rules', '2016', 'annex__row_1')).toEqual([]);
});
