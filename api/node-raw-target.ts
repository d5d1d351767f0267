import type { Server } from 'node:http';
import type { Socket } from 'node:net';

type Fetch = (request: Request) => Response | Promise<Response>;
type ParserError = Error & { code?: string; rawPacket?: Buffer };

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
  return new Request(`http://${host}${encodeTarget(target)}`, { method });
};

const write = async (socket: Socket, response: Response, withBody: boolean): Promise<void> => {
  const body = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set('Content-Length', String(body.length));
  headers.set('Connection', 'close');
  const lines = [...headers.entries()].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.write(`HTTP/1.1 ${response.status} \r\n${lines}\r\n`);
  if (withBody) socket.write(body);
  socket.end();
};

/**
 * Answers requests whose address holds raw UTF-8, as `curl '…?q=日本年金機構'` sends it: Node's parser refuses them, and a
 * bare 400 would say nothing to who typed it. The address is percent-encoded and asked as usual; the connection closes.
 */
export const acceptRawTargets = (server: Server, fetch: Fetch): void => {
  server.on('clientError', async (error: ParserError, socket: Socket) => {
    const request =
      error.code === 'HPE_INVALID_URL' && error.rawPacket ? requestFrom(error.rawPacket) : null;
    if (!socket.writable) return;
    if (request === null) {
      socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    await write(socket, await fetch(request), request.method !== 'HEAD');
  });
};
