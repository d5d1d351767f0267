import { expect, test } from 'vitest';
import type { Finding } from '../../../../content/model/findings/finding.ts';
import { findingFor } from '../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import type { Role } from '../../../../content/model/schema/obligation.ts';
import {
  amendmentGroups,
  amendmentOf,
  differencesBetween,
  isWeighty,
} from '../../../../content/model/summary/amendment.ts';
import { realIndex } from '../../support/real-index.ts';

test('every subject stands in one group', () => {
  const grouped = amendmentGroups(realIndex).flatMap(({ subjects }) => subjects);
  const ids = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`;
  expect(grouped.map(ids).sort()).toEqual(subjectsOf(realIndex).map(ids).sort());
});

test('the two corporations that left the 別表 share their changes: they may no longer be asked under Art. 32(1)', () => {
  const group = amendmentGroups(realIndex).find(({ subjects }) =>
    subjects.some(({ id }) => id === 'kyushu-railway'),
  );
  expect(group?.subjects.map(({ id }) => id)).toEqual([
    'central-japan-international-airport',
    'kyushu-railway',
  ]);
  const request = group?.differences.find(
    ({ obligation }) => obligation === 'request-for-cooperation',
  );
  expect([request?.before.verdict, request?.after.verdict]).toEqual(['applies', 'does_not_apply']);
  // What they lost is named, not counted.
  expect(group?.differences.filter(isWeighty).map(({ obligation }) => obligation)).toContain(
    'request-for-cooperation',
  );
});

test('a change by which a subject neither acts nor is addressed is counted, not named', () => {
  const weighty = (before: Role | null, after: Role | null) =>
    isWeighty({
      before: { verdict: before ? 'applies' : 'does_not_apply', role: before, reach: null },
      after: { verdict: after ? 'applies' : 'does_not_apply', role: after, reach: null },
    });
  expect([
    weighty('addressee', null),
    weighty(null, 'bearer'),
    weighty('subject', 'concerned'),
    weighty(null, 'recipient'),
  ]).toEqual([true, true, false, false]);
});

test('a condition that the older text states and the later one does not is a difference', () => {
  const differences = amendmentOf(realIndex, { kind: 'entity', id: 'nisc' });
  expect(
    differences.filter(({ kind }) => kind === 'condition').map(({ obligation }) => obligation),
  ).toContain('act-on-findings');
});

const found: Finding = findingFor(
  realIndex,
  { kind: 'entity', id: 'bank-of-japan' },
  'request-for-cooperation',
  '2016-10-21',
);

test.each<[string, Partial<Finding>, Partial<Finding>, string[]]>([
  ['nothing', {}, {}, []],
  ['the reasons alone', { because: [] }, {}, []],
  ['the verdict', { verdict: 'undetermined' }, {}, ['answer']],
  ['the role', { role: 'subject' }, {}, ['answer']],
  ['verdict and role', { verdict: 'does_not_apply', role: null }, {}, ['answer']],
  ['the condition', { condition: '必要に応じ' }, {}, ['condition']],
  ['a condition that fell away', {}, { condition: null }, ['condition']],
  ['a condition that only the later text states', { condition: null }, {}, []],
])('what changes: %s', (_, before, after, kinds) => {
  const pair = [
    { ...found, ...before },
    { ...found, ...after },
  ] as const;
  const differences = differencesBetween([pair[0]], [pair[1]]);
  expect(differences.map(({ kind }) => kind)).toEqual(kinds);
  expect(differences).toEqual(
    kinds.map((kind) => ({
      obligation: 'request-for-cooperation',
      kind,
      before_held: true,
      before: pair[0],
      after: pair[1],
    })),
  );
});

test('a text that is not held before has not been seen to change', () => {
  const before = { ...found, verdict: 'undetermined', reason: 'old_text_not_held' } as const;
  expect(differencesBetween([before], [found])).toEqual([
    {
      obligation: 'request-for-cooperation',
      kind: 'answer',
      before_held: false,
      before,
      after: found,
    },
  ]);
});

test('a rule that the later day does not have is no difference', () => {
  expect(differencesBetween([found], [])).toEqual([]);
});
