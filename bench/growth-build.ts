/**
 * Builds the content in the folder that is the first argument into the file that is the second, as content/build.ts does
 * but without the seal, and prints what it took as JSON: a process of its own, so that its memory is the build's alone.
 */
import { writeFileSync } from 'node:fs';
import { canonicalJson } from '../content/model/text/canonical-json.ts';
import { proveContent } from '../content/proof/proof.ts';
import { readContent } from '../content/proof/read/read.ts';
import { readFiles } from '../content/read-files.ts';

/** Milliseconds on the wall and of processor time, and the most memory the process had, in MiB. */
export type Build = { ms: number; cpuMs: number; peakMiB: number };

const [from = '', to = ''] = process.argv.slice(2);
const begun = performance.now();
const before = process.cpuUsage();
const { content, problems } = readContent(await readFiles(from));
const { corpus, problems: faults } = await proveContent(content);
const [fault] = [...problems, ...faults];
if (!corpus || fault) throw new Error(`the content does not build: ${JSON.stringify(fault)}`);
writeFileSync(to, canonicalJson(corpus));
const { user, system } = process.cpuUsage(before);
const build: Build = {
  ms: performance.now() - begun,
  cpuMs: (user + system) / 1000,
  peakMiB: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(build));
