/**
 * Examines every page of the built site and every HTML page that the API answers with axe, all folds open, on a phone and on
 * a desk, in light and in dark; all rules once for each width: `npm run build && npm run axe`.
 * Prints each problem with page, rule, element and remedy. Ends with 1 where there is one, or where a page cannot be met.
 */
import { alikeOn } from '../test/support/axe.ts';
import { launchBrowser } from '../test/support/browser.ts';
import { startServer } from '../test/support/server.ts';
import { pagePaths } from './axe/page-paths.ts';
import { problemText } from './axe/problem-text.ts';
import { type Finding, LOOKS, visitAll } from './axe/visit.ts';
import { needBuild } from './build/need-build.ts';
import { readCommand, refuse } from './command/read-command.ts';

const { values } = readCommand('axe');
const { only, tabs } = values;
await needBuild();
const paths = pagePaths().filter((path) => path.startsWith(only));
if (paths.length === 0) refuse('axe', `No page of the site begins with ${only}.`);

const shortened = Map.groupBy(paths, alikeOn);
shortened.delete(undefined);
console.log(`${paths.length} pages in ${LOOKS.length} looks, ${tabs} tabs.`);
for (const [alike, pages] of shortened)
  console.log(`${pages.join(', ')}: without ${alike}, which repeat others.`);

const begun = performance.now();
const findings: Finding[] = [];
const server = await startServer();
const browser = await launchBrowser();
try {
  let done = 0;
  for await (const visited of visitAll(browser, server.url, paths, tabs)) {
    done++;
    findings.push(...visited);
    for (const finding of visited) console.log(problemText(finding));
    const seconds = Math.round((performance.now() - begun) / 1000);
    const line = `${done} of ${paths.length} pages, ${findings.length} problems, ${seconds} s`;
    if (process.stdout.isTTY && done < paths.length) process.stdout.write(`\r${line}\x1b[K`);
    else if (done % 25 === 0 || done === paths.length) console.log(line);
  }
} finally {
  await browser.close();
  await server.stop();
}

const pages = new Set(findings.map(({ path }) => path)).size;
const rules = [...Map.groupBy(findings, ({ rule }) => rule)].map(
  ([rule, all]) => `${rule} ${all.length}`,
);
console.log(
  findings.length === 0
    ? `axe finds nothing on ${paths.length} pages.`
    : `axe finds ${findings.length} problems on ${pages} of ${paths.length} pages: ${rules.join(', ')}.`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
