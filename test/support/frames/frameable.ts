import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The address of a server that the caller stops. */
export interface Frameable {
  /** With a final slash. */
  readonly url: string;
  stop(): void;
}

/**
 * Passes on what the running product answers, but for one word: its pages may stand in frames of its own. The product itself
 * allows nobody that.
 */
export async function serveFrameable(product: string): Promise<Frameable> {
  const server = createServer((asked, told) => {
    request(new URL(asked.url ?? '/', product), { headers: asked.headers }, (answer) => {
      const { 'content-security-policy': policy, ...headers } = answer.headers;
      told.writeHead(answer.statusCode ?? 502, {
        ...headers,
        'content-security-policy': String(policy).replace(
          "frame-ancestors 'none'",
          "frame-ancestors 'self'; frame-src 'self'",
        ),
      });
      answer.pipe(told);
    })
      .on('error', () => told.destroy())
      .end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
