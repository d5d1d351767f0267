import type { Server } from 'node:http';
import { connectionsOf } from './connections.ts';

/** How long requests under way may take once the server was told to stop, in milliseconds. */
export const STOP_WITHIN_MS = 10_000;

const SWEEP_MS = 50;

/**
 * Lets a server end: no new connection is taken, requests under way are answered, their connections told to close and
 * closed, those that ask nothing are closed at once, and what is open after `within` milliseconds is cut. Resolves when
 * all are gone.
 */
export const drain = (server: Server, within: number = STOP_WITHIN_MS): Promise<void> =>
  new Promise((resolve) => {
    const connections = connectionsOf(server);
    // Before the adapter's listener, which writes the head at once.
    server.prependListener('request', (_, outgoing) => outgoing.setHeader('Connection', 'close'));
    for (const { latest } of connections.values())
      if (latest && !latest.outgoing.headersSent) latest.outgoing.setHeader('Connection', 'close');
    const closeIdle = (): void => {
      server.closeIdleConnections();
      // Node 24 counts a connection as idle only once it has asked something.
      for (const { socket } of connections.values())
        if (socket.bytesRead === 0) socket.destroySoon();
    };
    closeIdle();
    const sweep = setInterval(closeIdle, SWEEP_MS);
    const cut = setTimeout(() => server.closeAllConnections(), within);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });

/** What tells a process to end: a service manager, Ctrl-C, a terminal that is closed. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** One Ctrl-C reaches us up to three times: from the terminal, from npm and from the launcher. In milliseconds. */
const SAME_SIGNAL_MS = 500;

/**
 * Calls `stop` once at a signal to end; a second one calls `last` and ends the process at once, as without us. Under npm
 * also when npm or its shell is gone: a shell that is told to end does not tell its children, and the server would stay
 * behind.
 */
export const onStop = (stop: () => void, last: () => void = () => {}): void => {
  let told: number | null = null;
  const tell = (): void => {
    if (told !== null) return;
    told = performance.now();
    stop();
  };
  for (const signal of SIGNALS) {
    const listener = (): void => {
      if (told === null || performance.now() - told < SAME_SIGNAL_MS) tell();
      else {
        last();
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
