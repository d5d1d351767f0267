import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import {
  canonicalOf,
  dayPages,
  pageOfDefaultDay,
  pageOfText,
  pageOn,
} from '../../../../content/model/corpus/day-pages.ts';
import { withVersion } from '../../support/later-versions.ts';
import { realIndex } from '../../support/real-index.ts';

test.each([
  ['2016-10-21', '/entities/ipa/#rule', '/entities/'],
  ['2016-10-20', '/entities/ipa/before/#rule', undefined],
  ['2016-10-19', undefined, undefined],
  ['2015-09-25', '/entities/ipa/2015-09-25/#rule', undefined],
  ['2015-02-10', '/entities/ipa/2015-02-10/#rule', undefined],
  ['2019-04-01', undefined, undefined],
  ['2030-01-01', undefined, undefined],
])('the pages of %s', (day, page, list) => {
  expect([
    pageOn(realIndex, '/entities/ipa/', day, '#rule'),
    pageOfDefaultDay(realIndex, '/entities/', day),
  ]).toEqual([page, list]);
});

test.each([
  ['2014-12-31', '/matrix/#a'],
  ['2015-02-11', '/matrix/2015-02-10/#a'],
  ['2016-10-20', '/matrix/before/#a'],
  ['2016-10-22', '/matrix/#a'],
])('%s is shown by the page of its text', (day, page) => {
  expect(pageOfText(realIndex, '/matrix/', day, '#a')).toBe(page);
});

const steps = (index = realIndex) => dayPages(index).map(({ step }) => step);

test('there is a page for each day on which a text that is held begins, and the one published', () => {
  expect(steps()).toEqual([
    '2015-02-10',
    '2015-05-25',
    '2015-09-25',
    '2016-01-25',
    'before',
    '2016-10-21',
  ]);
});

test('a further version brings a page of its day, and changes none', () => {
  const index = buildIndex(withVersion(realIndex.corpus, 'basic-act', '2026-10-01'));
  expect(steps(index)).toEqual([...steps(), '2026-10-01']);
  expect(pageOn(index, '/entities/ipa/', '2016-10-20')).toBe('/entities/ipa/before/');
});

test.each([
  ['/entities/ipa/before/', '/entities/ipa/2016-01-25/'],
  ['/entities/ipa/2015-09-25/', '/entities/ipa/2015-09-25/'],
  ['/entities/ipa/2016-10-21/', '/entities/ipa/'],
  ['/classes/others/2016-10-21/', '/classes/others/'],
  ['/matrix/before/', '/matrix/2016-01-25/'],
  ['/matrix/2016-10-21/', '/matrix/'],
  ['/matrix/changes/', '/matrix/changes/'],
  ['/instruments/basic-act/2016/', '/instruments/basic-act/'],
  ['/instruments/basic-act/2015/', '/instruments/basic-act/2015/'],
  ['/instruments/basic-act/comparison/', '/instruments/basic-act/comparison/'],
  ['/instruments/basic-act/', '/instruments/basic-act/'],
  ['/entities/ipa/', '/entities/ipa/'],
  ['/entities/', '/entities/'],
  ['/', '/'],
])('%s is to be known by %s', (path, canonical) => {
  expect(canonicalOf(realIndex, path)).toBe(canonical);
});
