import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { MAX_BODY } from '../problem/body.ts';
import type { Connection } from './connections.ts';

/** How long and how far a client is heard out that goes on sending what nobody reads, in milliseconds and bytes. */
export const HEAR_OUT = { ms: 10_000, bytes: 16 * 1024 * 1024 };

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** What is left of it costs less than another connection: as long as a body that is read, and in no chunks. */
const isSmall = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] === undefined && Number(headers['content-length']) <= MAX_BODY;

/**
 * Ends a connection whose client may still be sending: bytes on their way to us would undo the answer if it were cut at once
 * (RFC 9112 §9.6). They are thrown away as they come from the wire; no parser looks at them, to which each chunk of one byte
 * is as much work as a large one.
 */
const hearOut = (socket: Socket, connection: Connection): void => {
  // Node hands the wire back from its parser to whoever asks for it, and listens itself in the parser's place.
  const from = socket.bytesRead;
  const take = (): void => {
    connection.arrived = socket.bytesRead;
    if (socket.bytesRead - from > HEAR_OUT.bytes) socket.destroy();
  };
  socket.on('data', take);
  for (const listener of socket.listeners('data'))
    if (listener !== take) socket.off('data', listener as () => void);
  socket.resume();
  socket.end();
  setTimeout(() => socket.destroy(), HEAR_OUT.ms).unref();
};

/**
 * Watches what becomes of the body of a request. Answered before all of it has arrived, the connection closes after the
 * answer (`Connection: close`), unless what is left is small. Node and the adapter would go on reading it, chunk by chunk, for
 * half a second or longer.
 */
export const leaveUnread = (
  connection: Connection,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void => {
  if (!hasBody(incoming)) return;
  const { socket } = connection;
  const writeHead = outgoing.writeHead.bind(outgoing) as (...head: unknown[]) => ServerResponse;
  outgoing.writeHead = (...head: unknown[]) => {
    if (!incoming.complete) {
      if (!isSmall(incoming)) outgoing.setHeader('Connection', 'close');
      // What Node calls once the answer is sent and the connection is to close.
      let ending = false;
      socket.destroySoon = () => {
        if (!ending) hearOut(socket, connection);
        ending = true;
      };
    }
    return writeHead(...head);
  };
};
