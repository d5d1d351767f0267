import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { connectionsOf, type Queues, takeTurns } from '../../../api/node/connections.ts';

const servers: ReturnType<typeof createServer>[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A server whose answers wait to be let go, and what it has begun and how many of those at once. */
const serving = async (queues?: Queues) => {
  const begun: string[] = [];
  const held: (() => void)[] = [];
  const server = createServer();
  takeTurns(
    server,
    ({ url = '' }, outgoing) => {
      begun.push(url);
      held.push(() => outgoing.end(url));
    },
    queues,
  );
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const port = (server.address() as AddressInfo).port;
  const open = async (): Promise<{ socket: Socket; ask: (...paths: string[]) => void }> => {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => {});
    await once(socket, 'connect');
    const ask = (...paths: string[]) =>
      socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`).join(''));
    return { socket, ask };
  };
  const letGo = async (): Promise<void> => {
    held.shift()?.();
    await wait(30);
  };
  return { server, begun, held, open, letGo };
};

test('requests sent in one go are begun one after the other, those of another connection beside them', async () => {
  const { begun, open, letGo, server } = await serving();
  const [one, other] = [await open(), await open()];
  one.ask('/1', '/2', '/3');
  await wait(50);
  other.ask('/other');
  await wait(50);
  expect(begun).toEqual(['/1', '/other']);
  expect([...connectionsOf(server).values()].map(({ waiting }) => waiting).sort()).toEqual([0, 2]);
  await letGo();
  expect(begun).toEqual(['/1', '/other', '/2']);
  await letGo();
  await letGo();
  expect(begun).toEqual(['/1', '/other', '/2', '/3']);
  expect([...connectionsOf(server).values()].map(({ waiting }) => waiting)).toEqual([0, 0]);
});

test('a connection that sends more than may wait is cut, the others are answered', async () => {
  const { begun, open, letGo } = await serving({ here: 3, altogether: 100 });
  const [many, other] = [await open(), await open()];
  other.ask('/other');
  const gone = once(many.socket, 'close');
  many.ask('/1', '/2', '/3', '/4', '/5', '/6');
  await gone;
  const answer = once(other.socket, 'data');
  await letGo();
  await letGo();
  expect(String((await answer)[0])).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*\/other$/);
  expect(begun.sort()).toEqual(['/1', '/other']);
});

test('altogether no more may wait, and what is gone waits no longer', async () => {
  const { open, begun, held } = await serving({ here: 10, altogether: 4 });
  const [one, two] = [await open(), await open()];
  one.ask('/1', '/2', '/3', '/4');
  await wait(50);
  const gone = once(two.socket, 'close');
  two.ask('/1', '/2', '/3');
  await gone;
  // One request behind which nobody waits is no queue.
  const three = await open();
  three.ask('/alone');
  await wait(50);
  expect(begun).toContain('/alone');
  one.socket.destroy();
  await wait(50);
  const four = await open();
  four.ask('/a', '/b', '/c', '/d', '/e');
  await wait(50);
  expect(four.socket.destroyed).toBe(false);
  for (let at = 0; at < 20; at++) {
    held.shift()?.();
    await wait(5);
  }
  expect(begun.slice(-5)).toEqual(['/a', '/b', '/c', '/d', '/e']);
});
