import type { Check } from './check.ts';

/** Every corporation stands on a list, or proves otherwise what it is (IPA). Organs of the State need neither. */
export const bodiesHaveRows: Check = ({ entities, lists }) => {
  const listed = new Set(lists.flatMap(({ record }) => record.rows.map(({ entity }) => entity)));
  return entities
    .filter(
      ({ record }) =>
        record.type === 'corporation' && record.capacities.length === 0 && !listed.has(record.id),
    )
    .map(({ file, record }) => ({
      file,
      at: 'id',
      message: `${record.name} stands in no row of any list.`,
      remedy: 'Restore its row in content/data/lists, or give the words that prove what it is.',
    }));
};
