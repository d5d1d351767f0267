import * as z from 'zod';
import { matchQuery } from '../../content/model/reconcile/reconcile.ts';
import { once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { askedOrigin, type OwnOrigin } from '../http/own-origin.ts';
import { readBody, requireType } from '../problem/body.ts';
import type { Routes } from '../resource/resources.ts';
import { readDraftBatch, readExtension } from './input.ts';
import { answeredPost, posted } from './operation.ts';
import { candidateWire, cellOf, ExtendList, ResultList } from './shape.ts';

const JSON_BODY = 'application/json';

const value = once(() =>
  z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() })]),
);

const DraftQueries = once(() =>
  z
    .object({
      queries: z
        .array(
          z.object({
            type: z.string().optional().meta({ description: 'Id of a type.' }),
            limit: z.int().min(1).optional().meta({ description: 'Candidates at most.' }),
            conditions: z
              .array(
                z.object({
                  matchType: z
                    .enum(['name', 'property'])
                    .meta({ description: 'What is compared.' }),
                  propertyId: z.string().optional().meta({ description: 'Id of a property.' }),
                  propertyValue: z
                    .union([value(), z.array(value())])
                    .meta({ description: 'A name, or a value of the property; or several.' }),
                  required: z
                    .boolean()
                    .optional()
                    .meta({ description: 'True: who does not meet it is no candidate.' }),
                  matchQuantifier: z
                    .enum(['any', 'all', 'none'])
                    .optional()
                    .meta({ description: 'How many of several values.' }),
                }),
              )
              .meta({ description: 'What is asked of a body, its name included.' }),
          }),
        )
        .meta({ description: 'At most 100 queries.' }),
    })
    .meta({ id: 'ReconcileDraftQueries', description: 'A batch of queries of the 1.0 draft.' }),
);

const Extension = once(() =>
  z
    .object({
      ids: z.array(z.string()).meta({ description: 'Ids of bodies.' }),
      properties: z
        .array(
          z.object({
            id: z.string().meta({ description: 'Id of a property.' }),
            settings: z
              .object({ limit: z.int().meta({ description: 'Values at most; 0: all.' }) })
              .optional()
              .meta({ description: 'Settings of the property.' }),
          }),
        )
        .meta({ description: 'Properties wanted.' }),
    })
    .meta({ id: 'ReconcileExtensionQuery', description: 'A data extension query.' }),
);

const match = posted(
  {
    path: '/reconcile/match',
    operationId: 'postReconcileMatch',
    summary: 'A batch of queries of the 1.0 draft of the Reconciliation Service API',
    answer: ResultList,
  },
  { type: JSON_BODY, schema: DraftQueries },
);

const extend = posted(
  {
    path: '/reconcile/extend',
    operationId: 'postReconcileExtend',
    summary: 'A data extension query of the 1.0 draft',
    answer: ExtendList,
  },
  { type: JSON_BODY, schema: Extension },
);

/**
 * What the 1.0 draft asks otherwise than 0.2: JSON bodies at addresses of their own. As the draft was at
 * `14f16db` (reconciliation-api/specs).
 */
export const reconcileDraftRoutes = (
  app: Routes,
  dataset: Dataset,
  ownOrigin: OwnOrigin = askedOrigin,
): void => {
  const { index } = dataset;

  app.openAPIRegistry.registerPath(match);
  app.post('/reconcile/match', async (c) => {
    requireType(c.req.raw, [JSON_BODY]);
    const results = readDraftBatch(await readBody(c.req.raw)).map((query) => ({
      candidates: matchQuery(index, query).map((found) => candidateWire(index, found)),
    }));
    return answeredPost({ results });
  });

  app.openAPIRegistry.registerPath(extend);
  app.post('/reconcile/extend', async (c) => {
    requireType(c.req.raw, [JSON_BODY]);
    const { ids, columns } = readExtension(await readBody(c.req.raw), '(body)');
    const origin = ownOrigin(c.req.raw);
    return answeredPost({
      meta: columns.map(({ property }) => ({ id: property.id, name: property.name })),
      rows: ids.map((id) => ({
        id,
        properties: columns.map((column) => ({
          id: column.property.id,
          values: cellOf(index, id, column, origin),
        })),
      })),
    });
  });
};
