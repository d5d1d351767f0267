import { type ColumnDifference, columnDifferences } from './columns.ts';
import { type Underline, underlinesOf } from './comparison-underlines.ts';
import type { Content } from './content.ts';
import type { Column, FrontPart } from './schema/column.ts';
import type { Block, VersionId } from './schema/common.ts';

type Printed = Pick<Block, 'text' | 'spans'>;

/** What a 新旧対照表 of the source adds to the two texts it compares: the corpus holds this, the column stays content. */
export type Table = {
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

const printed = ({ text, spans }: Block): Printed => ({ text, spans });

/** Reads off a column what the corpus needs of it. */
export const tableOf = (content: Content, column: Column): Table => ({
  id: column.id,
  version: column.version,
  table: column.table,
  consolidated: column.consolidated,
  front: column.front.map((front) => ({
    part: front.part,
    before: front.before && printed(front.before),
    column: printed(front.column),
    consolidated: printed(front.consolidated),
  })),
  differences: columnDifferences(content, column),
  underlines: underlinesOf(content, column),
});
