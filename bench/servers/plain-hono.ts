/** A plain Hono route: what the framework costs by itself, without anything of ours. */
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PORT, readSent } from './sent.ts';

const { status, headers, body } = readSent();
const app = new Hono();
const bytes = body.byteLength === 0 ? null : body;

app.on(['GET', 'POST'], '*', (c) =>
  bytes === null
    ? c.body(null, status as 304, headers)
    : c.body(bytes, status as ContentfulStatusCode, headers),
);

createServer(getRequestListener(app.fetch, { hostname: '127.0.0.1' })).listen(PORT, '127.0.0.1');
