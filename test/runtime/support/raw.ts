import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';

export interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/** Undoes chunked transfer (RFC 9112 §7.1). Sizes count bytes. */
const joinChunks = (bytes: Buffer): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.toString('latin1', at, end), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
};

const read = (answer: Buffer): RawAnswer => {
  const end = answer.indexOf('\r\n\r\n');
  const head = answer.toString('latin1', 0, end);
  const body = answer.subarray(end + 4);
  return {
    status: Number(head.split(' ')[1]),
    body: (/^transfer-encoding: *chunked/im.test(head) ? joinChunks(body) : body).toString('utf8'),
  };
};

/** Asks for a path as it stands, in UTF-8 and not percent-encoded: what `curl` sends and `fetch` never does. */
export const getRaw = (base: string, path: string): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { protocol, hostname, host, port } = new URL(base);
    const socket =
      protocol === 'https:'
        ? connectTls({ host: hostname, port: Number(port || 443), servername: hostname })
        : connectPlain(Number(port || 80), hostname);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('end', () => resolve(read(Buffer.concat(chunks))));
    socket.on('error', reject);
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n`,
    );
  });
