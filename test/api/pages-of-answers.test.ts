import { expect, test } from 'vitest';
import { askJson } from './support/ask.ts';

/** The page for people that belongs to an answer; null where there is none. */
const PAGES: [string, string | null][] = [
  ['/', '/about/'],
  ['/changes', '/changes/'],
  ['/classes', '/classes/'],
  ['/classes/local-governments', '/classes/local-governments/'],
  ['/classes/local-governments/obligations', '/classes/local-governments/'],
  [
    '/classes/local-governments/obligations/request-for-cooperation',
    '/classes/local-governments/#request-for-cooperation',
  ],
  ['/classes/local-governments/silences', '/classes/local-governments/record/#silences'],
  ['/concordances', '/changes/'],
  ['/coverage', '/coverage/'],
  ['/discrepancies', '/discrepancies/'],
  ['/downloads', '/downloads/'],
  ['/entities', '/entities/'],
  ['/entities/bank-of-japan', '/entities/bank-of-japan/'],
  ['/entities/bank-of-japan/obligations', '/entities/bank-of-japan/'],
  [
    '/entities/bank-of-japan/obligations/request-for-cooperation',
    '/entities/bank-of-japan/#request-for-cooperation',
  ],
  ['/entities/bank-of-japan/silences', '/entities/bank-of-japan/record/#silences'],
  ['/health', null],
  ['/identifiers', null],
  ['/instruments', '/instruments/'],
  ['/instruments/audit-policy', '/instruments/audit-policy/'],
  ['/instruments/audit-policy/comparison', '/instruments/audit-policy/comparison/'],
  ['/instruments/audit-policy/provisions/sec_2', '/instruments/audit-policy/#sec_2'],
  ['/instruments/audit-policy/versions/2015', '/instruments/audit-policy/2015/'],
  ['/lists', '/lists/'],
  ['/lists/annex-2016', '/lists/annex-2016/'],
  ['/lists/annex-2015', '/lists/annex-2015/'],
  ['/lists/annex-2016/changes', '/lists/annex-2016/'],
  ['/lists/annex-2016/rows/24', '/lists/annex-2016/'],
  ['/matrix', '/matrix/'],
  ['/obligations', '/obligations/'],
  ['/obligations/request-for-cooperation', '/obligations/request-for-cooperation/'],
  ['/obligations/request-for-cooperation/entities', '/obligations/request-for-cooperation/'],
  ['/procedures', '/procedures/'],
  ['/resolve?citation=%E6%B3%95%E7%AC%AC30%E6%9D%A1', '/instruments/basic-act/#art_30'],
  ['/search?q=nisc', '/search/?q=nisc'],
  ['/silences', '/coverage/'],
  ['/sources', '/coverage/'],
  ['/terms', '/terms/'],
  ['/verify?text=%E5%8D%94%E5%8A%9B', null],
  ['/version', null],
];

test.each(PAGES)('%s is for people at %s', async (path, page) => {
  const { links } = await askJson(path);
  expect(links.html ?? null).toBe(page);
});

test('a list that follows no other has no changes, and the hint names the one that does', async () => {
  const problem = await askJson('/lists/annex-2015/changes');
  expect([problem.status, problem.hint]).toEqual([
    404,
    'Ask /api/v1/lists/annex-2016/changes for the changes of the 別表.',
  ]);
});
