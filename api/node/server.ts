import { createServer, type IncomingMessage, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { ApiProblem } from '../problem/problem.ts';
import { MAX_URL, toProblem } from '../resource/errors.ts';
import { respondProblem } from '../resource/respond.ts';
import { connectionsOf, type Queues, takeTurns } from './connections.ts';
import { keepPace, type Pace } from './pace.ts';
import { acceptRawTargets } from './raw-target.ts';
import { leaveUnread } from './unread-body.ts';

/** What a server answers with. */
export type Answering = (request: Request) => Response | Promise<Response>;

/** Milliseconds a client has; RFC 9110 §15.5.9 (408). Bodies are 256 KiB at most, so a minute is long. */
export type Patience = {
  /** For the request line and headers, from the connection on. */
  head: number;
  /** For the whole request. */
  request: number;
  /** Between two requests. */
  idle: number;
  /** Without a byte read or written, whatever the connection is at: a client that does not take its answer. */
  still: number;
};

/** The patience of the product. */
export const PATIENCE: Patience = { head: 10_000, request: 30_000, idle: 5_000, still: 60_000 };

const badRequest = (detail: string, hint: string): Response =>
  respondProblem(new ApiProblem('INVALID_PARAMETER', detail, hint));

/** The Host read last that an address can be made of: it is the same in nearly every request. */
let sound = '';

/** True where an address can be made of a Host; the adapter lets through what looks like one, 1.2.3.4.5 or a:99999. */
const isSound = (host: string): boolean => {
  if (host === sound) return true;
  if (!URL.canParse(`http://${host}`)) return false;
  sound = host;
  return true;
};

/** RFC 9112 §3.2: an HTTP/1.1 request has one Host, neither none nor two, and one that is valid. */
const hostFault = ({ httpVersion, headers, rawHeaders }: IncomingMessage): Response | undefined => {
  if (headers.host === undefined)
    return httpVersion === '1.0'
      ? undefined
      : badRequest('The request has no Host header.', 'Send "Host:" with the name you asked.');
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === 'host') hosts++;
  if (hosts > 1)
    return badRequest('The request has more than one Host header.', 'Send one "Host:".');
  return headers.host === '' || isSound(headers.host)
    ? undefined
    : badRequest('The Host header names no host.', 'Send "Host:" with the name you asked.');
};

/** What the adapter refuses before it asks the app: a Host header that names no host, for example. */
const errorHandler = (error: unknown): Response =>
  error instanceof Error && error.name === 'RequestError'
    ? badRequest(`${error.message}.`, 'Mend the request.')
    : respondProblem(toProblem(error));

/** Connections open at once, at most; those beyond are closed unheard. Each takes some 20 KiB of memory. */
const MAX_CONNECTIONS = 4096;

/** What a server may be given that is not the product's own. */
export type Limits = { patience?: Patience; pace?: Pace; queues?: Queues };

/** A server that is not listening yet. Whatever `answer` throws becomes a problem, never a text of the adapter's. */
export const openServer = (
  answer: Answering,
  hostname: string,
  { patience = PATIENCE, pace, queues }: Limits = {},
): Server => {
  const listener = getRequestListener(
    (request, { incoming }) => hostFault(incoming as IncomingMessage) ?? answer(request),
    { hostname, errorHandler },
  );
  const options = {
    // Node reads 16 KiB of request head unless told; the longest address answered needs more.
    maxHeaderSize: MAX_URL + 16_384,
    headersTimeout: patience.head,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.idle,
    connectionsCheckingInterval: Math.min(2_000, patience.head / 2),
    // Ours says why.
    requireHostHeader: false,
  };
  const server = createServer(options);
  server.maxConnections = MAX_CONNECTIONS;
  server.setTimeout(patience.still);
  const connections = connectionsOf(server);
  takeTurns(
    server,
    (incoming, outgoing) => {
      const connection = connections.get(incoming.socket);
      if (connection) leaveUnread(connection, incoming, outgoing);
      listener(incoming, outgoing);
    },
    queues,
  );
  keepPace(server, pace);
  acceptRawTargets(server, async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      return errorHandler(error);
    }
  });
  return server;
};
