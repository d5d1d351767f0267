import {
  createMcpHandler,
  isLegacyRequest,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';
import type { Dataset } from '../dataset/dataset.ts';
import { createMcpServer } from './server.ts';

/** Answers one request whose body is parsed already. */
export type AnswerMcp = (request: Request, parsedBody: unknown) => Promise<Response>;

/** A request of a revision before 2026-07-28: one server, one transport, one JSON answer. */
const serveEarlier = async (
  dataset: Dataset,
  request: Request,
  parsedBody: unknown,
): Promise<Response> => {
  const server = createMcpServer(dataset);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody });
  } finally {
    await server.close();
  }
};

/** Opens the protocol over a dataset. A module of its own, because it brings the SDK: the route loads it at first use. */
export const openMcp = (dataset: Dataset): AnswerMcp => {
  const current = createMcpHandler(() => createMcpServer(dataset), { legacy: 'reject' });
  return async (request, parsedBody) =>
    (await isLegacyRequest(request, parsedBody))
      ? serveEarlier(dataset, request, parsedBody)
      : current.fetch(request, { parsedBody });
};
