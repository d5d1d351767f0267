import type { Server } from 'node:http';

/** How long requests under way may take once the server was told to stop, in milliseconds. */
export const STOP_WITHIN_MS = 10_000;

const SWEEP_MS = 50;

/**
 * Lets a server end: no new connection is taken, requests under way are answered and their connections closed, those
 * that ask nothing are closed at once, and what is open after `within` milliseconds is cut. Resolves when all are gone.
 */
export const drain = (server: Server, within: number = STOP_WITHIN_MS): Promise<void> =>
  new Promise((resolve) => {
    // Before the adapter's listener, which writes the head at once.
    server.prependListener('request', (_, outgoing) => outgoing.setHeader('Connection', 'close'));
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    const cut = setTimeout(() => server.closeAllConnections(), within);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });

/**
 * Calls `stop` once at SIGINT or SIGTERM; a second signal ends the process at once, as without us. Under npm also when
 * npm or its shell is gone: a shell that is told to end does not tell its children, and the server would stay behind.
 */
export const onStop = (stop: () => void): void => {
  let told = false;
  const once = (): void => {
    if (told) return;
    told = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, once);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    once();
  }, 500);
  watch.unref();
};
