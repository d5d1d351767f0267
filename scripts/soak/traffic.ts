import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';

/** One question of the mix: what it is called in the count, and how it is asked. */
type Question = { kind: string; path: string; init?: RequestInit; status?: number };

const built = fileURLToPath(new URL('../../dist/corpus.json', import.meta.url));
type Named = { id: string };
const corpus: { entities: Named[]; obligations: Named[] } = JSON.parse(readFileSync(built, 'utf8'));
const ids = corpus.entities.map(({ id }) => id);
const rules = corpus.obligations.map(({ id }) => id);

const any = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
const word = (): string => Math.random().toString(36).slice(2, 10);
const day = (): string =>
  new Date(Date.UTC(2015, 1, 10 + Math.floor(Math.random() * 4000))).toISOString().slice(0, 10);
const json = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: {
    'Content-Type': 'application/json',
    Accept: 'application/json, text/event-stream',
  },
});
const tool = (name: string, given: object): RequestInit =>
  json({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name, arguments: given },
  });

const HOT = ['/', '/api/v1', '/api/v1/entities', '/api/v1/obligations', '/entities/bank-of-japan/'];
const LARGE = ['/api/v1/matrix', '/api/v1/matrix.csv', '/api/v1/openapi.json', '/matrix/'];
const FILES = ['/downloads/jsonl/findings-2016-10-21.jsonl', '/downloads/kihonho.sqlite'];
const range = (): string => {
  const from = Math.floor(Math.random() * 8_000_000);
  return `bytes=${from}-${from + Math.floor(Math.random() * 2_000_000)}`;
};

/** What is asked, each kind as often as it stands here. */
const MIX: (() => Question)[] = [
  () => ({ kind: 'hot', path: any(HOT), status: 200 }),
  () => ({ kind: 'hot', path: any(HOT), init: { headers: { 'Accept-Encoding': 'br' } } }),
  () => ({ kind: 'page', path: `/entities/${any(ids)}/`, status: 200 }),
  () => ({ kind: 'cold', path: `/api/v1/entities/${any(ids)}/obligations/${any(rules)}` }),
  () => ({ kind: 'cold', path: `/api/v1/entities/${any(ids)}/obligations?as_of=${day()}` }),
  () => ({ kind: 'random', path: `/api/v1/entities?q=${word()}`, status: 200 }),
  () => ({ kind: 'random', path: `/api/v1/search?q=${encodeURIComponent(`監査 ${word()}`)}` }),
  () => ({ kind: 'error', path: `/api/v1/entities/${word()}`, status: 404 }),
  () => ({ kind: 'error', path: `/api/v1/entities?${word()}=1`, status: 400 }),
  () => ({ kind: 'error', path: `/${word()}/${word()}`, status: 404 }),
  () => ({ kind: 'error', path: `/api/v1/entities?q=${'a'.repeat(45_000)}`, status: 414 }),
  () => ({ kind: 'large', path: any(LARGE), init: { headers: { 'Accept-Encoding': 'gzip' } } }),
  () => ({ kind: 'range', path: any(FILES), init: { headers: { Range: range() } }, status: 206 }),
  () => ({ kind: 'mcp', path: '/api/mcp', init: tool('find_body', { name: any(ids) }) }),
  () => ({ kind: 'mcp', path: '/api/mcp', init: tool('search', { q: word() }), status: 200 }),
  () => ({
    kind: 'reconcile',
    path: '/api/v1/reconcile',
    init: {
      method: 'POST',
      body: new URLSearchParams({ queries: JSON.stringify({ q: { query: any(ids) } }) }),
    },
    status: 200,
  }),
];

/** Opens a connection, sends half a request, and goes away. */
const breakOff = (port: number): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST /api/mcp HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"half');
      setTimeout(() => socket.destroy(), 20);
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve());
  });

/** Asks one question of the mix; resolves with its kind, and with what was wrong about the answer. */
export const askOne = async (base: URL): Promise<{ kind: string; fault: string | null }> => {
  if (Math.random() < 0.03) {
    await breakOff(Number(base.port));
    return { kind: 'broken off', fault: null };
  }
  const { kind, path, init, status } = any(MIX)();
  const response = await fetch(new URL(path, base), init);
  await response.arrayBuffer();
  const wrong = status === undefined ? response.status >= 500 : response.status !== status;
  return { kind, fault: wrong ? `${response.status} ${path.slice(0, 100)}` : null };
};
