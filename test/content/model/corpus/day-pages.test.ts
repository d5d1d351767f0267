import { expect, test } from 'vitest';
import { pageOfAmended, pageOn } from '../../../../content/model/corpus/day-pages.ts';

test.each([
  ['2016-10-21', '/entities/ipa/#rule', '/entities/'],
  ['2016-10-20', '/entities/ipa/before/#rule', undefined],
  ['2016-10-19', undefined, undefined],
  ['2015-02-10', undefined, undefined],
  ['2030-01-01', undefined, undefined],
])('the pages of %s', (day, page, list) => {
  expect([pageOn('/entities/ipa/', day, '#rule'), pageOfAmended('/entities/', day)]).toEqual([
    page,
    list,
  ]);
});
