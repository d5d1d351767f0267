import { successorOf } from '../../model/corpus/derived-rows.ts';
import { compareLists } from '../../model/corpus/list-changes.ts';
import type { Check } from './check.ts';

/** Every row added, removed or renamed has a reason with its certainty; no reason stands for an unchanged row. */
export const listChangesHaveReasons: Check = ({ lists }) => {
  const records = lists.map(({ record }) => record);
  return lists.flatMap(({ file, record: after }) => {
    const before = records.find((list) => successorOf(list, records) === after);
    const changed = before
      ? compareLists(before, after)
          .filter(({ kind }) => kind !== 'unchanged')
          .map(({ entity }) => entity)
      : [];
    const given = after.reasons.map(({ entity }) => entity);
    const reasons = Map.groupBy(given, (entity) => entity);
    const isChanged = new Set(changed);
    return [
      ...changed
        .filter((entity) => reasons.get(entity)?.length !== 1)
        .map((entity) => ({
          file,
          at: 'reasons',
          message: `"${entity}" was added, removed or renamed, and has not exactly one reason.`,
          remedy: 'Say what is known of the reason, with its certainty and source.',
        })),
      ...given
        .filter((entity) => !isChanged.has(entity))
        .map((entity) => ({
          file,
          at: 'reasons',
          message: `"${entity}" has a reason, but its row did not change.`,
          remedy: 'Take the reason out, or correct the id.',
        })),
    ];
  });
};
