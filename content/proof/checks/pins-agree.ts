import type { Content, Problem } from '../read/read.ts';
import { pinDifferences } from '../seal/pins.ts';
import type { Check } from './check.ts';

const said = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** A value is written down once, under a reading that is told. */
const tableProblems = (content: Content): Problem[] =>
  content.pins.flatMap(({ file, record: { readings, pins } }) => {
    const known = new Set(readings.map(({ id }) => id));
    const seen = new Set<string>();
    return pins.flatMap(({ record, reading, values }, i) => {
      const unknown = known.has(reading)
        ? []
        : [
            {
              file,
              at: `pins.${i}.reading`,
              message: `There is no reading "${reading}" in the table.`,
              remedy: 'Name a reading of the table, or write down the new one.',
            },
          ];
      const twice = Object.keys(values).filter((field) => seen.has(`${record} ${field}`));
      for (const field of Object.keys(values)) seen.add(`${record} ${field}`);
      return [
        ...unknown,
        ...twice.map((field) => ({
          file,
          at: `pins.${i}.values.${field}`,
          message: `The value of "${record}" is written down twice.`,
          remedy: 'Keep the one of the last reading.',
        })),
      ];
    });
  });

/**
 * What no other place of the content bears witness to stands twice, in its record and in the table of what was read: a
 * slip in one of them is seen, and who changes a fact changes both, on purpose.
 */
export const pinsAgree: Check = (content) => [
  ...tableProblems(content),
  ...pinDifferences(content).map(({ folder, record, field, pinned, found }) => ({
    file: `content/data/${folder}/${record}.json`,
    at: field,
    message: `The record says ${said(found)}; content/data/pins/${folder}.json, where it was written down when it was read, says ${said(pinned)}.`,
    remedy:
      'Read the value against its source. If the record is wrong, restore it; if it is right, write the reading down (`npm run content:pins`).',
  })),
];
