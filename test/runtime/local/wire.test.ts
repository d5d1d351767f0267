import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { expect, inject, test } from 'vitest';
import { openServer } from '../../../api/node/server.ts';
import { INSIDES } from '../../api/support/fuzz-run.ts';
import { exchange } from '../support/exchange.ts';

const node = inject('targets').find(({ name }) => name === 'node');
const base = new URL(node?.url ?? 'http://127.0.0.1/');
const port = Number(base.port);
const END = 'Host: localhost\r\nConnection: close\r\n\r\n';
const get = (target: string) => `GET ${target} HTTP/1.1\r\n${END}`;

/** A request as bytes, with its status and the code of its problem; undefined: no problem of the API. */
const REQUESTS: [string, number, string?][] = [
  ['GET /api/v1/version HTTP/1.0\r\n\r\n', 200],
  [get('http://example.org/api/v1/version'), 200],
  [get('ftp://example.org/api/v1'), 400, 'INVALID_PARAMETER'],
  [get('http://[/'), 400, 'INVALID_PARAMETER'],
  [get('*'), 400, 'INVALID_PARAMETER'],
  [`OPTIONS * HTTP/1.1\r\n${END}`, 400, 'INVALID_PARAMETER'],
  [`TRACE /api/v1 HTTP/1.1\r\n${END}`, 405, 'METHOD_NOT_ALLOWED'],
  [`PROPFIND /api/v1 HTTP/1.1\r\n${END}`, 405, 'METHOD_NOT_ALLOWED'],
  [`TRACE / HTTP/1.1\r\n${END}`, 405],
  ['GET /api/v1 HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'INVALID_PARAMETER'],
  [
    'GET /api/v1 HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n',
    400,
    'INVALID_PARAMETER',
  ],
  ['GET /api/v1 HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n', 400, 'INVALID_PARAMETER'],
  ['GET /api/v1 HTTP/1.1\r\nHost: a:99999\r\nConnection: close\r\n\r\n', 400, 'INVALID_PARAMETER'],
  [
    'GET /api/v1 HTTP/1.1\r\nHost: 1.2.3.4.5\r\nConnection: close\r\n\r\n',
    400,
    'INVALID_PARAMETER',
  ],
  ['GET /api/v1/日 HTTP/1.1\r\nHost: a:99999\r\n\r\n', 400, 'INVALID_PARAMETER'],
  [get('/../../../../etc/passwd'), 404],
  [get('/%2e%2e/%2e%2e/%2e%2e/etc/passwd'), 404],
  [get('/..%2f..%2f..%2fetc%2fpasswd'), 404],
  [get('/..%5c..%5cpackage.json'), 404],
  [get('/....//....//etc/passwd'), 404],
  [get('/terms/..;/..;/package.json'), 404],
  [get('/downloads/..%2f..%2fcorpus.json'), 404],
  [get('/index.html%00.txt'), 404],
  [get('/_headers'), 404],
  [get('/..\\..\\package.json'), 400, 'INVALID_PARAMETER'],
  // Two slashes are one: the answer leads to / of this host.
  [get('//example.org/..'), 307],
  [get('/api/v1/../../package.json'), 404],
  [get('/api/v1/entities/..%2f..%2f..%2fetc%2fpasswd'), 404, 'NOT_FOUND'],
  [get('/api/v1/%00'), 404, 'NOT_FOUND'],
  [get('/api/v1/entities/%c0%ae%c0%ae'), 400, 'INVALID_PARAMETER'],
  [get('/api/v1/entities?q=%'), 400, 'INVALID_PARAMETER'],
  [get('/api/v1/entities?q=%ed%a0%80'), 400, 'INVALID_PARAMETER'],
  [get(`/api/v1/entities?q=${'a'.repeat(45_000)}`), 414, 'URI_TOO_LONG'],
  [get(`/api/v1/entities?q=${'a'.repeat(90_000)}`), 414, 'URI_TOO_LONG'],
  [`GET /api/v1 HTTP/1.1\r\nX-Long: ${'a'.repeat(90_000)}\r\n${END}`, 431],
  [`GET /api/v1 HTTP/1.1\r\n${'A: b\r\n'.repeat(12_000)}${END}`, 431],
  [`GET /api/v1 HTTP/1.1\r\nX: a\rb\r\n${END}`, 400, 'INVALID_PARAMETER'],
  [`GET /api/v1 HTTP/1.1\r\nX: a\0b\r\n${END}`, 400, 'INVALID_PARAMETER'],
  [`GET /api/v1/version HTTP/1.1\r\nAccept: \xff\xfe\r\n${END}`, 406, 'NOT_ACCEPTABLE'],
  [
    `POST /api/v1/reconcile HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n${END}0\r\n\r\n`,
    400,
    'INVALID_PARAMETER',
  ],
  [
    `POST /api/v1/reconcile HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n${END}zz\r\n\r\n`,
    400,
    'INVALID_PARAMETER',
  ],
  [
    `POST /api/mcp HTTP/1.1\r\nContent-Length: 99999999999\r\nContent-Type: application/json\r\n${END}`,
    413,
    'PAYLOAD_TOO_LARGE',
  ],
  [`POST /api/v1/reconcile HTTP/1.1\r\nExpect: the impossible\r\n${END}`, 417],
  ['\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03', 400, 'INVALID_PARAMETER'],
  ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'INVALID_PARAMETER'],
];

test.each(REQUESTS.map((one) => [JSON.stringify(one[0]).slice(0, 90), ...one] as const))(
  '%s',
  async (_, bytes, status, code) => {
    const answer = await exchange(port, bytes);
    expect(answer.status).toBe(status);
    expect(answer.head.toLowerCase()).not.toContain('x-injected');
    if (code !== undefined) {
      expect(answer.head.toLowerCase()).toContain('content-type: application/problem+json');
      expect(JSON.parse(answer.body).code).toBe(code);
    }
    // What is a page or an answer is no text of ours about our insides.
    if (status !== 200) expect(answer.all).not.toMatch(INSIDES);
    expect(answer.all).not.toMatch(/root:.*:0:0:|"devDependencies"/);
  },
);

test.each([
  '/entities/bank-of-japan%0d%0aX-Injected:1',
  '/entities/bank-of-japan?%0d%0aX-Injected:1',
  '/api/v1/entities?q=%0d%0aX-Injected:1',
  '/api/v1/entities/x%0d%0aX-Injected:1',
  '/api/v1/matrix.csv?as_of=2016-10-21&dataset=%0d%0aX-Injected:1',
])('%s puts no line into the headers', async (target) => {
  const { head, status } = await exchange(port, get(target));
  expect(status).toBeLessThan(500);
  expect(head).not.toMatch(/^X-Injected/im);
});

test('CONNECT is refused by closing', async () => {
  expect((await exchange(port, `CONNECT example.org:443 HTTP/1.1\r\n${END}`)).all).toBe('');
  expect((await fetch(base)).status).toBe(200);
});

test('a name given as Host is in no answer that another one gets', async () => {
  const ask = (host: string) =>
    exchange(
      port,
      `GET /api/v1/reconcile?version=0.2 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
  const [first, second] = [await ask('evil.example'), await ask('good.example')];
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.body).toContain('good.example');
  expect(second.body).not.toContain('evil.example');
});

test('a thousand requests in one go are answered one after the other', async () => {
  const ids = ['nisc', 'ipa', 'bank-of-japan'];
  const asked = Array.from({ length: 1000 }, (_, at) => ids[at % 3]);
  const bytes = asked
    .map((id) => `GET /api/v1/entities/${id} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    .join('');
  const { all } = await exchange(port, bytes + get('/api/v1/nothing'), 20_000);
  const answered = [...all.matchAll(/"data":\{"id":"([\w-]+)"/g)].map(([, id]) => id);
  expect(answered).toEqual(asked);
  expect(all).toContain('/api/v1/nothing is no resource');
});

test('a thousand connections that ask nothing do not keep others from being answered', async () => {
  const idle = await Promise.all(
    Array.from({ length: 1000 }, async () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      await once(socket, 'connect');
      return socket;
    }),
  );
  const begun = performance.now();
  const statuses = await Promise.all(
    Array.from({ length: 50 }, async (_, at) => {
      const response = await fetch(new URL(`/api/v1/entities?limit=${at + 1}`, base));
      await response.text();
      return response.status;
    }),
  );
  expect(statuses).toEqual(Array(50).fill(200));
  expect(performance.now() - begun).toBeLessThan(3_000);
  for (const socket of idle) socket.destroy();
});

const PATIENCE = { head: 300, request: 600, idle: 200, still: 2_000 };

/** A server of this process with little patience. */
const impatient = async (answer: () => Response, still: number = PATIENCE.still) => {
  const server = openServer(answer, 'localhost', { patience: { ...PATIENCE, still } }).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  return { server, at: (server.address() as AddressInfo).port };
};

test('slow clients: headers or a body that do not come get 408, and whoever asks nothing is let go', async () => {
  const { server, at } = await impatient(() => new Response('x'));
  const begun = performance.now();
  const [half, nothing, body] = await Promise.all([
    exchange(at, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow'),
    exchange(at, ''),
    exchange(at, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab'),
  ]);
  expect(performance.now() - begun).toBeLessThan(3_000);
  expect(half?.status).toBe(408);
  expect(JSON.parse(half?.body ?? '')).toEqual({
    type: 'about:blank',
    title: 'Request Timeout',
    status: 408,
    detail: 'The request did not arrive in time.',
    hint: 'Send it at once.',
  });
  expect([200, 408]).toContain(body?.status);
  expect(['', 'HTTP/1.1 408 Request Timeout']).toContain(nothing?.head.split('\r\n')[0]);
  server.close();
});

test('a client that does not take its answer is let go', async () => {
  const large = 'x'.repeat(64 * 1024 * 1024);
  const { server, at } = await impatient(() => new Response(large), 400);
  const socket = connect(at, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  const begun = performance.now();
  for (;;) {
    const open = await new Promise<number>((resolve) =>
      server.getConnections((_, count) => resolve(count)),
    );
    if (open === 0 && performance.now() - begun > 100) break;
    expect(performance.now() - begun).toBeLessThan(5_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  socket.destroy();
  server.close();
});
