import { API_ROOT } from '../../content/model/corpus/paths.ts';

/** What is sent to the server. */
export type Sent = { path: string; init?: RequestInit };

/** The parameter in which an operation takes what was typed. */
const PARAMETER: Readonly<Record<string, string>> = {
  '/resolve': 'citation',
  '/verify': 'text',
  '/search': 'q',
  '/entities': 'q',
};

const ESCAPE =
  /\\u\{([0-9a-f]+)\}|\\U([0-9a-f]{8})|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\([nrt\\])/gi;

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\' };

/** A cell with its escapes (\u3000, \xad, \U000e0100, \n) as the characters they stand for. */
const unescaped = (cell: string): string =>
  cell.replace(ESCAPE, (_, braced, long, short, byte, control) =>
    control === undefined
      ? String.fromCodePoint(Number.parseInt(braced ?? long ?? short ?? byte, 16))
      : (CONTROLS[control] ?? ''),
  );

/** Other parameters may stand behind what was typed: `from=basic-act/art_1 as_of=2016-10-20`. */
const OTHERS = /((?: (?:from|as_of|number|limit)=\S*)*)$/;

const words = (route: string, cell: string): Sent => {
  const [others = ''] = OTHERS.exec(cell) ?? [];
  const typed = unescaped(cell.slice(0, cell.length - others.length));
  const given = others
    .split(' ')
    .filter(Boolean)
    .map((other) => [other.slice(0, other.indexOf('=')), other.slice(other.indexOf('=') + 1)]);
  if (route === '/reconcile') {
    const queries = JSON.stringify({ q0: { query: typed } });
    return { path: `${API_ROOT}/reconcile?${new URLSearchParams({ queries })}` };
  }
  const query = new URLSearchParams([[PARAMETER[route] ?? '', typed], ...given]);
  return { path: `${API_ROOT}${route}?${query}` };
};

/** JSON, also in the notation of Python. Null for anything else. */
const json = (written: string): unknown => {
  const plain = written
    .replaceAll("'", '"')
    .replace(/\bNone\b/g, 'null')
    .replace(/\bTrue\b/g, 'true')
    .replace(/\bFalse\b/g, 'false');
  try {
    return JSON.parse(plain);
  } catch {
    return null;
  }
};

const toolCall = (name: string, args: unknown): Sent => ({
  path: '/api/mcp',
  init: {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name, arguments: args },
    }),
  },
});

/** What takes typed words: a route with a parameter for them, or the reconciliation service. */
const takesWords = (route: string): boolean => route in PARAMETER || route === '/reconcile';

/**
 * The requests that a cell asks: `/resolve 第13条 from=…`, `/entities,/reconcile 名称` (both), `GET /api/v1/matrix.csv`,
 * `/instruments/…/art_4.txt`, `get_provision {'eid': 'art_13'}` (a tool). Empty where it asks nothing of a server.
 */
export const requestsOf = (asked: string): Sent[] => {
  const tool = /^([a-z_]+) (\{.*\})(?: .*)?$/s.exec(asked);
  const args = tool?.[2] === undefined ? null : json(unescaped(tool[2]));
  if (tool?.[1] !== undefined && args !== null) return [toolCall(tool[1], args)];
  const [, method, path] = /^(?:(GET|POST|HEAD) )?(\/\S*)/.exec(asked) ?? [];
  if (path === undefined) return [];
  const routes = path.split(',');
  if (method === undefined && routes.every(takesWords))
    return routes.map((route) => words(route, asked.slice(path.length + 1)));
  if (/[*{}]/.test(path)) return [];
  const whole = path.startsWith('/api') || path.startsWith('/downloads') ? path : API_ROOT + path;
  return [
    method === undefined || method === 'GET' ? { path: whole } : { path: whole, init: { method } },
  ];
};
