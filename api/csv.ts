/** A value a spreadsheet would run as a formula is led by an apostrophe (OWASP, CSV injection). */
const harmless = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const quoted = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** CSV after RFC 4180: CRLF, quotes where needed, first row the header. UTF-8 with BOM, which spreadsheets ask for. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((value) => quoted(harmless(value))).join(',')}\r\n`).join('')}`;
