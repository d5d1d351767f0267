import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeExcelFile, { type CellObject, type Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOpeningTagMarkup,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings as insertInOrder,
} from 'write-excel-file/utility';
import type { Cell } from '../../content/model/text/csv.ts';
import { absolute } from '../sitewide/origin.ts';
import type { Letterhead } from './letterhead.ts';
import { filesIn, packed } from './package.ts';

/** What a part of a package may be given as. */
type Content = Stream | Buffer | Blob;

/** The absolute address of a page; null where the build was told no origin. */
type AddressOf = (page: string) => string | null;

/** A cell of a worksheet: what stands in it, and the page of the site that it leads to. */
export type LinkedCell = { value: Cell; page?: string | null };

/** A table of a workbook: its head and its rows below it. */
export type Worksheet = {
  name: string;
  head: readonly LinkedCell[];
  rows: readonly (readonly LinkedCell[])[];
  /** Columns from the left that stay in sight. */
  frozen: number;
};

/** The most characters that a cell can hold. */
const CELL_CHARACTERS = 32_767;

/** Widths of columns in characters of the Latin alphabet: the least, for a head alone, and for cells. Beyond it lines break. */
const WIDTHS = { least: 6, head: 16, cells: 80 } as const;

/** What a column is wider than its words. */
const MARGIN = 2;

/** Height of a line, and of the highest row that the format allows. */
const LINE_POINTS = 15;
const MOST_POINTS = 405;

const MAIN_FONT = { fontFamily: 'Yu Gothic', fontSize: 10 } as const;
const IN_CELL = { alignVertical: 'top', wrap: true } as const;
const HEAD = { ...IN_CELL, fontWeight: 'bold', backgroundColor: '#e8eef7' } as const;
const LINK = { textColor: '#0017c1', textDecoration: { underline: true } } as const;

/** A day is a day in a spreadsheet: it can be sorted, and compared with another. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What stands in a cell with its type; several values a line each. Text is never read as a number or a formula. */
const typed = (value: Cell): Pick<CellObject, 'value' | 'type' | 'format'> | null => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const text = typeof value === 'string' ? value : value.join('\n');
  if (text === '') return null;
  if (text.length > CELL_CHARACTERS)
    throw new Error(`a cell of a spreadsheet holds ${CELL_CHARACTERS} characters: ${text}`);
  return DAY.test(text)
    ? { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
    : { value: text, type: String };
};

/** Lines of a cell, each by its width: a character that is not Latin takes two places. */
const linesOf = ({ value }: LinkedCell): number[] =>
  (Array.isArray(value) ? value : String(value ?? '').split('\n')).map((line) =>
    [...line].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0),
  );

const widthOf = (cell: LinkedCell): number => Math.max(0, ...linesOf(cell)) + MARGIN;

const columnWidth = (head: LinkedCell, cells: readonly LinkedCell[]): number =>
  Math.max(
    WIDTHS.least,
    Math.min(widthOf(head), WIDTHS.head),
    Math.min(Math.max(0, ...cells.map(widthOf)), WIDTHS.cells),
  );

/** Height of a row in points, in which every line of its cells can be seen: not every program finds it by itself. */
const rowHeight = (row: readonly LinkedCell[], widths: readonly number[]): number => {
  const lines = row.map((cell, x) =>
    linesOf(cell).reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(line / ((widths[x] ?? WIDTHS.cells) - MARGIN))),
      0,
    ),
  );
  return Math.min(Math.max(1, ...lines) * LINE_POINTS, MOST_POINTS);
};

/** Parts of a worksheet that come behind its rows, in the order that the standard demands. */
const BEHIND_ROWS = ['sheetData', 'autoFilter', 'hyperlinks', 'pageSetup', 'drawing'];

/** Parts of a style sheet, in the order that the standard demands. */
const STYLE_PARTS = ['borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];

/** The style that every cell starts from: openpyxl warns of a workbook without one, each time that it is read. */
const NORMAL_STYLE = [
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
];

type Leading = { at: string; target: string };

/** Cells of a sheet that lead to an address of the site; none where the build was told no origin. */
const leadingCells = (rows: readonly (readonly LinkedCell[])[], addressOf: AddressOf): Leading[] =>
  rows.flatMap((row, y) =>
    row.flatMap(({ page }, x) => {
      const target = page && addressOf(page);
      return target ? [{ at: getCellAddress(y, x), target }] : [];
    }),
  );

/** What the library does not write: a filter above every column of a table, links of cells, and the style called Normal. */
const filtersLinksAndStyle = (
  sheets: readonly Worksheet[],
  addressOf: AddressOf,
): Feature<Content> => {
  const rowsOf = (at: number) => {
    const sheet = sheets[at];
    return sheet ? [sheet.head, ...sheet.rows] : [];
  };
  return {
    files: {
      transform: {
        'xl/styles.xml': {
          transform: (xml) =>
            NORMAL_STYLE.reduce(
              (styles, part) => insertInOrder(styles, part, STYLE_PARTS, 'styleSheet'),
              xml,
            ),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const rows = rowsOf(sheetIndex);
            const last = getCellAddress(rows.length - 1, (rows[0]?.length ?? 1) - 1);
            const filter = getSelfClosingTagMarkup('autoFilter', { ref: `A1:${last}` });
            const links = leadingCells(rows, addressOf).map(({ at, target }, i) =>
              getSelfClosingTagMarkup('hyperlink', {
                ref: at,
                'r:id': `rIdLink${i + 1}`,
                ...anchorOf(target),
              }),
            );
            const filtered =
              rows.length > 1 ? insertInOrder(xml, filter, BEHIND_ROWS, 'worksheet') : xml;
            return links.length === 0
              ? filtered
              : insertInOrder(
                  filtered,
                  `${getOpeningTagMarkup('hyperlinks')}${links.join('')}</hyperlinks>`,
                  BEHIND_ROWS,
                  'worksheet',
                );
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            leadingCells(rowsOf(sheetIndex), addressOf)
              .map(({ target }, i) =>
                getSelfClosingTagMarkup('Relationship', {
                  Id: `rIdLink${i + 1}`,
                  Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
                  Target: target.split('#')[0] ?? '',
                  TargetMode: 'External',
                }),
              )
              .join(''),
        },
      },
    },
  };
};

/** The part of an address behind `#`, which a link of a workbook tells apart. */
const anchorOf = (target: string): { location?: string } => {
  const [, anchor] = target.split('#');
  return anchor === undefined ? {} : { location: anchor };
};

/** The letterhead as the last sheet, so that the first is the table. */
const aboutSheet = ({ title, lines, page }: Letterhead, addressOf: AddressOf): Worksheet => ({
  name: 'この表について',
  head: [{ value: title }],
  rows: [
    ...lines.map((value) => [{ value }]),
    [{ value: `固定URL: ${addressOf(page) ?? page}`, page }],
  ],
  frozen: 0,
});

/**
 * A workbook of Excel (ISO/IEC 29500) with its tables and, in a sheet of its own, what it is. Numbers, truth values and days are
 * such; heads stay in sight; a cell with a page is a link where the build was told the origin. The same bytes for the same tables.
 */
export const workbook = async (
  letterhead: Letterhead,
  tables: readonly Worksheet[],
  addressOf: AddressOf = absolute,
): Promise<Uint8Array> => {
  const sheets = [...tables, aboutSheet(letterhead, addressOf)];
  const styled =
    (style: object, height: number) =>
    ({ value, page }: LinkedCell) => {
      const cell = typed(value);
      return cell && { ...style, height, ...(page && addressOf(page) ? LINK : {}), ...cell };
    };
  const bytes = await writeExcelFile(
    sheets.map(({ name, head, rows, frozen }) => {
      const widths = head.map((cell, x) =>
        columnWidth(
          cell,
          rows.flatMap((row) => row[x] ?? []),
        ),
      );
      const cellsOf = (row: readonly LinkedCell[], style: object) =>
        row.map(styled(style, rowHeight(row, widths)));
      return {
        sheet: name,
        data: [cellsOf(head, HEAD), ...rows.map((row) => cellsOf(row, IN_CELL))],
        columns: widths.map((width) => ({ width })),
        stickyRowsCount: 1,
        stickyColumnsCount: frozen,
        orientation: 'landscape' as const,
      };
    }),
    { ...MAIN_FONT, features: [filtersLinksAndStyle(sheets, addressOf)] },
  ).toBuffer();
  return packed(filesIn(bytes), (text) => text);
};
