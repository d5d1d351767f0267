/**
 * `npm run content:pins`: says where the records and the tables of content/data/pins differ (exit status 1 if they do).
 *
 * `npm run content:pins -- --reading <id> … <folder>/<record> …` writes down what these records say now, as read by that person on that day (today). Run it after reading each value it
 * named against its source, not before. A reading that is in a table already needs its id alone and stays as it is told there.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCommand, refuse } from '../scripts/command/read-command.ts';
import { contentFolder } from './content-folder.ts';
import { printProblems } from './print-problems.ts';
import { readContent } from './proof/read/read.ts';
import { recordText } from './proof/read/record-form.ts';
import { PINNED_FOLDERS, type PinnedFolder } from './proof/seal/pinned-values.ts';
import { pinDifferences, withReading } from './proof/seal/pins.ts';
import { readFilesAndProblems } from './read-files.ts';

const { values, operands } = readCommand('content:pins');
const { data } = contentFolder(values.content);
const { files, problems } = await readFilesAndProblems(data);
const read = readContent(files);
const unread = [...problems, ...read.problems];
if (unread.length > 0) {
  printProblems(unread, 'nothing was compared');
  process.exit(1);
}
const differences = pinDifferences(read.content);

const id = values.reading;
if (id === undefined) {
  if (operands.length > 0)
    refuse(
      'content:pins',
      'Name the reading: `npm run content:pins -- --reading <id> … <folder>/<record>`.',
    );
  const lines = differences.map(
    ({ folder, record, field, pinned, found }) =>
      `${folder}/${record} ${field}: written down ${JSON.stringify(pinned) ?? 'nothing'}, the record says ${JSON.stringify(found) ?? 'nothing'}\n`,
  );
  const told = `${lines.join('')}content/data/pins: ${differences.length} value(s) differ.\n`;
  // A pipe that is full takes the rest later, and an exit would not wait for it.
  await new Promise((written) => process.stdout.write(told, written));
  process.exit(differences.length > 0 ? 1 : 0);
}

const named = operands.map((name) => {
  const [folder = ''] = name.split('/', 1);
  const record = name.slice(folder.length + 1);
  const differs = differences.some((one) => one.folder === folder && one.record === record);
  if (!(PINNED_FOLDERS as readonly string[]).includes(folder) || !differs)
    refuse(
      'content:pins',
      `"${name}" names no record that differs from its table. Name it as content:pins does.`,
    );
  return { folder: folder as PinnedFolder, record };
});
if (named.length === 0)
  refuse('content:pins', 'Name the records that were read: <folder>/<record> …');

for (const [folder, records] of Map.groupBy(named, (one) => one.folder)) {
  const known = read.content.pins
    .flatMap(({ record }) => record.readings)
    .find((reading) => reading.id === id);
  const { 'read-by': by, 'read-on': on, note } = values;
  if (!known && (by === undefined || note === undefined))
    refuse(
      'content:pins',
      `The reading "${id}" is new: say who read (--read-by) and what (--note).`,
    );
  const today = new Date().toISOString().slice(0, 10);
  const told = {
    read_by: known ? known.read_by : String(by),
    read_on: known ? known.read_on : String(on ?? today),
    note: known ? known.note : String(note),
    second: known ? known.second : null,
  };
  const table = withReading(
    read.content,
    folder,
    records.map(({ record }) => record),
    { id, ...told },
  );
  const path = join(data, 'pins', `${folder}.json`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, recordText(table, table));
  console.log(`content/data/pins/${folder}.json: ${records.length} record(s) written down.`);
}
