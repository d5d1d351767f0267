import { expect, test } from 'vitest';
import { rangeOf, type Slice } from '../../../api/http/ranges.ts';

const TAG = '"0123456789abcdef0123456789abcdef"';

test.each<[range: string | null, slice: Slice | 'unsatisfiable' | null]>([
  [null, null],
  ['bytes=0-0', { from: 0, to: 0 }],
  ['bytes=0-99', { from: 0, to: 99 }],
  ['bytes=10-19', { from: 10, to: 19 }],
  ['bytes=99-', { from: 99, to: 99 }],
  ['bytes=90-1000', { from: 90, to: 99 }],
  ['bytes=-1', { from: 99, to: 99 }],
  ['bytes=-100', { from: 0, to: 99 }],
  ['bytes=-1000', { from: 0, to: 99 }],
  ['Bytes= 5-6 ', { from: 5, to: 6 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=100-200', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  [`bytes=${'9'.repeat(400)}-`, 'unsatisfiable'],
  [`bytes=0-${'9'.repeat(400)}`, { from: 0, to: 99 }],
  // No range, and so no reason to refuse it (RFC 9110 §14.2).
  ['bytes=20-10', null],
  ['bytes=-', null],
  ['bytes=a-b', null],
  ['bytes=0-1,5-6', null],
  ['bytes 0-1', null],
  ['lines=0-1', null],
  ['bytes=0x1-2', null],
  ['', null],
])('%s of a hundred bytes', (range, slice) => {
  expect(rangeOf(range, null, TAG, 100)).toEqual(slice);
});

test.each<[ifRange: string, isSlice: boolean]>([
  [TAG, true],
  [` ${TAG} `, true],
  // Compared strongly; of dates there is none to compare with.
  [`W/${TAG}`, false],
  ['"another"', false],
  ['*', false],
  ['Sun, 29 Nov 2026 00:00:00 GMT', false],
  ['', false],
])('If-Range %s', (ifRange, isSlice) => {
  expect(rangeOf('bytes=0-9', ifRange, TAG, 100)).toEqual(isSlice ? { from: 0, to: 9 } : null);
  // What no longer is the same has no range that could be out of bounds.
  expect(rangeOf('bytes=100-', ifRange, TAG, 100)).toEqual(isSlice ? 'unsatisfiable' : null);
});

test('nothing has no last bytes, and no first ones', () => {
  expect(rangeOf('bytes=-5', null, TAG, 0)).toBeNull();
  expect(rangeOf('bytes=0-', null, TAG, 0)).toBe('unsatisfiable');
});
