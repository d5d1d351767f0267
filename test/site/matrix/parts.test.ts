import { expect, test } from 'vitest';
import type { Subject } from '../../../content/model/findings/finding.ts';
import { partStep, partsOf } from '../../../site/matrix/parts.ts';

const entities = (...ids: string[]): Subject[] => ids.map((id) => ({ kind: 'entity', id }));

test('a matrix that fits on a page is one, as it is', () => {
  const groups = [
    { title: '指定法人', subjects: entities('a', 'b') },
    { title: '別表', subjects: entities('c') },
  ];
  expect(partsOf(groups)).toEqual([groups]);
  expect(partsOf(groups, 3)).toEqual([groups]);
});

test('a longer one goes on in the order of its rows, a group that is cut under its title', () => {
  expect(
    partsOf(
      [
        { title: '指定法人', subjects: entities('a') },
        { title: '別表', subjects: entities('b', 'c', 'd', 'e') },
        { title: '団体の種類', subjects: [{ kind: 'class', id: 'f' }] },
      ],
      2,
    ),
  ).toEqual([
    [
      { title: '指定法人', subjects: entities('a') },
      { title: '別表', subjects: entities('b') },
    ],
    [{ title: '別表', subjects: entities('c', 'd') }],
    [
      { title: '別表', subjects: entities('e') },
      { title: '団体の種類', subjects: [{ kind: 'class', id: 'f' }] },
    ],
  ]);
});

test('without a row there is still a page', () => {
  expect(partsOf([])).toEqual([[]]);
});

test('the first part is the page itself', () => {
  expect([0, 1, 9].map(partStep)).toEqual(['', 'part-2/', 'part-10/']);
});
