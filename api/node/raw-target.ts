import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { API_HEADERS } from '../http/headers.ts';
import { ApiProblem } from '../problem/problem.ts';
import { MAX_URL } from '../resource/errors.ts';
import { respondProblem } from '../resource/respond.ts';
import { type Connection, connectionsOf } from './connections.ts';

type Ask = (request: Request) => Response | Promise<Response>;
type ParserError = Error & { code?: string; rawPacket?: Buffer; bytesParsed?: number };

const LINGER_MS = 1_000;

/** Percent-encodes the bytes that a request target may not hold (RFC 3986 §2.1). `latin1` has one character a byte. */
const encodeTarget = (latin1: string): string =>
  latin1.replace(
    /[^\x21-\x7e]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** Name and value of a header line (RFC 9112 §5); a line without a colon has no name, which `Headers` refuses. */
const fieldOf = (line: string): [name: string, value: string] => {
  const colon = Math.max(line.indexOf(':'), 0);
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
};

/**
 * The request whose address the parser refused at a byte of this packet; null where it is refused for more than that. Its
 * line has no line break before that byte, so it begins behind the last one. Where it does not, because a body without
 * one comes first or because it began in an earlier packet, there are more or fewer than three words.
 */
const requestIn = (packet: Buffer, refusedAt: number): Request | null => {
  const from = packet.lastIndexOf('\n', refusedAt) + 1;
  const to = packet.indexOf('\r\n\r\n', refusedAt);
  if (to < 0) return null;
  const [line = '', ...fields] = packet.toString('latin1', from, to).split('\r\n');
  // Not by `\s`: as latin1, the byte A0 of 「①」 is a space.
  const [method = '', target = '', version = '', ...more] = line.split(' ');
  if (more.length > 0 || !/^(?:GET|HEAD)$/.test(method) || !/^HTTP\/1\.[01]$/.test(version))
    return null;
  const pairs = fields.map(fieldOf);
  const hosts = pairs.filter(([name]) => name.toLowerCase() === 'host');
  if (!target.startsWith('/') || hosts.length > 1 || (hosts.length === 0 && version.endsWith('1')))
    return null;
  try {
    const url = new URL(`http://${hosts[0]?.[1] ?? 'localhost'}`);
    if (url.href !== `${url.origin}/`) return null;
    return new Request(url.origin + encodeTarget(target), { method, headers: pairs });
  } catch {
    return null;
  }
};

/** A problem of the connection, before there is a request that the API could have a code for (RFC 9457 §4.2.1). */
const transportProblem = (status: 408 | 431, detail: string, hint: string): Response =>
  Response.json(
    { type: 'about:blank', title: STATUS_CODES[status], status, detail, hint },
    {
      status,
      headers: {
        ...API_HEADERS,
        'Cache-Control': 'no-store',
        'Content-Type': 'application/problem+json; charset=utf-8',
      },
    },
  );

/** True where the bytes refused are those of an address: no line of this packet, perhaps one of several, ended before or at them. */
const isAddress = (packet: Buffer, refusedAt: number): boolean =>
  !packet.subarray(0, refusedAt).includes('\r');

/** What Node's parser refused: an address or headers of more than it reads, too slow a request, or no HTTP at all. */
const refusal = ({ code, rawPacket, bytesParsed }: ParserError): Response => {
  if (code === 'HPE_HEADER_OVERFLOW')
    return rawPacket && isAddress(rawPacket, bytesParsed ?? 0)
      ? respondProblem(
          new ApiProblem(
            'URI_TOO_LONG',
            `The address has more than ${MAX_URL} characters.`,
            'Shorten the query.',
          ),
        )
      : transportProblem(
          431,
          'The headers, with the address, are longer than is read.',
          'Send fewer and shorter headers.',
        );
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return transportProblem(408, 'The request did not arrive in time.', 'Send it at once.');
  return respondProblem(
    new ApiProblem(
      'INVALID_PARAMETER',
      'The request is no valid HTTP/1.1.',
      'Ask with an HTTP client, and percent-encode the address.',
    ),
  );
};

/** Writes an answer and closes. Without `Content-Length` its end is the end of the connection (RFC 9112 §6.3). */
const write = async (socket: Socket, response: Response, withBody: boolean): Promise<void> => {
  const headers = new Headers(response.headers);
  headers.set('Date', new Date().toUTCString());
  headers.set('Connection', 'close');
  const lines = [...headers.entries()].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const reason = STATUS_CODES[response.status] ?? '';
  socket.write(`HTTP/1.1 ${response.status} ${reason}\r\n${lines}\r\n`);
  // Piece by piece, as it is taken.
  if (withBody && response.body)
    await pipeline(Readable.fromWeb(response.body as never), socket, { end: false });
  // Bytes still on their way to us would undo the answer if it were cut at once (RFC 9112 §9.6); and a client could hold
  // the connection open by never closing its side.
  socket.resume();
  socket.end(() => setTimeout(() => socket.destroy(), LINGER_MS).unref());
};

/** Resolves when the connection is a refused request's own: what came before is answered, or the connection is gone. */
const turnOf = async ({ latest, socket }: Connection): Promise<void> => {
  if (latest === undefined || latest.outgoing.writableFinished) return;
  const { incoming, outgoing } = latest;
  // A fault in the body: the request is the one that has an answer under way.
  if (!incoming.complete && outgoing.socket !== null) return;
  await new Promise<void>((resolve) => {
    outgoing.once(incoming.complete ? 'finish' : 'socket', () => resolve());
    socket.once('close', () => resolve());
  });
};

/**
 * Answers what Node's parser refuses, after what came before it on the connection. Requests whose address holds raw UTF-8,
 * as `curl '…?q=日本年金機構'` sends it, are understood: the address is percent-encoded and asked as usual. Everything else
 * gets a problem instead of a bare status. The connection closes.
 */
export const acceptRawTargets = (server: Server, ask: Ask): void => {
  const connections = connectionsOf(server);
  const refused = new WeakSet<Socket>();
  server.on('clientError', async (error: ParserError, socket: Socket) => {
    // Whatever a client goes on to send is refused as well, and has its answer already.
    if (refused.has(socket)) return;
    refused.add(socket);
    const connection = connections.get(socket);
    if (connection && error.code !== 'ECONNRESET') await turnOf(connection);
    const latest = connection?.latest;
    // Gone; or the request has been answered before its body was read and found wrong.
    const answered = latest && !latest.incoming.complete && latest.outgoing.headersSent;
    if (!socket.writable || error.code === 'ECONNRESET' || answered) {
      socket.destroySoon();
      return;
    }
    try {
      const request =
        error.code === 'HPE_INVALID_URL' && error.rawPacket
          ? requestIn(error.rawPacket, error.bytesParsed ?? 0)
          : null;
      const answer = request === null ? refusal(error) : await ask(request);
      await write(socket, answer, request?.method !== 'HEAD');
    } catch {
      socket.destroy();
    }
  });
};
