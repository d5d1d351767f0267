import type { OpenAPIHono } from '@hono/zod-openapi';
import { API_ROOT } from '../content/model/paths.ts';
import { SCHEMA_VERSION } from './envelope.ts';

/** The OpenAPI 3.1 document, from the schemas the handlers use. */
export const documentOf = (api: OpenAPIHono) =>
  api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Kihonho API',
      version: SCHEMA_VERSION,
      description:
        'Read-only, no keys, CORS on every answer. This is the state of October 2016, read from drafts of 2016-10-12; it is not the law in force today. Fields are added without notice; none is removed or changes its type within /api/v1.',
      license: {
        name: 'CC BY 4.0 (our additions); legal texts are not subject to copyright',
        url: 'https://creativecommons.org/licenses/by/4.0/',
      },
    },
    servers: [{ url: API_ROOT }],
  });
