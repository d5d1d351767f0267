import { expect, test } from 'vitest';
import { amendmentGroups, amendmentOf } from '../../../content/model/amendment.ts';
import { subjectsOf } from '../../../content/model/subjects.ts';
import { realIndex } from '../support/real-index.ts';

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
});

test('a condition that the older text states and the later one does not is a difference', () => {
  const differences = amendmentOf(realIndex, { kind: 'entity', id: 'nisc' });
  expect(
    differences.filter(({ kind }) => kind === 'condition').map(({ obligation }) => obligation),
  ).toContain('act-on-findings');
});
