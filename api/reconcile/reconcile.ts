import * as z from 'zod';
import { matchQuery } from '../../content/model/reconcile/reconcile.ts';
import { once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { boundParameters } from '../http/address.ts';
import { askedOrigin, type OwnOrigin } from '../http/own-origin.ts';
import { readBody, requireType } from '../problem/body.ts';
import { ApiProblem } from '../problem/problem.ts';
import type { Routes } from '../resource/resources.ts';
import { BATCH_SIZE, readBatch, readExtension } from './input.ts';
import { DraftManifest, draftManifestOf, Manifest, manifestOf } from './manifest-shape.ts';
import { answered, answeredPost, posted, read } from './operation.ts';
import { candidateWire, cellOf, ExtendAnswer, ResultBatch } from './shape.ts';

const FORM = 'application/x-www-form-urlencoded';

const queries = once(() =>
  z
    .string()
    .optional()
    .meta({
      description: 'A batch of queries (0.2) as JSON: `{"q0":{"query":"日本年金機構"}}`.',
      examples: ['{"q0":{"query":"日本年金機構"}}'],
    }),
);
const extend = once(() =>
  z
    .string()
    .optional()
    .meta({
      description: 'A data extension query (0.2) as JSON.',
      examples: ['{"ids":["bank-of-japan"],"properties":[{"id":"corporate_number"}]}'],
    }),
);

const getReconcile = read({
  path: '/reconcile',
  operationId: 'getReconcile',
  summary:
    'Reconciliation Service API 0.2 (OpenRefine): the manifest; with `queries` candidates, with `extend` values',
  query: () =>
    z.object({
      queries: queries(),
      extend: extend(),
      version: z
        .enum(['0.2', '1.0-draft'], { error: 'expected 0.2 or 1.0-draft' })
        .default('0.2')
        .meta({ description: 'Which form the manifest has.' }),
      callback: z.string().optional().meta({
        description: 'JSONP, which is refused: every answer may be read from any origin (CORS).',
        deprecated: true,
      }),
    }),
  answer: () => z.union([Manifest(), DraftManifest(), ResultBatch(), ExtendAnswer()]),
});

const postReconcile = posted(
  {
    path: '/reconcile',
    operationId: 'postReconcile',
    summary: 'The same batch of queries or data extension query as a form',
    answer: () => z.union([ResultBatch(), ExtendAnswer()]),
  },
  { type: FORM, schema: () => z.object({ queries: queries(), extend: extend() }) },
);

const oneOf = (names: string): ApiProblem =>
  new ApiProblem('INVALID_PARAMETER', names, 'Give queries or extend, not both.', {
    errors: [
      { parameter: 'queries', detail: 'is one of two' },
      { parameter: 'extend', detail: 'is one of two' },
    ],
  });

const refuseCallback = (callback: unknown): void => {
  if (callback === undefined || callback === null) return;
  throw new ApiProblem(
    'INVALID_PARAMETER',
    'callback: JSONP is not offered here.',
    'Ask for JSON: every answer may be read from any origin (CORS).',
    { errors: [{ parameter: 'callback', detail: 'is not offered' }] },
  );
};

/** The root of the reconciliation service. 0.2 in full; the routes of the 1.0 draft lie below it. */
export const reconcileRoutes = (
  app: Routes,
  dataset: Dataset,
  ownOrigin: OwnOrigin = askedOrigin,
): void => {
  const { index } = dataset;

  const reconcile = (text: string) =>
    Object.fromEntries(
      readBatch(text).map(([key, query]) => [
        key,
        { result: matchQuery(index, query).map((found) => candidateWire(index, found)) },
      ]),
    );

  const extension = (text: string, origin: string) => {
    const { ids, columns } = readExtension(text, 'extend');
    const cells = (id: string) =>
      columns.map((column) => [column.property.id, cellOf(index, id, column, origin)]);
    return {
      meta: columns.map(({ property }) => ({ id: property.id, name: property.name })),
      rows: Object.fromEntries(ids.map((id) => [id, Object.fromEntries(cells(id))])),
    };
  };

  app.openapi(getReconcile, (c) => {
    const asked = c.req.valid('query');
    const origin = ownOrigin(c.req.raw);
    refuseCallback(asked.callback);
    if (asked.queries !== undefined && asked.extend !== undefined)
      throw oneOf('queries and extend are given together.');
    if (asked.queries !== undefined) return answered(c, reconcile(asked.queries), 'question');
    if (asked.extend !== undefined) return answered(c, extension(asked.extend, origin), 'none');
    const manifest = asked.version === '0.2' ? manifestOf : draftManifestOf;
    return answered(c, manifest(index, origin, BATCH_SIZE), 'none');
  });

  app.openAPIRegistry.registerPath(postReconcile);
  app.post('/reconcile', async (c) => {
    requireType(c.req.raw, [FORM]);
    const body = await readBody(c.req.raw);
    boundParameters(body, '(body)');
    const form = new URLSearchParams(body);
    refuseCallback(form.get('callback') ?? c.req.query('callback'));
    const asked = form.get('queries');
    const wanted = form.get('extend');
    if ((asked === null) === (wanted === null))
      throw oneOf(
        asked === null
          ? 'The form has neither queries nor extend.'
          : 'queries and extend are given together.',
      );
    const origin = ownOrigin(c.req.raw);
    return answeredPost(asked === null ? extension(wanted ?? '', origin) : reconcile(asked));
  });
};
