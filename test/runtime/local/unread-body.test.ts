import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openServer } from '../../../api/node/server.ts';
import { readBody } from '../../../api/problem/body.ts';
import { ApiProblem } from '../../../api/problem/problem.ts';
import { toProblem } from '../../../api/resource/errors.ts';
import { respondProblem } from '../../../api/resource/respond.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const notFound = () =>
  respondProblem(new ApiProblem('NOT_FOUND', 'Nothing.', 'Ask for something.'));

/** A server that reads the body of `/read` alone, and how many pieces of bodies its parser has handed out. */
const serving = async () => {
  const count = { pieces: 0 };
  const server = openServer((request) => {
    if (!request.url.endsWith('/read')) return notFound();
    return readBody(request).then(
      (text) => new Response(text.slice(0, 10)),
      (error) => respondProblem(toProblem(error)),
    );
  }, '127.0.0.1');
  server.prependListener('request', (incoming: IncomingMessage) => {
    const push = incoming.push.bind(incoming);
    incoming.push = (...given) => {
      count.pieces++;
      return push(...given);
    };
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return { count, port: (server.address() as AddressInfo).port };
};

/** Sends all of it before it reads anything, as a simple client does; gives what was answered until the other side ended. */
const sendThenRead = async (port: number, ...parts: (string | Buffer)[]): Promise<string> => {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  await once(socket, 'connect');
  socket.pause();
  for (const part of parts) await new Promise((sent) => socket.write(part, sent));
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.resume();
  await once(socket, 'end');
  socket.destroy();
  return Buffer.concat(chunks).toString('utf8');
};

const head = (method: string, path: string, field: string) =>
  `${method} ${path} HTTP/1.1\r\nHost: a\r\n${field}\r\n\r\n`;
const statuses = (answers: string): string[] =>
  [...answers.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status ?? '');

const CHUNKED = 'Transfer-Encoding: chunked';
/** A million chunks of a byte each, six bytes on the wire, and no end. */
const CHUNKS = Buffer.from('1\r\na\r\n'.repeat(1_000_000));
/** What a packet or two hold of them: the parser ends with the packet in which the answer was given. */
const FEW = 50_000;

test.each([
  ['POST', '/nothing', '404'],
  ['GET', '/nothing', '404'],
  ['POST', '/read', '413'],
])(
  '%s %s of a million chunks: answered, closed, and hardly any of them looked at',
  async (method, path, status) => {
    const { count, port } = await serving();
    const answer = await sendThenRead(port, head(method, path, CHUNKED), CHUNKS);
    expect(statuses(answer)).toEqual([status]);
    expect(answer).toMatch(/^Connection: close\r$/im);
    expect(answer).toMatch(/"hint":"/);
    expect(count.pieces).toBeLessThan(FEW);
  },
);

test('a body without chunks that is longer than any that is read: answered and closed', async () => {
  const { port } = await serving();
  const bytes = Buffer.alloc(8 * 1024 * 1024);
  const field = `Content-Length: ${bytes.length}`;
  const answer = await sendThenRead(port, head('POST', '/nothing', field), bytes);
  expect([statuses(answer), /^Connection: close\r$/im.test(answer)]).toEqual([['404'], true]);
});

test('a client that sends without end is cut', async () => {
  const { port } = await serving();
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.resume();
  socket.write(head('POST', '/nothing', CHUNKED));
  const send = (): void => {
    while (!socket.destroyed && socket.write(CHUNKS.subarray(0, 600_000)));
  };
  socket.on('drain', send);
  send();
  await once(socket, 'close');
  expect(socket.bytesWritten).toBeLessThan(64 * 1024 * 1024);
});

test('a small body that nobody reads leaves the connection open, also where it comes late; one that is read does', async () => {
  const { port } = await serving();
  const small = 'x'.repeat(200);
  const post = (path: string) => head('POST', path, 'Content-Length: 200') + small;
  const late = head('POST', '/nothing', 'Content-Length: 100000');
  const answer = await sendThenRead(
    port,
    ...[post('/nothing'), post('/read'), post('/nothing'), late, 'y'.repeat(100_000)],
    ...[
      `${head('POST', '/read', CHUNKED)}5\r\nhello\r\n0\r\n\r\n`,
      head('GET', '/nothing', 'Connection: close'),
    ],
  );
  expect(statuses(answer)).toEqual(['404', '200', '404', '404', '200', '404']);
  expect(answer.match(/^Connection: close\r$/gim)).toHaveLength(1);
});
