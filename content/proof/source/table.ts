import type { ComparisonTable, Printed } from '../../model/corpus/table.ts';
import type { Column } from '../../model/schema/column.ts';
import type { Block } from '../../model/schema/common.ts';
import type { Content } from '../read/read.ts';
import { columnDifferences } from './columns.ts';
import { underlinesOf } from './underlines.ts';

const printed = ({ text, spans }: Block): Printed => ({ text, spans });

/** Reads off a column what the corpus needs of it. */
export const tableOf = (content: Content, column: Column): ComparisonTable => ({
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
