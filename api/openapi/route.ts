import * as z from 'zod';
import { CACHE } from '../http/cache-policy.ts';
import { bare, type Definition, type Route } from '../resource/define.ts';
import { send } from '../resource/respond.ts';
import type { Ask } from './answer-examples.ts';
import type { Document } from './document.ts';

const OpenApi = () =>
  z
    .looseObject({
      openapi: z.string().describe('Version of the OpenAPI Specification.'),
      info: z.looseObject({}).describe('Title, version, terms, licence.'),
      paths: z.looseObject({}).describe('The resources.'),
      components: z.looseObject({}).describe('What they share.'),
    })
    .meta({ id: 'OpenApi', description: 'An OpenAPI 3.1 document.' });

/**
 * Makes the OpenAPI document of an API from its definitions; `ask` reaches the whole app. Given, never imported here: it
 * brings the generator, which an entry point that has the built document must not carry.
 */
export type MakeDocument = (definitions: readonly Definition[], ask: Ask) => Promise<Document>;

/** The document as the build wrote it: its text, or the text's bytes, which are read when somebody asks for it. */
export type BuiltDocument = string | ArrayBuffer;

/** The OpenAPI document of the API it belongs to: what the build wrote, or made at first use and kept. */
export const openapiRoute = (
  definitions: readonly Definition[],
  given: BuiltDocument | MakeDocument,
  ask: Ask,
): Route => {
  let text: Promise<string> | null = null;
  const made = async () => {
    if (typeof given === 'function') return JSON.stringify(await given(definitions, ask));
    return typeof given === 'string' ? given : new TextDecoder().decode(given);
  };
  return bare({
    path: '/openapi.json',
    operationId: 'getOpenApi',
    tag: 'About',
    summary: 'This document',
    description:
      'This document: OpenAPI 3.1, from the schemas the handlers use, with examples of answers that were really given.',
    query: () => z.strictObject({}),
    answer: { description: 'The document.', schema: OpenApi },
    others: [304, 400, 406],
    handle: async (c) => {
      text ??= made();
      // What failed once may work the next time: only a document that was made is kept.
      text.catch(() => {
        text = null;
      });
      return send(c, await text, 'application/json; charset=utf-8', {
        'Cache-Control': CACHE.document,
        'Content-Language': 'en',
      });
    },
  });
};
