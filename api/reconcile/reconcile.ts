import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { memo } from '../../content/model/text/memo.ts';
import { boundParameters } from '../http/address.ts';
import type { OwnOrigin } from '../http/own-origin.ts';
import { ApiProblem } from '../problem/problem.ts';
import type { Route } from '../resource/define.ts';
import { candidatesOf, cellsOf, columnsOf } from './answers.ts';
import { BATCH_SIZE, readBatch, readExtension } from './input.ts';
import { DraftManifest, draftManifestOf, Manifest, manifestOf } from './manifest-shape.ts';
import { DRAFT_SERVICE, posted, read } from './operation.ts';
import { ExtendAnswer, ResultBatch } from './shape.ts';

const queries = memo(() =>
  z
    .string()
    .optional()
    .meta({
      description: 'A batch of queries (0.2) as JSON: `{"q0":{"query":"日本年金機構"}}`.',
      examples: ['{"q0":{"query":"日本年金機構"}}'],
    }),
);
const extend = memo(() =>
  z
    .string()
    .optional()
    .meta({
      description: 'A data extension query (0.2) as JSON.',
      examples: ['{"ids":["bank-of-japan"],"properties":[{"id":"corporate_number"}]}'],
    }),
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

const reconcile = (index: CorpusIndex, text: string) =>
  Object.fromEntries(
    readBatch(text).map(([key, query]) => {
      const { candidates, faults } = candidatesOf(index, query);
      return [key, { result: candidates, ...faults }];
    }),
  );

const extension = (index: CorpusIndex, text: string, origin: string) => {
  const { ids, columns } = readExtension(text, 'extend');
  const row = (id: string) =>
    cellsOf(index, id, columns, origin).map((cell) => [cell.id, cell.values]);
  return {
    meta: columnsOf(columns),
    rows: Object.fromEntries(ids.map((id) => [id, Object.fromEntries(row(id))])),
  };
};

/** The root of the reconciliation service. 0.2 in full; the routes of the 1.0 draft lie below it. */
export const rootRoutes = (ownOrigin: OwnOrigin): readonly Route[] => [
  read({
    path: '/reconcile',
    operationId: 'getReconcile',
    summary:
      'Reconciliation Service API 0.2 (OpenRefine): the manifest; with `queries` candidates, with `extend` values',
    description:
      'For OpenRefine and whoever has a column of names: without parameters the manifest, with `queries` candidates with scores and features, with `extend` values of properties. All of it lies below `/reconcile/1.0` as well, where the manifest is that of the 1.0 draft.',
    query: () =>
      z.object({
        queries: queries(),
        extend: extend(),
        version: z
          .enum(['0.2', '1.0-draft'], { error: 'expected 0.2 or 1.0-draft' })
          .optional()
          .meta({
            description: 'Which form the manifest has; at `/reconcile/1.0` that of the 1.0 draft.',
            default: '0.2',
          }),
        callback: z.string().optional().meta({
          description: 'JSONP, which is refused: every answer may be read from any origin (CORS).',
          deprecated: true,
        }),
      }),
    answer: () => z.union([Manifest(), DraftManifest(), ResultBatch(), ExtendAnswer()]),
    others: [413],
    reply: ({ index }, asked, request) => {
      const origin = ownOrigin(request);
      refuseCallback(asked.callback);
      if (asked.queries !== undefined && asked.extend !== undefined)
        throw oneOf('queries and extend are given together.');
      if (asked.queries !== undefined)
        return { value: reconcile(index, asked.queries), cache: 'question' };
      if (asked.extend !== undefined)
        return { value: extension(index, asked.extend, origin), cache: 'none' };
      const inDraft = new URL(request.url).pathname.endsWith(DRAFT_SERVICE);
      const version = asked.version ?? (inDraft ? '1.0-draft' : '0.2');
      const manifest = version === '0.2' ? manifestOf : draftManifestOf;
      return { value: manifest(index, origin, BATCH_SIZE), cache: 'none' };
    },
  }),
  posted({
    path: '/reconcile',
    operationId: 'postReconcile',
    summary: 'The same batch of queries or data extension query as a form',
    description: 'What a GET would say in its address, as a form. It writes nothing.',
    body: {
      type: 'application/x-www-form-urlencoded',
      schema: () => z.object({ queries: queries(), extend: extend() }),
    },
    answer: () => z.union([ResultBatch(), ExtendAnswer()]),
    reply: ({ index }, body, c) => {
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
      return asked === null ? extension(index, wanted ?? '', origin) : reconcile(index, asked);
    },
  }),
];
