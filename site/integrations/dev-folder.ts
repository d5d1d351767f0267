import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getMimeType } from 'hono/utils/mime';

/** As Vite's server takes them. */
export type Middleware = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next: () => void,
) => void;

/** Serves the files of a folder to `astro dev`, where it is mounted; what is no file there is left to the pages. */
export const devFolder =
  (folder: URL): Middleware =>
  (incoming, outgoing, next) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
    // An address of these characters cannot leave its root, so neither can the file.
    if (!/^\/[\w./-]+$/.test(pathname)) return next();
    readFile(new URL(`.${pathname}`, folder)).then(
      (bytes) => {
        outgoing.setHeader('Content-Type', getMimeType(pathname) ?? 'application/octet-stream');
        outgoing.end(bytes);
      },
      () => next(),
    );
  };
