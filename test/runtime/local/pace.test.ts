import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { PACE, type Pace } from '../../../api/node/pace.ts';
import { openServer } from '../../../api/node/server.ts';

const MiB = 1024 * 1024;
const servers: ReturnType<typeof openServer>[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A server that answers `/large` with 32 MiB, and with a word else; and connections to it. */
const serving = async (pace: Partial<Pace>) => {
  const large = new Uint8Array(32 * MiB);
  const answer = async (request: Request): Promise<Response> => {
    if (request.method === 'POST') await request.text();
    return new Response(request.url.endsWith('/large') ? large : 'word');
  };
  const limits = { pace: { ...PACE, every: 50, ...pace } };
  const server = openServer(answer, 'localhost', limits).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return async (sent: string): Promise<Socket> => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(sent);
    return socket;
  };
};

const LARGE = 'GET /large HTTP/1.1\r\nHost: a\r\n\r\n';

/** Takes bytes of a connection until it is closed or `enough` of them are here. */
const take = async (socket: Socket, enough: number, pause: () => Promise<unknown>) => {
  let taken = 0;
  for await (const chunk of socket) {
    taken += chunk.length;
    if (taken >= enough) break;
    await pause();
  }
  return taken;
};

test('who takes nothing is cut after the grace; who takes it all has it, however the others do', async () => {
  const open = await serving({ grace: 300, rate: 1024 });
  const still = await open(LARGE);
  const gone = once(still, 'close');
  still.pause();
  const taken = await take(await open(LARGE), 32 * MiB, async () => {});
  expect(taken).toBeGreaterThanOrEqual(32 * MiB);
  await wait(600);
  // A client that reads nothing learns of the end when it does.
  still.resume();
  await gone;
});

test('who takes less than the rate is cut, though bytes move all the time; who takes more is not', async () => {
  const open = await serving({ grace: 200, rate: 8 * MiB });
  const slow = await open(LARGE);
  const steady = await open(LARGE);
  const [little, all] = await Promise.all([
    take(slow, 32 * MiB, () => wait(40)),
    take(steady, 32 * MiB, async () => {}),
  ]);
  expect(little).toBeLessThan(32 * MiB);
  expect(all).toBeGreaterThanOrEqual(32 * MiB);
});

test('where all leave more standing than is allowed, those behind for longest are cut', async () => {
  const open = await serving({ altogether: 70 * MiB, grace: 60_000 });
  const closed: number[] = [];
  for (let at = 0; at < 4; at++) {
    const socket = await open(LARGE);
    await once(socket, 'readable');
    socket.once('close', () => closed.push(at));
    await wait(120);
  }
  for (const socket of sockets) socket.resume();
  const word = await open('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  expect(String((await once(word, 'data'))[0])).toContain('word');
  await wait(300);
  expect(closed.sort()).toEqual([0, 1]);
});

test('bodies and heads that stay half sent count as well', async () => {
  const open = await serving({ altogether: 100_000 });
  const head = await open(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(30_000)}`);
  const gone = once(head, 'close');
  await wait(120);
  const body = await open('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n');
  await wait(120);
  expect([head.destroyed, body.destroyed]).toEqual([false, false]);
  body.write('x'.repeat(90_000));
  await gone;
  // The rest is within bounds, and answered.
  body.write('x'.repeat(110_000));
  expect(String((await once(body, 'data'))[0])).toContain('HTTP/1.1 200 OK');
});
