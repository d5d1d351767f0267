import type { Column, FrontPart } from '../schema/column.ts';
import type { Block, VersionId } from '../schema/common.ts';
import type { Range } from '../text/ranges.ts';

/**
 * What the source underlines in the text of a provision (段落 joined by a line break). The transcript keeps the
 * underlining only where a line of a table holds both columns; what lies outside `kept` may be underlined or not.
 */
export type Underline = { version: VersionId; eid: string; kept: Range[]; marked: Range[] };

/** Which text of a column: above the text, of a provision, or a row of its list. */
export type ColumnPart = Column['front'][number]['part'] | 'num' | 'heading' | 'text' | 'row';

/** Why two transcriptions differ though the document need not: each with the reason, Japanese, ours. */
export const ARTEFACTS = {
  width:
    '括弧・数字・英字の全角と半角の違い。同じ文が二度転写されており、新旧対照表の側だけ、ページの途中から半角になる。原本の表記は確かめられず、読みも意味も変わらない。',
  frame:
    '決定日を囲む亀甲括弧。改定案（溶け込み版）だけが、題名の下で決定日と改定日を括弧に入れて組む。転写では括弧の位置も資料ごとに異なる。',
  draft_mark:
    '「（案）」の有無。改定案（溶け込み版）は改定日の行に付け、新旧対照表は欄の見出し「一部改定案」で示す。',
} as const;

/** `real`: the two texts have other words there. */
export type DifferenceKind = keyof typeof ARTEFACTS | 'real';

/** One place where the left column of a 新旧対照表 and the consolidated text differ after the declared normalisation. */
export type ColumnDifference = {
  /** Provision of the column's version; null above the text. */
  eid: string | null;
  part: ColumnPart;
  /** Which 段落 or row, from 1; null where there is but one. */
  position: number | null;
  kind: DifferenceKind;
  /** The words that differ, as the column and as the consolidated text have them; empty where one has none. */
  column: string;
  consolidated: string;
  /** Discrepancy record that holds both readings. */
  discrepancy: string | null;
};

/** Words of the source with the place where they stand. */
export type Printed = Pick<Block, 'text' | 'spans'>;

/** What a 新旧対照表 of the source adds to the two texts it compares: the corpus holds this, the column stays content. */
export type ComparisonTable = {
  /** Id of the instrument. */
  id: string;
  /** The amended version. */
  version: VersionId;
  /** Materials: of the table, of the consolidated text. */
  table: string;
  consolidated: string;
  /** Title and dates, as the right column, the left column and the consolidated text print them. */
  front: { part: FrontPart; before: Printed | null; column: Printed; consolidated: Printed }[];
  /** Where the left column and the consolidated text differ. */
  differences: ColumnDifference[];
  underlines: Underline[];
};
