import { createServer, isIPv6 } from 'node:net';
import { quit } from './quit.ts';

/** Where to listen, as PORT (default 8787; 0 picks a free one) and HOST (default 127.0.0.1) say. */
export type Place = { port: number; hostname: string };

/** Reads PORT and HOST; ends the process with a sentence where one is none. An empty one would be any port, or everywhere. */
export const readPlace = (): Place => {
  const { PORT: port = '8787', HOST: hostname = '127.0.0.1' } = process.env;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    quit(`PORT="${port}" is no port. Give a whole number from 0 to 65535.`);
  if (hostname.trim() === '')
    quit(
      `HOST="${hostname}" is no address. Give one, 0.0.0.0 for all of this machine, or leave it out for 127.0.0.1.`,
    );
  return { port: Number(port), hostname };
};

/** How a host is written in an address: IPv6 in brackets (RFC 3986 §3.2.2). */
export const hostIn = (hostname: string): string => (isIPv6(hostname) ? `[${hostname}]` : hostname);

/** Ends the process with a sentence: why it could not listen, and with which `command` to try another port. */
export const couldNotListen = (
  { port, hostname }: Place,
  command: string,
  error: NodeJS.ErrnoException,
): never =>
  quit(
    error.code === 'EADDRINUSE'
      ? `Port ${port} of ${hostIn(hostname)} is taken. Stop what uses it, or choose another: PORT=8788 ${command}`
      : `The server could not start: ${error.message}`,
  );

/** Listens and leaves again. Gives the place, with a free port for 0; ends the process where nobody can listen there. */
export const askPlace = (command: string): Promise<Place> => {
  const place = readPlace();
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => couldNotListen(place, command, error));
    probe.listen({ port: place.port, host: place.hostname, exclusive: true }, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : place.port;
      probe.close(() => resolve({ ...place, port }));
    });
  });
};
