import * as z from 'zod';
import { NamedSubject } from '../../content/model/findings/finding.ts';
import type { Matrix } from '../../content/model/findings/matrix.ts';
import { Role, Verdict } from '../../content/model/schema/obligation.ts';
import { memo } from '../../content/model/text/memo.ts';
import { csvRows } from '../resource/csv.ts';

export const MatrixWire = memo(() =>
  z
    .object({
      obligations: z.array(z.string()).describe('Ids of the columns, in order.'),
      rows: z
        .array(
          z.object({
            subject: NamedSubject().describe('Whom the row is about.'),
            cells: z
              .array(z.tuple([Verdict(), Role().nullable()]))
              .describe(
                '[verdict, role] per column; reasons one link away. A rule in which it is `concerned` is directed to others.',
              ),
            persons: z
              .array(z.string())
              .describe(
                'Ids of the columns in which it is `concerned` because its officers and staff are bound.',
              ),
          }),
        )
        .describe('One row a subject: bodies, then kinds.'),
    })
    .meta({ id: 'Matrix', description: 'Every subject × every rule on one day; no blank cell.' }),
);

/** Every subject × every rule as rows of a table; a cell is `applies:bearer`, `does_not_apply` or `undetermined`. */
export const matrixTable = ({ obligations, rows }: Matrix): string[][] => [
  ['kind', 'id', 'name', ...obligations],
  ...rows.map(({ subject: { kind, id, name }, cells }) => [
    ...[kind, id, name],
    ...cells.map(([verdict, role]) => (role ? `${verdict}:${role}` : verdict)),
  ]),
];

/** The matrix as a table. */
export const matrixCsv = csvRows<Matrix>(
  'One row a subject: kind, id, name, then one column a rule, named by its id. A cell is `verdict:role`, or the verdict alone where it is not `applies`; `applies:concerned` is directed to others.',
  ({ reply }) => matrixTable(reply.data),
);
