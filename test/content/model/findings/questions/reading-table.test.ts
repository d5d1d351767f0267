import { expect, test } from 'vitest';
import { realIndex } from '../../../support/real-index.ts';

const numbered = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => letter + String(from + i).padStart(2, '0'));

test('each of the 89 rows of the reading table is one obligation, in the order of the table', () => {
  expect(realIndex.corpus.obligations.map(({ row }) => row)).toEqual([
    ...numbered('L', 1, 14),
    ...numbered('L', 21, 22),
    ...numbered('L', 31, 34),
    ...numbered('L', 41, 42),
    ...numbered('L', 51, 52),
    ...numbered('P', 1, 2),
    ...numbered('J', 1, 28),
    ...numbered('S', 1, 7),
    ...numbered('K', 1, 28),
  ]);
});
