import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { openServer } from '../../../api/node/server.ts';
import { drain, STOP_WITHIN_MS } from '../../../api/node/stop.ts';
import { runProcess, runServer } from '../support/node-process.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const open = async (port: number): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
};

/** All a connection says until it is closed. */
const heard = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });

const FORM = 'queries=%7B%22q%22%3A%7B%22query%22%3A%22NHK%22%7D%7D';

test('SIGTERM under load: what is under way is answered whole, nothing new is taken, exit 0', async () => {
  const { child, ended, address } = runServer();
  const base = await address();
  const port = Number(base.port);
  const idle = await Promise.all(Array.from({ length: 100 }, () => open(port)));
  const slow = await open(port);
  const answer = heard(slow);
  slow.write(
    `POST /api/v1/reconcile HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${FORM.length}\r\n\r\n${FORM.slice(0, 10)}`,
  );
  let answered = 0;
  let broken = 0;
  const busy = Array.from({ length: 20 }, async (_, at) => {
    for (let round = 0; ; round++) {
      const response = await fetch(new URL(`/api/v1/matrix?limit=${at}-${round}`, base)).catch(
        () => null,
      );
      // Refused: the server takes nothing new.
      if (response === null) return;
      await response.json().then(
        () => answered++,
        () => broken++,
      );
    }
  });
  while (answered <= 20) await wait(10);
  const begun = performance.now();
  child.kill('SIGTERM');
  await wait(200);
  await expect(fetch(base)).rejects.toThrow('fetch failed');
  slow.write(FORM.slice(10));
  expect(await answer).toMatch(
    /^HTTP\/1\.1 200 OK\r\n[\s\S]*"japan-broadcasting-corporation"[\s\S]*\}\}$/,
  );
  expect(await ended).toEqual([0, null]);
  // Nothing had to be cut.
  expect(performance.now() - begun).toBeLessThan(STOP_WITHIN_MS);
  await Promise.all(busy);
  expect(broken).toBe(0);
  for (const socket of idle) socket.destroy();
});

test('a request that never ends is cut when the time is over', async () => {
  const never = () =>
    new Response(new ReadableStream({ start: (body) => body.enqueue(Buffer.from('never ends')) }));
  const server = openServer(never, 'localhost').listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = await open((server.address() as AddressInfo).port);
  const answer = heard(socket);
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await wait(50);
  const begun = performance.now();
  await drain(server, 300);
  expect(performance.now() - begun).toBeGreaterThan(250);
  expect(performance.now() - begun).toBeLessThan(1_500);
  expect(await answer).toContain('never ends');
});

test.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s: what is under way is told that its connection closes, what asks nothing is ended',
  async (signal) => {
    const { child, ended, address } = runServer();
    const port = Number((await address()).port);
    const [silent, kept, slow] = [await open(port), await open(port), await open(port)];
    const ends = [silent, kept].map((socket) => once(socket, 'end'));
    kept.write('GET /api/v1/health HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(String((await once(kept, 'data'))[0])).toMatch(/^Connection: keep-alive\r$/im);
    silent.resume();
    kept.resume();
    const answer = heard(slow);
    slow.write(
      `GET /api/v1/health HTTP/1.1\r\nHost: x\r\n\r\nPOST /api/v1/reconcile HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${FORM.length}\r\n\r\n${FORM.slice(0, 10)}`,
    );
    await wait(100);
    child.kill(signal);
    await Promise.all(ends);
    slow.write(FORM.slice(10));
    const heads = (await answer).split(/(?=HTTP\/1\.1 )/);
    expect(heads.map((head) => /^Connection: (.*)\r$/im.exec(head)?.[1])).toEqual([
      'keep-alive',
      'close',
    ]);
    expect(await ended).toEqual([0, null]);
  },
);

test('a second signal ends it at once; the same one told again is no second', async () => {
  const { child, ended, address } = runServer();
  const port = Number((await address()).port);
  const socket = await open(port);
  socket.on('error', () => {});
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n');
  await wait(100);
  child.kill('SIGTERM');
  await wait(50);
  child.kill('SIGTERM');
  await wait(800);
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  expect(await ended).toEqual([null, 'SIGTERM']);
});

test.skipIf(process.platform === 'win32')(
  'npm gone, and a shell between that tells nobody: the server does not stay behind',
  async () => {
    const shell = runProcess('sh', ['-c', '"$NODE" api/node.ts; exit 7'], {
      env: { NODE: process.execPath, HOST: '127.0.0.1', PORT: '0', npm_lifecycle_event: 'start' },
    });
    const base = await shell.address();
    shell.child.kill('SIGKILL');
    for (let tries = 0; tries < 40; tries++) {
      await wait(100);
      const alive = await fetch(base).then(
        () => true,
        () => false,
      );
      if (!alive) return;
    }
    throw new Error('The server still answers four seconds after its npm was gone.');
  },
);
