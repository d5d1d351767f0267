import * as z from 'zod';
import { pageOn } from '../../content/model/corpus/day-pages.ts';
import { type Matrix, matrixOf } from '../../content/model/findings/matrix.ts';
import { Role } from '../../content/model/schema/obligation.ts';
import { once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { csvRows } from '../resource/csv.ts';
import { get } from '../resource/define.ts';
import { AsOf, coveredDay } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const MatrixWire = once(() =>
  z
    .object({
      obligations: z.array(z.string()).meta({ description: 'Ids of the columns, in order.' }),
      rows: z.array(
        z.object({
          subject: z.object({
            kind: z.enum(['entity', 'class']),
            id: z.string(),
            name: z.string(),
          }),
          cells: z
            .array(
              z.tuple([z.enum(['applies', 'does_not_apply', 'undetermined']), Role().nullable()]),
            )
            .meta({ description: '[verdict, role] per column; reasons one link away.' }),
        }),
      ),
    })
    .meta({ id: 'Matrix', description: 'Every subject × every rule on one day; no blank cell.' }),
);

const asTable = ({ obligations, rows }: Matrix): string[][] => [
  ['kind', 'id', 'name', ...obligations],
  ...rows.map(({ subject, cells }) => [
    subject.kind,
    subject.id,
    subject.name,
    ...cells.map(([verdict, role]) => (role ? `${verdict}:${role}` : verdict)),
  ]),
];

/** One row a subject; a cell is `applies:bearer`, `does_not_apply` or `undetermined`. */
const matrixCsv = csvRows<Matrix>(
  'One row a subject: kind, id, name, then one column a rule, named by its id. A cell is `verdict:role`, or the verdict alone where it is not `applies`.',
  ({ reply }) => asTable(reply.data),
);

const getMatrix = get(
  {
    path: '/matrix',
    operationId: 'getMatrix',
    tag: 'Obligations',
    summary: 'Every subject × every rule on one day',
    query: () => z.strictObject({ as_of: AsOf() }),
    forms: [matrixCsv],
  },
  MatrixWire,
);

/** The whole, on one day. */
export const matrixRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(getMatrix, (c) => {
    const asOf = coveredDay(c.req.valid('query').as_of);
    return respond(c, dataset, {
      data: matrixOf(index, asOf),
      asOf,
      html: pageOn('/matrix/', asOf),
      law: true,
    });
  });
};
