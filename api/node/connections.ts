import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What is known of an open connection. */
export type Connection = {
  socket: Socket;
  /** The request that arrived last and its answer; undefined before the first. */
  latest?: { incoming: IncomingMessage; outgoing: ServerResponse };
  /** `bytesRead` when that request had arrived whole; what came since is held. */
  arrived: number;
  /** Requests that wait until those before them are answered. */
  waiting: number;
};

const opened = new WeakMap<Server, Map<Socket, Connection>>();

/** The open connections of a server, watched from the first call on. */
export const connectionsOf = (server: Server): ReadonlyMap<Socket, Connection> => {
  const known = opened.get(server);
  if (known) return known;
  const connections = new Map<Socket, Connection>();
  opened.set(server, connections);
  server.on('connection', (socket: Socket) => {
    connections.set(socket, { socket, arrived: 0, waiting: 0 });
    socket.once('close', () => connections.delete(socket));
  });
  return connections;
};

/** Requests that may wait behind others of their connection, and altogether. A connection that sends more is cut. */
export type Queues = { here: number; altogether: number };

/** The queues of the product. A packet holds some 2,500 requests at most, and each takes a kilobyte or two of memory. */
export const QUEUES: Queues = { here: 1024, altogether: 8192 };

/**
 * Hands the requests of each connection to `listener` one after the other, and notes what is under way. Node by itself hands
 * on all that a client sends in one go, and holds all the answers while the client takes the first (RFC 9112 §9.3.2).
 */
export const takeTurns = (
  server: Server,
  listener: RequestListener,
  queues: Queues = QUEUES,
): void => {
  const connections = connectionsOf(server);
  let altogether = 0;
  server.on('connection', (socket: Socket) => {
    const connection = connections.get(socket);
    // Answers that never get their turn are told of nothing.
    socket.once('close', () => {
      altogether -= connection?.waiting ?? 0;
    });
  });
  server.on('request', (incoming, outgoing) => {
    const { socket, method } = incoming;
    const connection = connections.get(socket);
    // Cut already, while the rest of its packet is still being read.
    if (connection === undefined || socket.destroyed) return;
    connection.latest = { incoming, outgoing };
    connection.arrived = socket.bytesRead;
    if (method !== 'GET' && method !== 'HEAD')
      incoming.once('end', () => {
        connection.arrived = socket.bytesRead;
      });
    // Node gives an answer its socket when those before it are sent.
    if (outgoing.socket !== null) {
      listener(incoming, outgoing);
      return;
    }
    if (connection.waiting >= queues.here || altogether >= queues.altogether) {
      socket.destroy();
      return;
    }
    connection.waiting++;
    altogether++;
    outgoing.once('socket', () => {
      connection.waiting--;
      altogether--;
      listener(incoming, outgoing);
    });
  });
};
