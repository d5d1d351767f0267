import { createApp } from '../../../api/app.ts';
import { MCP_PATH } from '../../../api/mcp/mcp.ts';
import type { Document, Method } from '../../../api/openapi/document.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { partsInPlace } from '../../../api/openapi/shared-parts.ts';
import { type ExampleRequest, initOf } from '../../../api/resource/example-requests.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
// As text, like the site's own corpus: the API of the pages answers from the bytes that the server will answer from.
import json from '../../../dist/corpus.json?raw';
import { HOST } from './api-addresses.ts';

const app = createApp(JSON.parse(json), { openapi: makeDocument });

const answered = async (path: string, response: Response): Promise<Response> => {
  if (response.status !== 200)
    throw new Error(`${path} is shown on a page, and answers ${response.status}`);
  return response;
};

/** Asks the API in process, at the host the pages show; the path is below /api/v1. Rejects unless the answer is a 200. */
export const askApi = async (method: Method, request: ExampleRequest): Promise<Response> =>
  answered(
    request.path,
    await app.request(`${HOST}${API_ROOT}${encodeURI(request.path)}`, initOf(method, request)),
  );

/** The OpenAPI document as the server gives it. */
export const apiDocument: Document = partsInPlace(
  await (await askApi('get', { path: '/openapi.json' })).json(),
);

/** Text of an answer of the Model Context Protocol endpoint to one JSON-RPC message. */
export const askMcp = async (message: unknown): Promise<string> => {
  const response = await app.request(`${HOST}${MCP_PATH}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(message),
  });
  return (await answered(MCP_PATH, response)).text();
};
