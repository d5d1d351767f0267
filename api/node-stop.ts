import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long requests under way may take once the server was told to stop, in milliseconds. */
export const STOP_WITHIN_MS = 10_000;

const SWEEP_MS = 50;

/**
 * Gives the function that lets a server end; asked for before the server listens. No new connection is taken, requests
 * under way are answered and their connections closed, those that ask nothing are closed at once, and what is open after
 * `within` milliseconds is cut. It resolves when all are gone.
 */
export const drainOf = (server: Server): ((within?: number) => Promise<void>) => {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  // Node 24 counts a connection as idle only once it has asked something.
  const closeIdle = (): void => {
    server.closeIdleConnections();
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  };
  return (within = STOP_WITHIN_MS) =>
    new Promise((resolve) => {
      // Before the adapter's listener, which writes the head at once.
      server.prependListener('request', (_, outgoing) => outgoing.setHeader('Connection', 'close'));
      const sweep = setInterval(closeIdle, SWEEP_MS);
      const cut = setTimeout(() => server.closeAllConnections(), within);
      server.close(() => {
        clearInterval(sweep);
        clearTimeout(cut);
        resolve();
      });
    });
};

/** One Ctrl-C reaches us up to three times: from the terminal, from npm and from the launcher. In milliseconds. */
const SAME_SIGNAL_MS = 500;

/**
 * Calls `stop` once at SIGINT or SIGTERM; a second signal ends the process at once, as without us. Under npm also when
 * npm or its shell is gone: a shell that is told to end does not tell its children, and the server would stay behind.
 */
export const onStop = (stop: () => void): void => {
  let told: number | null = null;
  const tell = (): void => {
    if (told !== null) return;
    told = performance.now();
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const listener = (): void => {
      if (told === null || performance.now() - told < SAME_SIGNAL_MS) tell();
      else {
        process.off(signal, listener);
        process.kill(process.pid, signal);
      }
    };
    process.on(signal, listener);
  }
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    tell();
  }, 500);
  watch.unref();
};
