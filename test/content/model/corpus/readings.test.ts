import { expect, test } from 'vitest';
import { endedIn } from '../../../../content/model/corpus/readings.ts';
import { laterIndex } from '../../support/later-index.ts';

test('a rule has ended where somebody read that it is gone, and not because a version follows that nobody read', () => {
  expect(laterIndex.corpus.obligations.filter((rule) => endedIn(rule) !== null)).toEqual([]);
  const read = { version: '2025-07-01', by: '例示', on: '2026-11-30' };
  const readings = [{ ...read, effect: 'changed' as const }];
  expect(endedIn({ readings })).toBeNull();
  expect(
    endedIn({ readings: [...readings, { ...read, version: '2026-10-01', effect: 'ended' }] }),
  ).toBe('2026-10-01');
});
