import { expect, test } from 'vitest';
import { MAX_BODY, readBody, requireType } from '../../../api/problem/body.ts';

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit);

test('a body of exactly the limit is read', async () => {
  expect((await readBody(post('a'.repeat(MAX_BODY)))).length).toBe(262_144);
});

test('characters that stand across two chunks are read whole', async () => {
  const bytes = new TextEncoder().encode('基本法');
  const chunks = [bytes.slice(0, 2), bytes.slice(2, 7), bytes.slice(7)];
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  expect(await readBody(post(body))).toBe('基本法');
});

test('a request without a body is an empty text', async () => {
  expect(await readBody(new Request('http://localhost/', { method: 'POST' }))).toBe('');
});

test('a body without a length is read no further than the limit', async () => {
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given += 1;
      controller.enqueue(new Uint8Array(1000).fill(97));
    },
  });
  await expect(readBody(post(endless), 10_000)).rejects.toMatchObject({
    code: 'PAYLOAD_TOO_LARGE',
    message: 'The body has more than 10000 bytes.',
  });
  expect(given).toBeLessThan(20);
});

test('a body that comes byte by byte is read no further than so many pieces', async () => {
  let given = 0;
  const inPieces = (count: number): ReadableStream<Uint8Array> =>
    new ReadableStream(
      {
        pull: (controller) => {
          if (given++ === count) controller.close();
          else controller.enqueue(Uint8Array.of(97));
        },
      },
      { highWaterMark: 0 },
    );
  expect(await readBody(post(inPieces(4096)))).toBe('a'.repeat(4096));
  given = 0;
  await expect(readBody(post(inPieces(262_144)))).rejects.toMatchObject({
    code: 'PAYLOAD_TOO_LARGE',
    message: 'The body comes in more than 4096 pieces.',
  });
  expect(given).toBeLessThan(4_110);
});

test('a length beyond the limit is refused before anything is read', async () => {
  const request = post('short', { 'Content-Length': '300000' });
  await expect(readBody(request)).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
  expect(request.bodyUsed).toBe(false);
});

test('bytes that are no UTF-8 are refused', async () => {
  await expect(readBody(post(new Uint8Array([0xe3, 0x81])))).rejects.toMatchObject({
    code: 'INVALID_PARAMETER',
    message: 'The body is not valid UTF-8.',
  });
});

test.each([
  ['application/json; charset=utf-8', null],
  ['Application/JSON', null],
  ['text/plain', 'A body of type text/plain is not read here.'],
  ['', 'The body has no Content-Type.'],
])('Content-Type "%s": %s', (type, message) => {
  const check = () =>
    requireType(post(new Uint8Array(1), { 'Content-Type': type }), ['application/json']);
  if (message === null) expect(check).not.toThrow();
  else expect(check).toThrow(expect.objectContaining({ code: 'UNSUPPORTED_MEDIA_TYPE', message }));
});
