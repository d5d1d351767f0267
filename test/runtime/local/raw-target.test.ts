import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { openServer } from '../../../api/node/server.ts';
import { exchange } from '../support/exchange.ts';

const servers: ReturnType<typeof openServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

type Answer = (request: Request) => Response | Promise<Response>;

/** What a request was, as its answer: method, path with query, a header; then its body. */
const told: Answer = async (request) => {
  const { pathname, search } = new URL(request.url);
  const body = request.method === 'POST' ? ` [${await request.text().catch(() => 'cut')}]` : '';
  const text = `${request.method} ${pathname}${search} ${request.headers.get('x-told')}${body}`;
  return new Response(`${text}\n`, { headers: { 'Content-Type': 'text/plain' } });
};

const serving = async (answer: Answer = told): Promise<number> => {
  const server = openServer(answer, 'localhost').listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const get = (target: string, fields = ''): string =>
  `GET ${target} HTTP/1.1\r\nHost: localhost\r\n${fields}\r\n`;
const post = (body: string): string =>
  `POST /post HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** Statuses and bodies of the answers on a connection, in order. */
const answersIn = (all: string): string[] =>
  all
    .split(/(?=HTTP\/1\.1 \d{3})/)
    .filter((part) => part !== '')
    .map((part) => {
      const [head = '', ...body] = part.split('\r\n\r\n');
      const text = body.join('\r\n\r\n').replace(/^[0-9a-f]+\r\n|\r\n0\r\n\r\n$/g, '');
      const said = text.startsWith('{') ? JSON.parse(text).detail : text.trim();
      return `${head.split(' ')[1]} ${said}`;
    });

const q = encodeURIComponent;
const INVALID = '400 The request is no valid HTTP/1.1.';

test.each<[what: string, sent: string, answers: string[]]>([
  ['alone', get('/日?q=本'), [`200 GET /${q('日')}?q=${q('本')} null`]],
  ['with its headers', get('/日', 'X-Told: yes\r\n'), [`200 GET /${q('日')} yes`]],
  [
    'behind another, which is answered first and once',
    get('/first') + get('/日'),
    ['200 GET /first null', `200 GET /${q('日')} null`],
  ],
  [
    'behind three others',
    get('/1') + get('/2') + get('/3') + get('/日'),
    ['200 GET /1 null', '200 GET /2 null', '200 GET /3 null', `200 GET /${q('日')} null`],
  ],
  [
    'behind a body that looks like a request, which is not answered',
    post(get('/in-the-body')) + get('/日'),
    [`200 POST /post null [${get('/in-the-body')}]`, `200 GET /${q('日')} null`],
  ],
  [
    'behind a body without an end of line: refused, not guessed',
    post('GET /in-the-body') + get('/日'),
    ['200 POST /post null [GET /in-the-body]', INVALID],
  ],
  [
    'before another, which the closed connection leaves out',
    get('/日') + get('/last'),
    [`200 GET /${q('日')} null`],
  ],
  ['by HTTP/1.0, without a Host', 'GET /日 HTTP/1.0\r\n\r\n', [`200 GET /${q('日')} null`]],
  ['by HTTP/1.1, without a Host', 'GET /日 HTTP/1.1\r\n\r\n', [INVALID]],
  ['with two Hosts', get('/日', 'Host: b\r\n'), [INVALID]],
  ['with a Host that is none', 'GET /日 HTTP/1.1\r\nHost: a/b\r\n\r\n', [INVALID]],
  ['with a line that is no header', get('/日', 'nothing\r\n'), [INVALID]],
  ['posted', 'POST /日 HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n', [INVALID]],
  ['not whole', 'GET /日 HTTP/1.1\r\nHost: a\r\n', [INVALID]],
  ['nonsense behind an answered request', `${get('/first')}\0`, ['200 GET /first null', INVALID]],
])('an address in raw UTF-8 %s', async (_, sent, answers) => {
  const { all } = await exchange(await serving(), utf8(sent));
  expect(answersIn(all)).toEqual(answers);
});

const READ = 65_536; // bytes that Node takes from a socket at once
const TOO_LONG = '414 The address has more than 40000 characters.';
const TOO_MUCH = '431 The headers, with the address, are longer than is read.';

test.each<[what: string, long: string, answer: string]>([
  ['an address', get(`/${'a'.repeat(90_000)}`), TOO_LONG],
  ['a header', get('/', `X-Long: ${'a'.repeat(90_000)}\r\n`), TOO_MUCH],
])('%s that comes in two reads is refused as what it is', async (_, long, answer) => {
  // The first read ends 40,000 bytes into the long request, the second has the rest with all ends of line.
  const first = get(
    '/first',
    `X-Told: ${'b'.repeat(READ - 40_000 - get('/first', 'X-Told: \r\n').length)}\r\n`,
  );
  const { all } = await exchange(await serving(() => new Response('first')), utf8(first + long));
  expect(first.length).toBe(READ - 40_000);
  expect(answersIn(all)).toEqual(['200 first', answer]);
});

test('it waits for a slow answer before it, and nothing is said twice of what comes after', async () => {
  const port = await serving(async (request) => {
    if (request.url.endsWith('/slow')) await new Promise((resolve) => setTimeout(resolve, 150));
    return told(request);
  });
  const socket = connect(port, '127.0.0.1');
  let all = '';
  socket.on('data', (chunk: Buffer) => {
    all += chunk.toString();
  });
  socket.write(utf8(get('/slow') + get('/日')));
  for (let at = 0; at < 3; at++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    socket.write(utf8(get('/日')));
  }
  await once(socket, 'close');
  expect(answersIn(all)).toEqual(['200 GET /slow null', `200 GET /${q('日')} null`]);
});

test('a body that breaks off in a fault has one answer', async () => {
  const port = await serving();
  const broken = 'POST /post HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n';
  const { all } = await exchange(port, utf8(get('/first') + broken));
  expect(answersIn(all)).toEqual(['200 GET /first null', INVALID]);
});

test('HEAD has no body, what throws is a problem, and the answer says that the connection closes', async () => {
  const head = await exchange(await serving(), utf8('HEAD /日 HTTP/1.1\r\nHost: a\r\n\r\n'));
  expect([head.status, head.body]).toEqual([200, '']);
  expect(head.head.toLowerCase()).toMatch(/\r\nconnection: close(?:\r\n|$)/);
  expect(head.head).toMatch(/\r\ndate: \w{3}, \d\d \w{3} \d{4} /);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const port = await serving(() => {
    throw new RangeError('of ours');
  });
  const { status, body } = await exchange(port, utf8(get('/日')));
  expect([status, JSON.parse(body).code]).toEqual([500, 'INTERNAL']);
});

test('a long answer is written piece by piece, as it is taken', async () => {
  const PIECE = 64 * 1024;
  let made = 0;
  const port = await serving(
    () =>
      new Response(
        new ReadableStream({
          pull: (controller) => {
            if (made++ === 1000) controller.close();
            else controller.enqueue(new Uint8Array(PIECE));
          },
        }),
        { headers: { 'Content-Length': String(1000 * PIECE) } },
      ),
  );
  const socket = connect(port, '127.0.0.1');
  socket.write(utf8(get('/日')));
  await once(socket, 'readable');
  await new Promise((resolve) => setTimeout(resolve, 200));
  // What the system holds between the two, some megabytes, and no more.
  expect(made).toBeLessThan(500);
  let taken = 0;
  for await (const chunk of socket) taken += chunk.length;
  expect(taken).toBeGreaterThan(1000 * PIECE);
});
