import type { Line } from '../sitewide/document.ts';

/** What stands together on the page of a text: a provision, the 項 its number leads, and the rows of a table behind them. */
export type PrintedPart = { line: Line; first: Line | undefined; rows: Line[] };

const isRow = ({ provision }: Line): boolean => provision.kind === 'row';

/** The 項 that an article's number leads: it prints no number of its own, and the article no text before it. */
const isLed = ({ line, rows }: PrintedPart, next: Line): boolean =>
  rows.length === 0 &&
  line.provision.kind === 'article' &&
  line.provision.status !== 'stub' &&
  line.blocks.length === 0 &&
  next.provision.kind === 'paragraph' &&
  next.provision.status !== 'stub' &&
  next.number === '';

/** Every line of a text in its order, each in one part: none is left out. Rows that stand behind nothing are refused. */
export const printedParts = (printed: readonly Line[]): PrintedPart[] => {
  const parts: PrintedPart[] = [];
  for (const line of printed) {
    const last = parts.at(-1);
    if (isRow(line)) {
      if (!last) throw new Error(`${line.provision.eid}: a row stands behind no provision`);
      last.rows.push(line);
    } else if (last && !last.first && isLed(last, line)) last.first = line;
    else parts.push({ line, first: undefined, rows: [] });
  }
  return parts;
};
