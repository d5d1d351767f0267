import { isRecordFile } from '../read/read.ts';
import type { Check } from './check.ts';

/** File name = id; a provision's path is its instrument, version and eId, unless it is one of many that law data say. */
export const fileNames: Check = (content) => {
  const { transcripts: _, provisions, ...folders } = content;
  const named = Object.entries(folders).flatMap(([folder, filed]) =>
    filed.map(({ file, record }) => ({
      file,
      expected: `content/data/${folder}/${record.id}.json`,
    })),
  );
  const placed = provisions.filter(isRecordFile).map(({ file, record }) => ({
    file,
    expected: `content/data/provisions/${record.instrument}/${record.version}/${record.eid}.json`,
  }));
  return [...named, ...placed]
    .filter(({ file, expected }) => file !== expected)
    .map(({ file, expected }) => ({
      file,
      at: 'id',
      message: `The record inside belongs in ${expected}.`,
      remedy: 'Rename the file, or correct the id; a published id never changes.',
    }));
};
