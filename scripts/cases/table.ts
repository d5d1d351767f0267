/** One row of a table of cases. */
export type Case = {
  /** Line of the table, from 1. */
  line: number;
  /** What kind of input it is, in the words of the table. */
  kind: string;
  /** What is asked, as written: `/resolve 第13条 from=basic-act/art_1`. */
  asked: string;
  /** What is wanted, as written: `basic-act#art_13@2016`, `404`, or prose. */
  wanted: string;
};

/** A row that cannot be read: in which line, why, and what to do. */
export type Fault = { line: number; message: string; remedy: string };

const COLUMNS = 'kind, what is asked, what is wanted, and anything behind them';

/**
 * Reads a table: a row a line, columns parted by tabs ({@link Case}), any further column passed over. Empty lines and lines
 * that begin with # are none.
 */
export const readTable = (text: string): { cases: Case[]; faults: Fault[] } => {
  const cases: Case[] = [];
  const faults: Fault[] = [];
  for (const [i, row] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue;
    const line = i + 1;
    const [kind = '', asked = '', wanted = ''] = row.split('\t').map((cell) => cell.trim());
    const missing = asked === '' ? 'says nothing that is asked' : 'does not say what is wanted';
    if (asked === '' || wanted === '')
      faults.push({ line, message: missing, remedy: `Write, with tabs between them: ${COLUMNS}.` });
    else cases.push({ line, kind, asked, wanted });
  }
  if (cases.length + faults.length === 0)
    faults.push({ line: 1, message: 'has no case', remedy: `Write a row a line: ${COLUMNS}.` });
  return { cases, faults };
};
