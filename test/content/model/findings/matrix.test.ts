import { expect, test } from 'vitest';
import { boundaryDates } from '../../../../content/model/corpus/time.ts';
import { computeMatrix, matrixOf } from '../../../../content/model/findings/matrix.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import { realIndex } from '../../support/real-index.ts';

const { obligations, rows } = matrixOf(realIndex, '2016-10-21');

test('a matrix has a column for every rule and a row for every subject, in the corpus order', () => {
  expect(obligations).toEqual(realIndex.corpus.obligations.map(({ id }) => id));
  expect(rows.map(({ subject: { kind, id } }) => ({ kind, id }))).toEqual(subjectsOf(realIndex));
  expect(rows.filter(({ cells }) => cells.length !== obligations.length)).toEqual([]);
});

test('a cell holds verdict and role, a row the name of its subject', () => {
  const row = rows.find(({ subject }) => subject.id === 'bank-of-japan');
  expect(row?.subject).toEqual({ kind: 'entity', id: 'bank-of-japan', name: '日本銀行' });
  const cell = (rule: string) => row?.cells[obligations.indexOf(rule)];
  expect([
    cell('request-for-cooperation'),
    cell('request-to-others'),
    cell('responsibilities-of-parties'),
  ]).toEqual([
    ['applies', 'addressee'],
    ['does_not_apply', null],
    ['undetermined', null],
  ]);
});

/** The day so many days later. */
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const boundaries = boundaryDates(realIndex.corpus.instruments);

test('the matrix of a period is that of its first day, of the next, and of its last', () => {
  const days = boundaries.flatMap((day, i) => {
    const next = boundaries[i + 1] ?? '2026-04-01';
    return [day, later(day, 1), later(next, -1)];
  });
  // The other way round, so that what is kept was first asked on a last day.
  for (const day of days.toReversed())
    expect({ day, ...matrixOf(realIndex, day) }).toEqual({ day, ...computeMatrix(realIndex, day) });
});

test('every boundary begins another matrix', () => {
  const same = boundaries
    .slice(1)
    .filter(
      (day) =>
        JSON.stringify(matrixOf(realIndex, day)) ===
        JSON.stringify(matrixOf(realIndex, later(day, -1))),
    );
  expect(same).toEqual([]);
});

test('a day before the coverage has no matrix', () => {
  expect(() => matrixOf(realIndex, '2015-02-09')).toThrow(
    new RangeError('findings begin on 2015-02-10, not 2015-02-09'),
  );
});
