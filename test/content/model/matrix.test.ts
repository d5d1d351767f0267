import { expect, test } from 'vitest';
import { matrixOf } from '../../../content/model/matrix.ts';
import { subjectsOf } from '../../../content/model/subjects.ts';
import { realIndex } from '../support/real-index.ts';

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
