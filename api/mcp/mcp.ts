import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { Dataset } from '../dataset/dataset.ts';
import { accepts } from '../http/accept.ts';
import { codedFor, type Encoders } from '../http/answer.ts';
import { API_HEADERS, SENT_HEADERS } from '../http/headers.ts';
import { extentOf } from '../http/json-extent.ts';
import { readBody, requireType } from '../problem/body.ts';
import { ApiProblem } from '../problem/problem.ts';
import type { AnswerMcp } from './serve.ts';

/** Address of the Model Context Protocol endpoint: streamable HTTP, stateless, POST only. */
export const MCP_PATH = '/api/mcp';

const JSON_TYPE = 'application/json';

/** Headers a browser-based client sends and reads: the revision, and what revisions since 2026-07-28 repeat of the message. */
const CORS_HEADERS = {
  ...API_HEADERS,
  'Access-Control-Expose-Headers': 'Mcp-Protocol-Version, Mcp-Session-Id',
  'Access-Control-Allow-Methods': 'POST, OPTIONS',
  'Access-Control-Allow-Headers': `${SENT_HEADERS}, Mcp-Protocol-Version, Mcp-Session-Id, Mcp-Method, Mcp-Name, Last-Event-ID`,
  'Access-Control-Max-Age': '86400',
};

const requireAccept = (request: Request): void => {
  if (accepts(request.headers.get('accept'), JSON_TYPE)) return;
  throw new ApiProblem(
    'NOT_ACCEPTABLE',
    'The endpoint answers in application/json, which Accept excludes.',
    'Send "Accept: application/json, text/event-stream", as the protocol asks.',
  );
};

/** A message, or a batch of the one revision that has batches, nests no deeper and has no more members and messages. */
const BOUNDS = { depth: 20, members: 500, messages: 4 };

/** JSON-RPC 2.0 §5.1: what cannot be read has no id. */
const refused = (code: -32700 | -32600, message: string): Response =>
  Response.json({ jsonrpc: '2.0', error: { code, message }, id: null }, { status: 400 });

/** A message whose `arguments` are null, as some clients write none, with none. */
const withArguments = (message: unknown): unknown => {
  if (Array.isArray(message)) return message.map(withArguments);
  if (typeof message !== 'object' || message === null || !('params' in message)) return message;
  const { params } = message;
  if (typeof params !== 'object' || params === null || !('arguments' in params)) return message;
  return params.arguments === null ? { ...message, params: { ...params, arguments: {} } } : message;
};

/** The parsed body, or the answer that says why it is not read. */
const parsed = (body: string): { message: unknown } | { refusal: Response } => {
  const { depth, members } = extentOf(body);
  const tooMuch = (found: string): { refusal: Response } => ({
    refusal: refused(-32600, `Invalid Request: ${found}`),
  });
  if (depth > BOUNDS.depth) return tooMuch(`nests deeper than ${BOUNDS.depth} levels`);
  if (members > BOUNDS.members) return tooMuch(`has more than ${BOUNDS.members} members`);
  try {
    const message: unknown = JSON.parse(body);
    return Array.isArray(message) && message.length > BOUNDS.messages
      ? tooMuch(`a batch has at most ${BOUNDS.messages} messages`)
      : { message: withArguments(message) };
  } catch {
    return { refusal: refused(-32700, 'Parse error: Invalid JSON') };
  }
};

/**
 * Answers the Model Context Protocol. Every request gets a server of its own, which the edge needs and which makes
 * every instance answer alike. The SDK negotiates the revision: those before 2026-07-28 open with `initialize`, later
 * ones carry theirs in every request.
 *
 * `Origin` and `Host` are not restricted, although the protocol warns of DNS rebinding: that attack reaches what only
 * the victim's browser may reach, or acts in the victim's name. Here are no cookies, keys or writes, and everything is
 * public: a page of any origin may ask, and learns what anyone can.
 */
export const mcpRoute = (app: Hono, dataset: Dataset, encoders: Encoders): void => {
  let opened: Promise<AnswerMcp> | null = null;
  // The SDK takes longer to load than everything else of the API together; a cold start must not wait for it.
  const answerMcp = (): Promise<AnswerMcp> => {
    opened ??= import('./serve.ts').then(({ openMcp }) => openMcp(dataset));
    return opened;
  };

  const preflight: MiddlewareHandler = async (c, next) =>
    c.req.method === 'OPTIONS'
      ? new Response(null, { status: 204, headers: CORS_HEADERS })
      : next();

  const answer = async (c: Context): Promise<Response> => {
    requireType(c.req.raw, [JSON_TYPE]);
    requireAccept(c.req.raw);
    const read = parsed(await readBody(c.req.raw));
    // The transport of earlier revisions refuses an Accept that does not name both types; the answer is JSON all the same.
    const headers = new Headers(c.req.raw.headers);
    headers.set('Accept', `${JSON_TYPE}, text/event-stream`);
    const request = new Request(c.req.url, { method: 'POST', headers });
    const answered =
      'refusal' in read ? read.refusal : await (await answerMcp())(request, read.message);
    const type = answered.headers.get('content-type');
    const coded = codedFor(
      c.req.raw,
      type ?? '',
      new Uint8Array(await answered.arrayBuffer()),
      encoders,
    );
    return new Response(answered.body === null ? null : coded.body, {
      status: answered.status,
      headers: {
        ...API_HEADERS,
        'Access-Control-Expose-Headers': CORS_HEADERS['Access-Control-Expose-Headers'],
        'Cache-Control': 'no-store',
        ...(type ? { 'Content-Type': type } : {}),
        ...coded.headers,
      },
    });
  };

  // Clients join addresses: a final slash is no reason to leave them without an answer.
  for (const path of [MCP_PATH, `${MCP_PATH}/`]) {
    app.use(path, preflight);
    app.post(path, answer);
  }
};
