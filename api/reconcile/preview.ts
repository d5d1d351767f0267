import * as z from 'zod';
import { CACHE } from '../http/cache-policy.ts';
import { SECURITY_HEADERS } from '../http/security-headers.ts';
import { bare } from '../resource/define.ts';
import { IdParam } from '../resource/parameters.ts';
import { send } from '../resource/respond.ts';
import { inDraft } from './operation.ts';
import { previewOf } from './preview-shape.ts';

/**
 * The policy of every page, but for the frame: clients such as OpenRefine show the preview in one of their own, and it
 * has nothing that a click could be stolen for. `X-Frame-Options` stays away: it knows no such exception.
 */
const FRAMED_POLICY = (SECURITY_HEADERS['Content-Security-Policy'] ?? '').replace(
  "frame-ancestors 'none'",
  'frame-ancestors *',
);

const path = '/reconcile/preview';

/** Preview of a body, a kind or a list: both versions of the protocol. */
export const previewRoute = bare({
  path,
  also: [inDraft(path)],
  operationId: 'previewEntity',
  tag: 'Reconciliation',
  summary: 'A small page about one body, kind or list, to be shown in a frame',
  description: 'A page without script for the frame of a reconciliation client.',
  query: () => z.object({ id: IdParam() }),
  answer: { description: 'The page.', type: 'text/html', schema: () => z.string() },
  others: [304, 400, 404, 406],
  handle: (c, { index }, { id }) =>
    send(c, previewOf(index, id), 'text/html; charset=utf-8', {
      'Cache-Control': CACHE.record,
      'Content-Language': 'ja',
      'Content-Security-Policy': FRAMED_POLICY,
    }),
});
