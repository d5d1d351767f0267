import { connect } from 'node:net';
import { expect, inject, test } from 'vitest';
import { SECURITY_HEADERS } from '../../api/http/security-headers.ts';

const base = inject('baseUrl');

/** Sends bytes as they are, as a client does that does not percent-encode; resolves with the whole answer. */
const sendRaw = (request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname, () => socket.write(request));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });

test.each([
  ['', 200, 'text/html; charset=utf-8'],
  ['entities/japan-pension-service/', 200, 'text/html; charset=utf-8'],
  ['api/v1/entities', 200, 'application/json; charset=utf-8'],
  ['pagefind/pagefind.js', 200, 'text/javascript; charset=utf-8'],
  ['nothing-here/', 404, 'text/html; charset=utf-8'],
])('/%s answers %i as %s, with the security headers', async (path, status, type) => {
  const response = await fetch(base + path);
  await response.arrayBuffer();
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  const sent = Object.keys(SECURITY_HEADERS).map((name) => [name, response.headers.get(name)]);
  expect(Object.fromEntries(sent)).toEqual(SECURITY_HEADERS);
});

test('a page asked for without its slash is sent to it; nobody is sent to another host', async () => {
  const page = await fetch(`${base}entities/bank-of-japan?from=x`, { redirect: 'manual' });
  expect([page.status, page.headers.get('location')]).toEqual([
    307,
    '/entities/bank-of-japan/?from=x',
  ]);
  const hostile = await fetch(`${base}/example.org`, { redirect: 'manual' });
  expect([hostile.status, hostile.headers.get('location')]).toEqual([404, null]);
});

test('an address in raw UTF-8, as curl sends it, is understood', async () => {
  const answer = await sendRaw(
    'GET /api/v1/entities?q=日本年金機構 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  );
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head.split('\r\n')[0]?.trim()).toBe('HTTP/1.1 200 OK');
  const { data, links } = JSON.parse(body);
  expect(data.map(({ id }: { id: string }) => id)).toEqual(['japan-pension-service']);
  expect(links.self).toBe(`/api/v1/entities?q=${encodeURIComponent('日本年金機構')}`);
});

test('every byte of a raw address is read, that of a no-break space too', async () => {
  const answer = await sendRaw(
    'GET /api/v1/resolve?citation=基本法25①二 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  );
  const { data } = JSON.parse(answer.split('\r\n\r\n')[1] ?? 'null');
  expect(data.eid).toBe('art_25__para_1__item_2');
});

test('what is no HTTP gets 400 and the connection is closed', async () => {
  expect(await sendRaw('HELLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
});

test('the longest text to verify fits into an address', async () => {
  const text = '法'.repeat(4000);
  const response = await fetch(`${base}api/v1/verify?text=${encodeURIComponent(text)}`);
  const { data } = await response.json();
  expect([response.status, data.result]).toEqual([200, 'NOT_HELD']);
});
