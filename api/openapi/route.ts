import type { RouteConfig } from '@hono/zod-openapi';
import * as z from 'zod';
import { once } from '../../content/model/text/memo.ts';
import { CACHE } from '../http/cache-policy.ts';
import { asking, later } from '../resource/define.ts';
import type { Routes } from '../resource/resources.ts';
import { send } from '../resource/respond.ts';
import type { Ask } from './answer-examples.ts';
import type { Document } from './document.ts';

const OpenApi = once(() =>
  z
    .looseObject({
      openapi: z.string().meta({ description: 'Version of the OpenAPI Specification.' }),
      info: z.looseObject({}).meta({ description: 'Title, version, terms, licence.' }),
      paths: z.looseObject({}).meta({ description: 'The resources.' }),
      components: z.looseObject({}).meta({ description: 'What they share.' }),
    })
    .meta({ id: 'OpenApi', description: 'An OpenAPI 3.1 document.' }),
);

const getOpenApi = {
  method: 'get' as const,
  path: '/openapi.json' as const,
  operationId: 'getOpenApi',
  tags: ['About'],
  summary: 'This document',
  request: asking(() => z.strictObject({})),
  responses: {
    200: { description: 'The document.', content: { 'application/json': later(OpenApi) } },
    304: { description: 'Not modified.' },
    400: { description: 'A parameter is unknown.' },
    406: { description: '`Accept` excludes JSON.' },
  },
};

/**
 * Makes the OpenAPI document of an API from its definitions; `ask` reaches the whole app. Given, never imported here: it
 * brings the generator, which an entry point that has the built document must not carry.
 */
export type MakeDocument = (definitions: readonly RouteConfig[], ask: Ask) => Promise<Document>;

/** The OpenAPI document of the API it belongs to: the text that the build wrote, or made at first use and kept. */
export const openapiRoutes = (
  api: Routes,
  definitions: readonly RouteConfig[],
  given: string | MakeDocument,
  ask: Ask,
): void => {
  let text: Promise<string> | null = null;
  const made = async () =>
    typeof given === 'string' ? given : JSON.stringify(await given(definitions, ask));
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
