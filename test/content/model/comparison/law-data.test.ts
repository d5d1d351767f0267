import { expect, test } from 'vitest';
import { compareVersions } from '../../../../content/model/comparison/comparison.ts';
import { acts, laterIndex } from '../../support/later-index.ts';

const [third, fourth] = acts;
const { instrument } = third;

const rowsOf = (from: string, to: string) =>
  (compareVersions(laterIndex, instrument, { from, to })?.rows ?? []).map(
    ({ kind, before, after }) => [before?.eid ?? '—', after?.eid ?? '—', kind].join(' '),
  );

test('of what was held in part nothing is new or gone but where all of it was held', () => {
  const rows = rowsOf(laterIndex.instrument(instrument).home_version, third.day);
  expect(rows.filter((row) => row.endsWith('added'))).toEqual([
    '— art_26__para_1__item_3 added',
    '— art_26__para_1__item_5 added',
    '— art_31__para_1__item_1 added',
    '— art_31__para_1__item_2 added',
    '— art_33__para_2 added',
  ]);
  expect(rows.filter((row) => row.endsWith('deleted'))).toEqual([]);
  const pair = (eid: string) => rows.filter((row) => row.split(' ').slice(0, 2).includes(eid));
  expect(['art_13', 'art_24', 'art_32__para_2', 'art_17'].flatMap(pair)).toEqual([
    'art_13 art_13 amended',
    'art_24 — not_held',
    '— art_24 not_held',
    'art_31__para_2 art_32__para_2 renumbered',
    'art_32__para_2 art_33__para_3 amended',
    'art_17 — not_held',
    '— art_17 not_held',
  ]);
});

test('between two states that are held whole, what was inserted, struck out and renumbered', () => {
  const rows = rowsOf(third.day, fourth.day);
  expect(rows.filter((row) => /added|deleted/.test(row))).toEqual([
    'art_17 — deleted',
    'art_26__para_1__item_5 — deleted',
    '— art_30 added',
    '— suppl_507_43 added',
    '— suppl_507_43__art_1 added',
  ]);
  expect(rows.filter((row) => row.endsWith('renumbered')).slice(0, 2)).toEqual([
    'art_18 art_17 renumbered',
    'art_19 art_18 renumbered',
  ]);
});
