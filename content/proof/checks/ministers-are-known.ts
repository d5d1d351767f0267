import { namedIn } from '../../model/summary/ministers.ts';
import type { Check } from './check.ts';

/** A fact that says who is competent names at least one minister that has a record: else no ministry's page has the body. */
export const ministersAreKnown: Check = ({ entities, ministers }) => {
  const known = ministers.map(({ record }) => record);
  return entities.flatMap(({ file, record: { competent_minister: fact } }) =>
    fact === null || namedIn(known, fact.value).length > 0
      ? []
      : [
          {
            file,
            at: 'competent_minister.value',
            message: `「${fact.value}」 names no minister of content/data/ministers.`,
            remedy: 'Write the office as its record has it, or add the record.',
          },
        ],
  );
};
