import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the verdicts stand: one row an expression. */
export const TABLE = fileURLToPath(
  new URL('../../test/fixtures/regular-expressions.tsv', import.meta.url),
);

/**
 * An expression with its verdict. `safe`: it takes no more than a step a character, whatever the text. What is not, or is
 * not known to be, has the text that reaches it and the limit on its length: `reached` and `limit` are empty for the others.
 */
export type Judged = {
  verdict: string;
  expression: string;
  files: string;
  reached: string;
  limit: string;
};

const COLUMNS = ['verdict', 'expression', 'files', 'reached', 'limit'] as const;

/** The table as it stands in the repository. */
export const readTable = (): Judged[] =>
  readFileSync(TABLE, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [verdict = '', expression = '', files = '', reached = '', limit = ''] =
        line.split('\t');
      return { verdict, expression, files, reached, limit };
    });

/** The table as text. */
export const writeTable = (rows: readonly Judged[]): string =>
  `${[COLUMNS.join('\t'), ...rows.map((row) => COLUMNS.map((name) => row[name]).join('\t'))].join('\n')}\n`;
