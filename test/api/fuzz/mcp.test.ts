import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createApp } from '../../../api/app.ts';
import type { Schema } from '../../../api/openapi/document.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { storedCorpus } from '../support/ask.ts';
import { fuzzed, INSIDES } from '../support/fuzz-run.ts';
import { bodyValue, hostile } from '../support/fuzz-values.ts';

const app = createApp(storedCorpus, { openapi: makeDocument });

const post = async (body: string): Promise<{ status: number; text: string }> => {
  const response = await app.request('/api/mcp', {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
    },
  });
  return { status: response.status, text: await response.text() };
};

const call = (method: unknown, params: unknown, id: unknown = 1): string =>
  JSON.stringify({ jsonrpc: '2.0', id, method, params });

type Tool = { name: string; inputSchema: Schema };
const { tools }: { tools: Tool[] } = JSON.parse((await post(call('tools/list', {}))).text).result;

/** A result, an error of the protocol, or a problem; in each case one JSON value and nothing of our insides. */
const check = async (body: string): Promise<void> => {
  const { status, text } = await post(body);
  expect(status).toBeLessThan(500);
  if (!INSIDES.test(body)) expect(text).not.toMatch(INSIDES);
  if (text === '') return expect(status).toBe(202);
  for (const answer of [JSON.parse(text)].flat()) {
    const kinds = ['result', 'error', 'code'].filter((kind) => kind in answer);
    expect(kinds).toHaveLength(1);
    // -32603 is an internal error; the SDK gives it for params of the wrong shape too, with the list of what is wrong.
    if (answer.error?.code === -32603)
      expect(JSON.parse(answer.error.message)[0].message).toMatch(/^Invalid/);
    expect(JSON.stringify(answer)).not.toContain('INTERNAL');
  }
};

test.each(tools.map((tool) => [tool.name, tool] as const))(
  '%s: whatever is given, it answers or says what is wrong',
  async (_, { name, inputSchema }) => {
    const given = bodyValue(inputSchema).map((args) =>
      call('tools/call', { name, arguments: args }),
    );
    await fc.assert(fc.asyncProperty(given, check), fuzzed(25));
  },
  3_600_000,
);

test('resources: any address is read or not found', async () => {
  const uri = fc.oneof(
    hostile,
    hostile.map((text) => `kihonho://provisions/${encodeURIComponent(text.toWellFormed())}`),
    hostile.map((text) => `kihonho://basic-act/2016/${text}`),
  );
  const given = uri.map((text) => call('resources/read', { uri: text }));
  await fc.assert(fc.asyncProperty(given, check), fuzzed(40));
}, 3_600_000);

test('messages that are none of the protocol are refused', async () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const given = fc.oneof(
    json.map((value) => JSON.stringify(value)),
    fc.tuple(hostile, json, json).map(([method, params, id]) => call(method, params, id)),
    fc.tuple(fc.constantFrom('initialize', 'ping', 'tools/call'), json).map(([m, p]) => call(m, p)),
    fc.array(json, { maxLength: 5 }).map((list) => JSON.stringify(list)),
    hostile,
  );
  await fc.assert(fc.asyncProperty(given, check), fuzzed(100));
}, 3_600_000);
