import type { OwnOrigin } from '../http/own-origin.ts';
import type { Route } from '../resource/define.ts';
import { candidatesOf, cellsOf, columnsOf } from './answers.ts';
import { DraftBatch, Extension, readDraftBatch, readExtension } from './input.ts';
import { posted } from './operation.ts';
import { ExtendList, ResultList } from './shape.ts';

const type = 'application/json';

/**
 * What the 1.0 draft asks otherwise than 0.2: JSON bodies at addresses of their own. As the draft was at
 * `14f16db` (reconciliation-api/specs).
 */
export const draftRoutes = (ownOrigin: OwnOrigin): readonly Route[] => [
  posted({
    path: '/reconcile/match',
    operationId: 'postReconcileMatch',
    summary: 'A batch of queries of the 1.0 draft of the Reconciliation Service API',
    description:
      'Candidates for each query, best first, with scores and features. It writes nothing.',
    body: { type, schema: DraftBatch },
    answer: ResultList,
    reply: ({ index }, body) => ({
      results: readDraftBatch(body).map((query) => {
        const { candidates, faults } = candidatesOf(index, query);
        return { candidates, ...faults };
      }),
    }),
  }),
  posted({
    path: '/reconcile/extend',
    operationId: 'postReconcileExtend',
    summary: 'A data extension query of the 1.0 draft',
    description: 'Values of properties for bodies already matched. It writes nothing.',
    body: { type, schema: Extension },
    answer: ExtendList,
    reply: ({ index }, body, c) => {
      const { ids, columns } = readExtension(body, '(body)');
      const origin = ownOrigin(c.req.raw);
      return {
        meta: columnsOf(columns),
        rows: ids.map((id) => ({ id, properties: cellsOf(index, id, columns, origin) })),
      };
    },
  }),
];
