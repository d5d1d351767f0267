import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { API_HEADERS } from './headers.ts';
import { MAX_URL } from './mishaps.ts';
import { ApiProblem } from './problem.ts';
import { respondProblem } from './respond.ts';

type Ask = (request: Request) => Response | Promise<Response>;
/** Where Node keeps the answer that is being written; its own handling of this event looks there too. */
type AnsweringSocket = Socket & { _httpMessage?: { headersSent: boolean } };
type ParserError = Error & { code?: string; rawPacket?: Buffer };

const LINGER_MS = 1_000;

/** Request line and headers up to the empty line; RFC 9112 §3. Not `\S`: as latin1, the byte A0 of 「①」 is a space. */
const HEAD = /^(GET|HEAD) ([^ \r\n]+) HTTP\/1\.[01]\r\n([\s\S]*?)\r\n\r\n/;

/** Percent-encodes the bytes that a request target may not hold (RFC 3986 §2.1). `latin1` has one character a byte. */
const encodeTarget = (latin1: string): string =>
  latin1.replace(
    /[^\x21-\x7e]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

const requestFrom = (packet: Buffer): Request | null => {
  const [, method, target, lines] = HEAD.exec(packet.toString('latin1')) ?? [];
  if (!method || !target?.startsWith('/') || lines === undefined) return null;
  const host = /^host:[ \t]*([\w.:[\]-]+)[ \t]*$/im.exec(lines)?.[1] ?? 'localhost';
  const url = `http://${host}${encodeTarget(target)}`;
  return URL.canParse(url) ? new Request(url, { method }) : null;
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

/** True where the refused bytes are still those of an address: a first line that has not ended. */
const isAddress = (packet: Buffer | undefined): boolean =>
  packet !== undefined && !packet.includes('\r\n');

/** What Node's parser refused: an address or headers of more than it reads, too slow a request, or no HTTP at all. */
const refusal = ({ code, rawPacket }: ParserError): Response => {
  if (code === 'HPE_HEADER_OVERFLOW')
    return isAddress(rawPacket)
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

const write = async (socket: Socket, response: Response, withBody: boolean): Promise<void> => {
  const body = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set('Content-Length', String(body.length));
  headers.set('Connection', 'close');
  const lines = [...headers.entries()].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const reason = STATUS_CODES[response.status] ?? '';
  socket.write(`HTTP/1.1 ${response.status} ${reason}\r\n${lines}\r\n`);
  if (withBody) socket.write(body);
  socket.end();
  // Cut after a moment, or a client could hold the connection open by never closing its side. Not at once: bytes still
  // on their way to us would then undo the answer (RFC 9112 §9.6).
  socket.resume();
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
};

/**
 * Answers what Node's parser refuses. Requests whose address holds raw UTF-8, as `curl '…?q=日本年金機構'` sends it, are
 * understood: the address is percent-encoded and asked as usual. Everything else gets a problem instead of a bare status.
 * The connection closes.
 */
export const acceptRawTargets = (server: Server, ask: Ask): void => {
  server.on('clientError', async (error: ParserError, socket: AnsweringSocket) => {
    // Gone already; or an answer is under way, into which a second one must not be written.
    if (!socket.writable || error.code === 'ECONNRESET' || socket._httpMessage?.headersSent) {
      socket.destroy();
      return;
    }
    const request =
      error.code === 'HPE_INVALID_URL' && error.rawPacket ? requestFrom(error.rawPacket) : null;
    const answer = request === null ? refusal(error) : await ask(request);
    await write(socket, answer, request?.method !== 'HEAD');
  });
};
