import { expect, test } from 'vitest';
import { membersReachedOtherwise } from '../../../../content/model/findings/members.ts';
import { realIndex } from '../../support/real-index.ts';

const AFTER = '2016-10-21';
const on = (kind: string, rule: string, day = AFTER) =>
  membersReachedOtherwise(realIndex, kind, rule, day);

test('指定法人 are no addressees of 32条1項 as such, and all nine are as bodies of the 別表', () => {
  expect(on('designated-corporations', 'request-for-cooperation')).toEqual({
    reached: 9,
    members: 9,
  });
});

test('some bodies of the 別表 are audited: as 指定法人', () => {
  expect(on('listed-corporations', 'audit-coverage')).toEqual({ reached: 9, members: 52 });
});

test('nothing is left out where the kind itself is reached, where no body is, and of a kind without a list', () => {
  expect([
    on('listed-corporations', 'request-for-cooperation'),
    on('designated-corporations', 'request-to-others'),
    on('local-governments', 'audit-coverage'),
    on('designated-corporations', 'request-for-cooperation', '2016-10-20'),
  ]).toEqual([null, null, null, null]);
});
