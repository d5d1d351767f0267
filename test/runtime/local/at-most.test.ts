import { expect, test } from 'vitest';
import { atMost } from '../../../api/node/at-most.ts';

test('no more is under way at once, first come first served, and what fails gives its place up', async () => {
  const inTurn = atMost(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (at: number) => () =>
    new Promise<number>((resolve, reject) => {
      begun.push(at);
      ends[at] = () => (at === 1 ? reject(new Error('read')) : resolve(at));
    });
  const all = [0, 1, 2, 3].map((at) => inTurn(work(at)));
  const settled = Promise.allSettled(all);
  expect(begun).toEqual([0, 1]);
  ends[1]?.();
  await expect(all[1]).rejects.toThrow('read');
  expect(begun).toEqual([0, 1, 2]);
  ends[2]?.();
  expect(await all[2]).toBe(2);
  expect(begun).toEqual([0, 1, 2, 3]);
  ends[0]?.();
  ends[3]?.();
  expect((await settled).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  const later = inTurn(work(4));
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  ends[4]?.();
  expect(await later).toBe(4);
});
