/**
 * `npm run cases -- FILE.tsv`: asks every case of a table, in process or of a server that runs, and prints what is answered
 * otherwise than wanted. Ends with 1 where anything is, with 2 where the table cannot be read.
 */
import { readFile } from 'node:fs/promises';
import { readCommand, refuse } from '../command/read-command.ts';
import { answeredBy, isAsWanted } from './judge.ts';
import { requestsOf, type Sent } from './requests.ts';
import { readTable } from './table.ts';

const { values, operands } = readCommand('cases');
const [file, ...others] = operands;
if (file === undefined || others.length > 0) refuse('cases', 'Name one table.');

/** Sends to the server that was named, or to the app in process. */
const asking = async (): Promise<(sent: Sent) => Promise<{ status: number; text: string }>> => {
  const { url } = values;
  if (url === undefined) return (await import('../../test/support/cost/app.ts')).ask;
  return async ({ path, init }) => {
    const response = await fetch(new URL(path, url), init);
    return { status: response.status, text: await response.text() };
  };
};

const text = await readFile(file as string, 'utf8').catch(() =>
  refuse('cases', `There is no table "${file}" that can be read.`),
);
const { cases, faults } = readTable(text);
for (const { line, message, remedy } of faults)
  console.error(`${file}:${line}: ${message}. ${remedy}`);
if (faults.length > 0) process.exit(2);

const ask = await asking();
const counts = { otherwise: 0, read: 0, unasked: 0 };
for (const { line, kind, asked, wanted } of cases) {
  const requests = requestsOf(asked);
  const answers = [];
  for (const request of requests) {
    const answer = await ask(request);
    answers.push(answeredBy(answer.status, answer.text));
  }
  const judged = requests.length === 0 ? 'unasked' : isAsWanted(wanted, answers);
  if (judged === true) continue;
  const said = judged === false ? 'otherwise' : judged === null ? 'read' : 'unasked';
  counts[said]++;
  const got = answers.map((answer) => answer.line).join(' | ');
  console.log([`${file}:${line}`, said, kind, asked, `wanted ${wanted}`, got].join('\t'));
}
console.log(
  `${cases.length} cases: ${counts.otherwise} answered otherwise than wanted, ${counts.read} to be read (wanted in prose), ${counts.unasked} that ask nothing of a server.`,
);
process.exitCode = counts.otherwise === 0 ? 0 : 1;
