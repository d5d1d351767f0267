/** What stands in a cell: nothing for null, several values joined by ` | `; in SQL a truth value is 0 or 1. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

/**
 * A value that a spreadsheet would run as a formula (OWASP, CSV injection; the wide forms are read as formulas by Japanese
 * editions), or read as a negative number as accountants write one, is led by an apostrophe. This is the only change ever
 * made to a value.
 */
export const harmless = (value: string): string =>
  /^(?:[=+\-@\t\r\n＝＋－＠]|[(（][\d０-９]+[)）]$)/.test(value) ? `'${value}` : value;

const quoted = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

const inCell = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell);
  if (cell === null || cell === undefined) return '';
  return quoted(harmless(typeof cell === 'object' ? cell.join(' | ') : String(cell)));
};

/** CSV after RFC 4180: UTF-8, CRLF, quotes where needed, the first row is the header. */
export const csv = (rows: readonly (readonly Cell[])[], bom: boolean): string =>
  `${bom ? '\uFEFF' : ''}${rows.map((row) => `${row.map(inCell).join(',')}\r\n`).join('')}`;
