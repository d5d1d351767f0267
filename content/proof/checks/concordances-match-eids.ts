import { citationOf } from '../../model/corpus/citation.ts';
import type { Check } from './check.ts';

/** Where a row of a concordance names an eId, that is the number it gives for the version that the instrument's own page shows. */
export const concordancesMatchEids: Check = ({ concordances, instruments }) =>
  concordances.flatMap(({ file, record }) => {
    const held = instruments.find((filed) => filed.record.id === record.instrument)?.record;
    const start = held?.versions.find(({ id }) => id === held.home_version)?.starts[0]?.date;
    const state = record.states.findIndex(({ from }) => from === start);
    return record.rows.flatMap(({ eid, numbers }, i) => {
      const number = numbers[state] ?? null;
      const named = eid === null ? null : citationOf('', eid, false).replaceAll('第', '');
      return eid === null || named === number
        ? []
        : [
            {
              file,
              at: `rows.${i}.eid`,
              message: `${eid} is ${named}; the row says ${number} from ${start}.`,
              remedy: 'Correct the eId or the number.',
            },
          ];
    });
  });
