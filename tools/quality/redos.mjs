/**
 * Judges the regular expressions of the product by recheck, in pure JavaScript, and writes the verdicts into
 * test/fixtures/regular-expressions.tsv. Ends with 1 where one that is not safe has no text that reaches it or no limit on its
 * length: those two columns are written by hand. `npm run redos`; with
 * `-- --anew` all of them, of which several are given up after ten seconds.
 */
import { existsSync, writeFileSync } from 'node:fs';
import recheck from 'recheck/lib/browser.js';
import { readCommand } from '../../scripts/command/read-command.ts';
import { regularExpressions, written } from '../../scripts/regular-expressions/find.ts';
import { readTable, TABLE, writeTable } from '../../scripts/regular-expressions/table.ts';

const GIVE_UP_MS = 10_000;

const { anew } = readCommand('redos').values;

const known = new Map((existsSync(TABLE) ? readTable() : []).map((row) => [row.expression, row]));

const verdictOf = ({ source, flags }) => {
  const { status, complexity } = recheck.checkSync(source, flags, { timeout: GIVE_UP_MS });
  if (status === 'safe') return 'safe';
  return status === 'vulnerable' ? complexity.summary.replace(' (fuzz)', '') : 'not known';
};

const rows = regularExpressions().map((found) => {
  const expression = written(found);
  const judged = anew ? undefined : known.get(expression);
  const verdict = judged?.verdict ?? verdictOf(found);
  const { reached = '', limit = '' } = verdict === 'safe' ? {} : (known.get(expression) ?? {});
  return { verdict, expression, files: found.files.join(' '), reached, limit };
});
writeFileSync(TABLE, writeTable(rows));

const unlisted = rows.filter(
  ({ verdict, reached, limit }) => verdict !== 'safe' && !(reached && limit),
);
for (const { verdict, expression, files } of unlisted)
  console.error(
    `${files}: ${expression} is ${verdict}. Mend it, or say what reaches it and how long that is.`,
  );
console.log(
  `${rows.length} expressions, ${rows.filter(({ verdict }) => verdict === 'safe').length} safe: ${TABLE}`,
);
process.exitCode = unlisted.length > 0 ? 1 : 0;
