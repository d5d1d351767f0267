import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
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

/** What a document is made of, from its beginning. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'line'; text: string }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly Run[][])[] };

const FONT = { ascii: 'Yu Mincho', hAnsi: 'Yu Mincho', eastAsia: 'Yu Mincho', cs: 'Yu Mincho' };

const runOf = ({ text, mark }: Run): TextRun =>
  new TextRun({
    text,
    ...(mark === 'ins' ? { underline: {} } : {}),
    ...(mark === 'del' ? { strike: true } : {}),
  });

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
  const width = Math.floor(100 / block.head.length);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: block.head.map((text) => cellOf([[{ text }]], width, true)),
      }),
      ...block.rows.map(
        (cells) => new TableRow({ children: cells.map((runs) => cellOf(linesOf(runs), width)) }),
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

/** A document of Word (ISO/IEC 29500) with the letterhead before its blocks; landscape where it has tables. */
export const wordDocument = async (
  { title, lines, page }: Letterhead,
  blocks: readonly Block[],
): Promise<Uint8Array> => {
  const link = absolute(page);
  const address: ParagraphChild = link
    ? new ExternalHyperlink({ link, children: [new TextRun({ text: link, style: 'Hyperlink' })] })
    : new TextRun({ text: page });
  const isWide = blocks.some(({ kind }) => kind === 'table');
  const document = new Document({
    title,
    creator: '基本法 Kihonho',
    lastModifiedBy: '基本法 Kihonho',
    styles: {
      default: { document: { run: { font: FONT, size: 21, language: { eastAsia: 'ja-JP' } } } },
    },
    sections: [
      {
        ...(isWide ? { properties: { page: { size: { orientation: 'landscape' } } } } : {}),
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
