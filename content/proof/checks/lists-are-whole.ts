import { normalise } from '../../model/text/normalise.ts';
import type { Span } from '../../model/text/spans.ts';
import type { Problem } from '../read/read.ts';
import { transcriptLines } from '../source/transcript.ts';
import type { Check } from './check.ts';

/** The cell of a line that a column occupies; a line without tab belongs to one column whole. */
const cellOf = (line: string, right: boolean): string => {
  const tab = line.indexOf('\t');
  if (tab < 0) return line;
  return right ? line.slice(tab + 1) : line.slice(0, tab);
};

const standsRight = (line: string, [, start]: Span): boolean => {
  const tab = line.indexOf('\t');
  return tab >= 0 && start > tab;
};

const isEmpty = (cell: string): boolean => normalise(cell).replace(/^-/, '') === '';

/**
 * Every line of a list's column in the source, from its heading to the line after its last row, is a heading or a row
 * of it, or empty. Catches the row that was dropped without a trace: numbers closed up and `expected_rows` corrected.
 */
export const listsAreWhole: Check = (content) => {
  const lines = transcriptLines(content);
  const problems: Problem[] = [];
  for (const { file, record } of content.lists) {
    const spans = [...record.headings, ...record.rows.map(({ name }) => name)].flatMap(
      (block) => block.spans,
    );
    const right = spans.some((span) => standsRight(lines[span[0] - 1] ?? '', span));
    const used = new Set(spans.map(([line]) => line));
    const last = Math.max(...used);
    for (let number = Math.min(...used); number <= last + 1; number++) {
      if (used.has(number)) continue;
      const cell = cellOf(lines[number - 1] ?? '', right);
      if (!isEmpty(cell))
        problems.push({
          file,
          at: 'rows',
          message: `Line ${number} of the source, 「${normalise(cell)}」, is no row of ${record.title}.`,
          remedy: 'Restore the row; no list of the source is shortened.',
        });
    }
  }
  return problems;
};
