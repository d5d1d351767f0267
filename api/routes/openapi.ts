import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { CACHE } from '../cache-policy.ts';
import { type Ask, withAnswerExamples } from '../openapi/answer-examples.ts';
import { documentOf } from '../openapi.ts';
import { send } from '../respond.ts';

const OpenApi = z
  .looseObject({
    openapi: z.string().meta({ description: 'Version of the OpenAPI Specification.' }),
    info: z.looseObject({}).meta({ description: 'Title, version, terms, licence.' }),
    paths: z.looseObject({}).meta({ description: 'The resources.' }),
    components: z.looseObject({}).meta({ description: 'What they share.' }),
  })
  .meta({ id: 'OpenApi', description: 'An OpenAPI 3.1 document.' });

const getOpenApi = createRoute({
  method: 'get',
  path: '/openapi.json',
  operationId: 'getOpenApi',
  tags: ['About'],
  summary: 'This document',
  request: { query: z.strictObject({}) },
  responses: {
    200: { description: 'The document.', content: { 'application/json': { schema: OpenApi } } },
    304: { description: 'Not modified.' },
    400: { description: 'A parameter is unknown.' },
    406: { description: '`Accept` excludes JSON.' },
  },
});

/**
 * The OpenAPI document of the API it belongs to: the one given, else made at first use and kept. `ask` reaches the whole
 * app.
 */
export const openapiRoutes = (api: OpenAPIHono, given: string | undefined, ask: Ask): void => {
  let text: Promise<string> | null = given === undefined ? null : Promise.resolve(given);
  const made = async () => JSON.stringify(await withAnswerExamples(documentOf(api), ask));
  api.openapi(getOpenApi, async (c) => {
    text ??= made();
    // What failed once may work the next time: only a document that was made is kept.
    text.catch(() => {
      text = null;
    });
    return send(c, await text, 'application/json; charset=utf-8', {
      'Cache-Control': CACHE.document,
      'Content-Language': 'en',
    });
  });
};
