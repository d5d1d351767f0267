import * as z from 'zod';
import { NamedSubject } from '../../content/model/findings/finding.ts';
import type { Matrix } from '../../content/model/findings/matrix.ts';
import { Role, Verdict } from '../../content/model/schema/obligation.ts';
import { memo } from '../../content/model/text/memo.ts';
import { csvRows, type Sheet } from '../resource/csv.ts';
import type { Form } from '../resource/forms.ts';
import { Bom, Head } from '../resource/parameters.ts';

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

type MatrixCell = Matrix['rows'][number]['cells'][number];

/** What a cell says: as published both facts (`applies:bearer`), or one of them. */
const CELLS = {
  both: ([verdict, role]: MatrixCell) => (role ? `${verdict}:${role}` : verdict),
  verdict: ([verdict]: MatrixCell) => verdict,
  role: ([, role]: MatrixCell) => role,
};

/** Every subject × every rule as a table; a cell is `applies:bearer`, `does_not_apply` or `undetermined`, or one fact of it. */
export const matrixSheet = (
  { obligations, rows }: Matrix,
  cell: keyof typeof CELLS = 'both',
): Sheet => ({
  names: ['kind', 'id', 'name', ...obligations],
  rows: rows.map(({ subject: { kind, id, name }, cells }) => [
    kind,
    id,
    name,
    ...cells.map(CELLS[cell]),
  ]),
});

/** The matrix as a table. */
export const matrixCsv: Form<Matrix> = {
  ...csvRows<Matrix>(
    'One row a subject: kind, id, name, then one column a rule, named by its id, then as_of, dataset_version, warnings. A cell is `verdict:role`, or the verdict alone where it is not `applies`; `applies:concerned` is directed to others. With `cells` a cell is one fact.',
    ({ reply, query }) =>
      matrixSheet(reply.data, (query.get('cells') ?? undefined) as keyof typeof CELLS | undefined),
  ),
  also: () => ({
    bom: Bom(),
    head: Head(),
    cells: z
      .enum(['verdict', 'role'], { error: 'expected verdict or role' })
      .optional()
      .describe('The one fact that a cell holds; both unless told.'),
  }),
};
