import type { Server } from 'node:http';
import { type Connection, connectionsOf } from './connections.ts';

/** What clients may leave standing: bytes, bytes a second and milliseconds. */
export type Pace = {
  /** Bytes a client takes each second at least, on average since it fell behind … */
  rate: number;
  /** … and after so many milliseconds, in which it may take its time. */
  grace: number;
  /** Bytes on their way, in either direction, on all connections together. */
  altogether: number;
  /** Milliseconds between two looks. */
  every: number;
};

const KiB = 1024;
const MiB = 1024 * KiB;

/** The pace of the product, told in SECURITY.md and docs/operating.md. */
export const PACE: Pace = { rate: 4 * KiB, grace: 20_000, altogether: 96 * MiB, every: 500 };

/** Since when (`performance.now()`) a client has been behind, and what had been handed to it before. */
type Behind = { since: number; handed: number };

/** Bytes of a connection that take memory: of answers not taken yet, of a request not here yet. */
const held = ({ socket, latest, arrived }: Connection): number => {
  const reading = latest === undefined || !latest.incoming.complete || socket.bytesRead > arrived;
  return socket.writableLength + (reading ? socket.bytesRead - arrived : 0);
};

/**
 * Cuts connections whose client takes its answer more slowly than `pace` says, and, where all of them together leave
 * more standing than it says, those that have been behind for longest. A client that takes a byte now and then would
 * else keep its answer in memory for as long as it likes. Looks until the server is closed.
 */
export const keepPace = (server: Server, pace: Pace = PACE): void => {
  const connections = connectionsOf(server);
  const behind = new WeakMap<Connection, Behind>();

  const sinceOf = (connection: Connection, now: number): Behind => {
    const { socket } = connection;
    const known = behind.get(connection);
    if (known) return known;
    // `bytesWritten` counts what has been handed over, sent or not.
    const begun = { since: now, handed: socket.bytesWritten - socket.writableLength };
    behind.set(connection, begun);
    return begun;
  };

  const look = (): void => {
    const now = performance.now();
    const late: { connection: Connection; since: number; bytes: number }[] = [];
    let altogether = 0;
    for (const connection of connections.values()) {
      const bytes = held(connection);
      if (bytes === 0) {
        behind.delete(connection);
        continue;
      }
      const { since, handed } = sinceOf(connection, now);
      const { socket } = connection;
      const due = (pace.rate * (now - since - pace.grace)) / 1000;
      if (socket.writableLength > 0 && socket.bytesWritten - handed < due) {
        socket.destroy();
        continue;
      }
      altogether += bytes;
      late.push({ connection, since, bytes });
    }
    if (altogether <= pace.altogether) return;
    late.sort((a, b) => a.since - b.since);
    for (const { connection, bytes } of late) {
      if (altogether <= pace.altogether) return;
      connection.socket.destroy();
      altogether -= bytes;
    }
  };

  const looking = setInterval(look, pace.every).unref();
  server.once('close', () => clearInterval(looking));
};
