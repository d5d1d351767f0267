import { expect, test } from 'vitest';
import { pageOfDefaultDay, pageOn } from '../../../../content/model/corpus/day-pages.ts';
import { realIndex } from '../../support/real-index.ts';

test.each([
  ['2016-10-21', '/entities/ipa/#rule', '/entities/'],
  ['2016-10-20', '/entities/ipa/before/#rule', undefined],
  ['2016-10-19', undefined, undefined],
  ['2015-02-10', undefined, undefined],
  ['2030-01-01', undefined, undefined],
])('the pages of %s', (day, page, list) => {
  expect([
    pageOn(realIndex, '/entities/ipa/', day, '#rule'),
    pageOfDefaultDay(realIndex, '/entities/', day),
  ]).toEqual([page, list]);
});
