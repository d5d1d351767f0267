import { expect, test } from 'vitest';
import { ask } from '../support/ask.ts';

const notFound = (detail: string, hint: string, more: Record<string, unknown> = {}) => ({
  type: '/api/#not-found',
  title: 'There is no such resource',
  status: 404,
  code: 'NOT_FOUND',
  detail,
  hint,
  ...more,
});

const told = async (path: string) => {
  const response = await ask(encodeURI(path));
  return [response.status, await response.json()];
};

/** An id that is like none, and the list that has no such record. */
test.each([
  ['/entities/zz', '/entities'],
  ['/entities/zz?as_of=2016-10-20', '/entities'],
  ['/entities/zz/cite', '/entities'],
  ['/entities/zz/silences', '/entities'],
  ['/entities/zz/obligations', '/entities'],
  ['/entities/zz/obligations/zz', '/entities'],
  ['/entities/zz/obligations/zz/cite', '/entities'],
  ['/reconcile/preview?id=zz', '/entities'],
  ['/entities/nisc/obligations/zz', '/obligations'],
  ['/entities/nisc/obligations/zz/cite', '/obligations'],
  ['/entities?class=zz', '/classes'],
  ['/entities?list=zz', '/lists'],
  ['/entities?class=zz&list=zz', '/classes'],
  ['/classes/zz', '/classes'],
  ['/classes/zz/silences', '/classes'],
  ['/classes/zz/obligations', '/classes'],
  ['/classes/zz/obligations/zz', '/classes'],
  ['/classes/zz/obligations/zz/cite', '/classes'],
  ['/classes/others/obligations/zz', '/obligations'],
  ['/classes/others/obligations/zz/cite', '/obligations'],
  ['/obligations/zz', '/obligations'],
  ['/obligations/zz/entities', '/obligations'],
  ['/procedures/zz', '/procedures'],
  ['/instruments/zz', '/instruments'],
  ['/instruments/zz/comparison', '/instruments'],
  ['/instruments/zz/versions/zz', '/instruments'],
  ['/instruments/zz/provisions/zz', '/instruments'],
  ['/instruments/zz/provisions/zz/cite', '/instruments'],
  ['/lists/zz', '/lists'],
  ['/lists/zz/changes', '/lists'],
  ['/lists/zz/rows/zz', '/lists'],
  ['/lists/annex-2016/rows/zz', '/lists/annex-2016'],
])('%s: %s has no such record', async (path, list) => {
  expect(await told(path)).toEqual([
    404,
    notFound(
      `${list} has no record "zz".`,
      `Ask /api/v1${list} for the ids${list === '/entities' ? '; names are found with ?q=' : ''}.`,
    ),
  ]);
});

test.each([
  ['/instruments/basic-act/versions/zz', 'zz'],
  [`/instruments/basic-act/versions/${'9'.repeat(20)}`, '9'.repeat(20)],
  ['/instruments/basic-act/comparison?from=2014', '2014'],
  ['/instruments/basic-act/comparison?from=2015&to=2025-07-01', '2025-07-01'],
  ['/instruments/basic-act/provisions/art_1?version=2014', '2014'],
])('%s: there is no such version, and the answer names those held', async (path, version) => {
  expect(await told(path)).toEqual([
    404,
    notFound(
      `"basic-act" has no version "${version}".`,
      'Versions held: 2015, 2016. /api/v1/instruments/basic-act says when each begins.',
    ),
  ]);
});

/** A version that another instrument has. */
test.each(['', '/cite'])('a version the instrument does not have: …%s', async (suffix) => {
  expect(await told(`/instruments/overview-2016/provisions/sec_1${suffix}?version=2015`)).toEqual([
    404,
    notFound(
      '"overview-2016" has no version "2015".',
      'Versions held: 2016. /api/v1/instruments/overview-2016 says when each begins.',
    ),
  ]);
});

test.each([
  ['/entities/narita-airport', ['central-japan-international-airport']],
  // A name in place of an id.
  ['/entities/nhk', ['japan-broadcasting-corporation']],
  ['/entities/日銀/obligations', ['bank-of-japan']],
  ['/obligations/designation', ['designation-of-corporations', 'designation-criteria']],
  ['/classes/contractor', ['contractors']],
  ['/lists/annex', ['annex-2015', 'annex-2016']],
  ['/procedures/the-audit', ['audit']],
  ['/procedures/audits', ['audit']],
  ['/instruments/basicact', ['basic-act']],
  ['/instruments/information-rules', ['incident-evaluation-rules', 'information-provision-rules']],
])('%s is near to ids that share a word', async (path, near) => {
  const [status, { did_you_mean }] = await told(path);
  expect([status, did_you_mean.slice().sort()]).toEqual([
    404,
    expect.arrayContaining(near.slice().sort()),
  ]);
});

test('the nearest ids come first, five at most', async () => {
  expect(await told('/instruments/audit-rules')).toEqual([
    404,
    notFound('/instruments has no record "audit-rules".', 'Ask /api/v1/instruments for the ids.', {
      did_you_mean: ['audit-policy', 'incident-evaluation-rules', 'information-provision-rules'],
    }),
  ]);
  const [, { did_you_mean }] = await told('/instruments/basic-act/provisions/art_99');
  expect(did_you_mean).toEqual(['art_37', 'art_36', 'art_35', 'art_34', 'art_33']);
});

test.each(['', '/cite', '/cite?version=2015'])(
  'what is no eId at all is told how one is written: …%s',
  async (suffix) => {
    expect(await told(`/instruments/basic-act/provisions/第32条${suffix}`)).toEqual([
      404,
      notFound(
        '"第32条" is not an eId.',
        'An eId joins parts with "__", for example art_25__para_1__item_2 or sec_5__sub_3.',
      ),
    ]);
  },
);

test('an instrument in one version has no comparison, a first list no changes', async () => {
  expect(await told('/instruments/reinforcement-policy-2016/comparison')).toEqual([
    404,
    notFound(
      'The source holds "reinforcement-policy-2016" in one version only; there is nothing to compare it with.',
      'Ask /api/v1/instruments for those with two versions, for example /api/v1/instruments/incident-evaluation-rules/comparison.',
    ),
  ]);
  expect(await told('/lists/designated-2016/changes')).toEqual([
    404,
    notFound(
      '"designated-2016" replaced no list that the source holds.',
      'Ask /api/v1/lists/annex-2016/changes for the changes of the 別表.',
    ),
  ]);
});
