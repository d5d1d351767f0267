import type { PinnedValue, Pins } from '../../model/schema/pins.ts';
import { type Content, type Filed, isRecordFile } from '../read/read.ts';
import { PINNED_FOLDERS, type PinnedFolder, pinnedValues } from './pinned-values.ts';

/** A field whose value in the record is not the one that was written down; undefined: there is none. */
export type PinDifference = {
  folder: PinnedFolder;
  record: string;
  field: string;
  pinned: PinnedValue | undefined;
  found: PinnedValue | undefined;
};

/** Records of a folder by their file below it, without `.json`: for most folders the id. */
const recordsOf = (content: Content, folder: PinnedFolder): Map<string, object> =>
  new Map(
    (content[folder] as Filed<object>[])
      .filter(isRecordFile)
      .map(({ file, record }) => [
        file.slice(`content/data/${folder}/`.length, -'.json'.length),
        record,
      ]),
  );

/** What is written down of a folder: record to field to value; a value that is written down twice stands twice. */
const writtenDown = (pins: Pins | undefined): Map<string, [string, PinnedValue][]> => {
  const values = new Map<string, [string, PinnedValue][]>();
  for (const pin of pins?.pins ?? [])
    values.set(pin.record, [...(values.get(pin.record) ?? []), ...Object.entries(pin.values)]);
  return values;
};

/** Every field in which the records and the table of what was read differ, by folder, record and field. */
export const pinDifferences = (content: Content): PinDifference[] =>
  PINNED_FOLDERS.flatMap((folder) => {
    const records = recordsOf(content, folder);
    const written = writtenDown(content.pins.find(({ record }) => record.id === folder)?.record);
    return [...new Set([...records.keys(), ...written.keys()])].sort().flatMap((record) => {
      const kept = records.get(record);
      const found = kept ? pinnedValues(folder, kept) : new Map<string, PinnedValue>();
      const pinned = new Map(written.get(record));
      return [...new Set([...found.keys(), ...pinned.keys()])]
        .filter((field) => JSON.stringify(found.get(field)) !== JSON.stringify(pinned.get(field)))
        .map((field) => ({
          folder,
          record,
          field,
          pinned: pinned.get(field),
          found: found.get(field),
        }));
    });
  });

type Values = Pins['pins'][number]['values'];

/** Values in the order of the fields of their record; what the record does not have last. */
const inOrderOf = (folder: PinnedFolder, record: object | undefined, values: Values): Values => {
  const fields = record === undefined ? [] : [...pinnedValues(folder, record).keys()];
  const ordered = [...new Set([...fields, ...Object.keys(values)])];
  return Object.fromEntries(
    ordered.filter((field) => field in values).map((field) => [field, values[field] ?? null]),
  );
};

/** The table of a folder after these records were read once more: what differs is written down under that reading. */
export const withReading = (
  content: Content,
  folder: PinnedFolder,
  records: readonly string[],
  reading: Pins['readings'][number],
): Pins => {
  const before = content.pins.find(({ record }) => record.id === folder)?.record;
  const differences = pinDifferences(content).filter(
    (difference) => difference.folder === folder && records.includes(difference.record),
  );
  const changed = new Set(differences.map(({ record, field }) => `${record} ${field}`));
  const kept = (before?.pins ?? []).map((pin) => ({
    ...pin,
    values: Object.fromEntries(
      Object.entries(pin.values).filter(([field]) => !changed.has(`${pin.record} ${field}`)),
    ),
  }));
  const read = [...Map.groupBy(differences, ({ record }) => record)].map(([record, fields]) => ({
    record,
    reading: reading.id,
    values: Object.fromEntries(
      fields.flatMap(({ field, found }) => (found === undefined ? [] : [[field, found] as const])),
    ),
  }));
  const joined = new Map<string, Pins['pins'][number]>();
  for (const pin of [...kept, ...read]) {
    const key = `${pin.record} ${pin.reading}`;
    const same = joined.get(key);
    joined.set(key, same ? { ...pin, values: { ...same.values, ...pin.values } } : pin);
  }
  const found = recordsOf(content, folder);
  const pins = [...joined.values()]
    .map((pin) => ({ ...pin, values: inOrderOf(folder, found.get(pin.record), pin.values) }))
    .filter(({ values }) => Object.keys(values).length > 0)
    .sort((a, b) => (a.record < b.record ? -1 : a.record > b.record ? 1 : 0));
  const used = new Set(pins.map((pin) => pin.reading));
  const readings = [
    ...(before?.readings ?? []).filter(({ id }) => id !== reading.id),
    reading,
  ].filter(({ id }) => used.has(id));
  return { id: folder, readings, pins };
};
