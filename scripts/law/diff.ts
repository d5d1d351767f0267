/** `npm run law:diff -- FROM TO`: what a curator has to read when one version of a law follows another. */
import { contentFolder } from '../../content/content-folder.ts';
import { buildIndex } from '../../content/model/corpus/corpus-index.ts';
import { printProblems } from '../../content/print-problems.ts';
import { proveFiles } from '../../content/proof/proof.ts';
import { readFiles } from '../../content/read-files.ts';
import { readCommand } from '../command/read-command.ts';
import { pairAsked } from './pair.ts';
import { worklist } from './worklist.ts';

const { values, operands } = readCommand('law:diff');
const { corpus, problems } = await proveFiles(await readFiles(contentFolder(values.content).data));
if (!corpus) {
  printProblems(problems, 'nothing was compared');
  process.exit(1);
}
const index = buildIndex(corpus);
const asked = pairAsked(corpus.instruments, values.instrument, operands);
if (typeof asked === 'string') {
  console.error(asked);
  process.exit(1);
}
console.log(worklist(index, asked.instrument, asked).join('\n'));
