/**
 * `npm run fix` (the part for the content): writes every record anew in its one form (fields in the order of the schema,
 * layout, NFC, line feeds, no byte order mark). It changes no value: a field that stands twice, and characters that are
 * not what they seem, are for a reader to decide.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCommand } from '../scripts/command/read-command.ts';
import { contentFolder } from './content-folder.ts';
import { printProblems } from './print-problems.ts';
import { readContent } from './proof/read/read.ts';
import { jsonOf, recordsByFile, recordText } from './proof/read/record-form.ts';
import { repeatedKeys } from './proof/read/repeated-keys.ts';
import { readFilesAndProblems } from './read-files.ts';

const { data } = contentFolder(readCommand('fix').values.content);
const read = await readFilesAndProblems(data);
const files = new Map([...read.files].map(([path, text]) => [path, text.replace(/^\ufeff/, '')]));
const { content, problems } = readContent(files);
const records = recordsByFile(content);
for (const [path, text] of files) {
  const record = records.get(`content/data/${path}`);
  if (record === undefined || repeatedKeys(text).length > 0) continue;
  const form = recordText(jsonOf(text), record);
  if (form === read.files.get(path)) continue;
  await writeFile(join(data, path), form);
  console.log(`content/data/${path} is written in its form.`);
}
const left = [...read.problems, ...problems];
if (left.length > 0) {
  printProblems(left, 'these files were left as they are');
  process.exitCode = 1;
}
