import * as z from 'zod';
import { once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { CACHE } from '../http/cache-policy.ts';
import { SECURITY_HEADERS } from '../http/security-headers.ts';
import { known } from '../problem/known.ts';
import { asking, later, OTHER_RESPONSES } from '../resource/define.ts';
import { IdParam } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { send } from '../resource/respond.ts';
import { previewPage } from './preview-shape.ts';

const preview = {
  method: 'get' as const,
  path: '/reconcile/preview' as const,
  operationId: 'previewEntity',
  tags: ['Reconciliation'],
  summary: 'A small page about one body, to be shown in a frame',
  request: asking(() => z.object({ id: IdParam() })),
  responses: {
    200: { description: 'The page.', content: { 'text/html': later(once(() => z.string())) } },
    304: OTHER_RESPONSES[304],
    400: OTHER_RESPONSES[400],
    404: OTHER_RESPONSES[404],
    406: OTHER_RESPONSES[406],
  },
};

/**
 * The policy of every page, but for the frame: clients such as OpenRefine show the preview in one of their own, and it
 * has nothing that a click could be stolen for. `X-Frame-Options` stays away: it knows no such exception.
 */
const FRAMED_POLICY = (SECURITY_HEADERS['Content-Security-Policy'] ?? '').replace(
  "frame-ancestors 'none'",
  'frame-ancestors *',
);

/** Preview of a body: both versions of the protocol. */
export const reconcilePreviewRoutes = (app: Routes, { index }: Dataset): void => {
  app.openapi(preview, (c) => {
    const entity = known(index.entities, c.req.valid('query').id, '/entities');
    return send(c, previewPage(index, entity), 'text/html; charset=utf-8', {
      'Cache-Control': CACHE.record,
      'Content-Language': 'ja',
      'Content-Security-Policy': FRAMED_POLICY,
    });
  });
};
