import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { absolute } from '../sitewide/origin.ts';
import type { Letterhead } from './letterhead.ts';
import { filesIn, packed } from './package.ts';

/** A stretch of text; `ins` is underlined, `del` struck through, as in a 新旧対照表 with its changes marked. */
export type Run = { text: string; mark?: 'ins' | 'del' };

/** A column of a table: what stands above it, and its share of the width in per cent; those of a table make 100. */
export type Column = { head: string; share: number };

/** What a document is made of, from its beginning. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'line'; text: string }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly Run[][])[] };

const FONT = { ascii: 'Yu Mincho', hAnsi: 'Yu Mincho', eastAsia: 'Yu Mincho', cs: 'Yu Mincho' };

/** Sides of a sheet of A4 and its margins, in twentieths of a point; a table is as wide as the text of a sheet that lies. */
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1134;
const TEXT_WIDTH = A4.height - 2 * MARGIN;

/** How marked words look. They are in a character style of that name, by which they are found, and look so where styles are not read. */
const MARKS = { ins: { underline: {} }, del: { strike: true } } as const;

const runOf = ({ text, mark }: Run): TextRun =>
  new TextRun({ text, ...(mark ? { style: mark, ...MARKS[mark] } : {}) });

/** A cell: one paragraph a line of its runs. */
const cellOf = (lines: readonly Run[][], width: number, bold = false): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    children: lines.map(
      (runs) =>
        new Paragraph({
          children: runs.map((run) => (bold ? new TextRun({ ...run, bold }) : runOf(run))),
        }),
    ),
  });

const blockOf = (block: Block): Paragraph | Table => {
  if (block.kind === 'heading')
    return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 });
  if (block.kind === 'line') return new Paragraph({ text: block.text });
  const { columns } = block;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    // Of each column in the grid, which is what LibreOffice goes by.
    columnWidths: columns.map(({ share }) => Math.round((share * TEXT_WIDTH) / 100)),
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ head, share }) => cellOf([[{ text: head }]], share, true)),
      }),
      ...block.rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((runs, x) => cellOf(linesOf(runs), columns[x]?.share ?? 0)),
          }),
      ),
    ],
  });
};

/** Runs cut at their line breaks. */
const linesOf = (runs: readonly Run[]): Run[][] => {
  const lines: Run[][] = [[]];
  for (const { text, ...look } of runs)
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, ...look });
    }
  return lines;
};

/**
 * The same bytes for the same document: the library writes the moment of its making and random ids, which are taken away and
 * numbered.
 */
const stable = (bytes: Uint8Array): Uint8Array => {
  const ids = new Map<string, string>();
  return packed(filesIn(bytes), (text) =>
    text
      .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
      .replace(/rId[a-z0-9_-]{21}/g, (id) => {
        const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
        ids.set(id, known);
        return known;
      }),
  );
};

/**
 * A document of Word (ISO/IEC 29500) with the letterhead before its blocks, on A4 that lies where there are tables; each page says
 * below what it belongs to.
 */
export const wordDocument = async (
  { title, lines, page }: Letterhead,
  blocks: readonly Block[],
): Promise<Uint8Array> => {
  const link = absolute(page);
  const address: ParagraphChild = link
    ? new ExternalHyperlink({ link, children: [new TextRun({ text: link, style: 'Hyperlink' })] })
    : new TextRun({ text: page });
  const footer = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: 16,
        children: [title, '\u3000', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });
  const isWide = blocks.some(({ kind }) => kind === 'table');
  const document = new Document({
    title,
    creator: '基本法 Kihonho',
    lastModifiedBy: '基本法 Kihonho',
    styles: {
      default: { document: { run: { font: FONT, size: 21, language: { eastAsia: 'ja-JP' } } } },
      characterStyles: [
        { id: 'ins', name: '加わった語', run: MARKS.ins },
        { id: 'del', name: '削られた語', run: MARKS.del },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: isWide ? 'landscape' : 'portrait' },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        footers: { default: new Footer({ children: [footer] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...lines.map((text) => new Paragraph({ children: [new TextRun({ text, size: 18 })] })),
          new Paragraph({ children: [new TextRun({ text: '固定URL: ' }), address] }),
          new Paragraph({}),
          ...blocks.map(blockOf),
        ],
      },
    ],
  });
  return stable(new Uint8Array(await Packer.toBuffer(document)));
};
