import type { Instrument } from '../../model/schema/instrument.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

const startOf = (instrument: Instrument | undefined, at: number): string | null =>
  instrument?.versions[at]?.starts[0]?.date ?? null;

/** Lists, kinds and capacities begin and end with the versions of the texts they stand on. */
export const periodsFollowVersions: Check = ({ instruments, lists, classes, entities }) => {
  const byId = new Map(instruments.map(({ record }) => [record.id, record]));
  const placeOf = (ref: { instrument: string; version: string }) => {
    const instrument = byId.get(ref.instrument);
    return {
      instrument,
      at: instrument?.versions.findIndex(({ id }) => id === ref.version) ?? -1,
    };
  };
  const starts = new Set(
    instruments.flatMap(({ record }) =>
      record.versions.flatMap((version) => version.starts.map(({ date }) => date)),
    ),
  );
  const problems: Problem[] = [];
  const expectDay = (file: string, at: string, found: string | null, wanted: string | null) => {
    if (found !== wanted)
      problems.push({
        file,
        at,
        message: `The day is ${found}; the version it stands on gives ${wanted}.`,
        remedy: 'Take the day from the versions in content/data/instruments.',
      });
  };
  for (const { file, record } of lists) {
    const { instrument, at } = placeOf(record.provision);
    expectDay(file, 'from', record.from, startOf(instrument, at));
    expectDay(file, 'until', record.until, startOf(instrument, at + 1));
  }
  for (const { file, record } of classes)
    record.definitions.forEach(({ from }, d) => {
      if (from !== undefined && !starts.has(from))
        problems.push({
          file,
          at: `definitions.${d}.from`,
          message: `No version of any instrument starts on ${from}.`,
          remedy: 'Words begin to speak of a kind as it is with the text that makes it so.',
        });
    });
  for (const { file, record } of classes) {
    const first = record.definitions[0];
    if (record.from === null || !first) continue;
    const { instrument, at } = placeOf(first);
    expectDay(file, 'from', record.from, startOf(instrument, at));
  }
  for (const { file, record } of entities)
    record.capacities.forEach(({ proof }, c) => {
      proof.forEach(({ from, until }, p) => {
        for (const [field, day] of [
          ['from', from],
          ['until', until],
        ] as const)
          if (day !== null && !starts.has(day))
            problems.push({
              file,
              at: `capacities.${c}.proof.${p}.${field}`,
              message: `No version of any instrument starts on ${day}.`,
              remedy: 'A capacity begins and ends with the text that proves it.',
            });
      });
    });
  return problems;
};
