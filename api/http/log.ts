/**
 * One request as it is logged. Nothing in it says who asked or what was looked up: no address, agent or referrer of the
 * client, no query, and of a path that led nowhere only the words that are the product's own.
 */
export type RequestLine = {
  kind: 'request';
  /** When it was answered, UTC (RFC 3339). */
  time: string;
  method: string;
  /** Path without query; null where the request had none that could be read. */
  path: string | null;
  status: number;
  /** Milliseconds from request to answer, without the sending. Workers' clock stands still while code runs: 0 there. */
  ms: number;
  /** Bytes of the body as sent; null where its length is not known beforehand. */
  bytes: number | null;
  /** Whether the answer was kept ready or made for this request. */
  cache: 'kept' | 'made';
};

/** Takes lines; the runtime says where to. */
export type Log = (line: RequestLine) => void;

/** Words in the templates of routes, `/entities/:id/cite` → `entities`, `cite`. */
export const segmentsOf = (paths: Iterable<string>): ReadonlySet<string> =>
  new Set([...paths].flatMap((path) => path.split('/')).filter((word) => !/[:{*]/.test(word)));

/**
 * The path as a log may hold it. One that led to something names something public; where it did not, whatever stands in
 * the place of an id may be anybody's name, and becomes `*`.
 */
export const loggedPath = (path: string, status: number, words: ReadonlySet<string>): string =>
  status < 400
    ? path
    : path
        .split('/', 12)
        .map((part) => (words.has(part) ? part : '*'))
        .join('/');

/** What the log holds of an answer: its status, and what `Content-Length` says. */
export type Sent = { status: number; length: number | null };

/** The same of a Response. It makes the runtime build its Headers: not for answers that are kept ready. */
export const sentIn = ({ status, headers }: Response): Sent => {
  const length = headers.get('content-length');
  return { status, length: length === null ? null : Number(length) };
};

let second = { at: 0, text: '' };

/** Now, UTC (RFC 3339). Only the milliseconds are written anew while the second is the same. */
const now = (): string => {
  const ms = Date.now();
  const at = Math.floor(ms / 1000);
  if (at !== second.at) second = { at, text: new Date(at * 1000).toISOString().slice(0, -4) };
  return `${second.text}${String(ms % 1000).padStart(3, '0')}Z`;
};

/** Path of an address without its query. */
const pathOf = (url: string): string => {
  const from = url.indexOf('/', url.indexOf('//') + 2);
  if (from < 0) return '/';
  const end = url.slice(from).search(/[?#]/);
  return end < 0 ? url.slice(from) : url.slice(from, from + end);
};

/** The line of an answered request that began at `begun` (`performance.now()`). */
export const lineOf = (
  request: Request,
  { status, length }: Sent,
  begun: number,
  cache: RequestLine['cache'],
  words: ReadonlySet<string>,
): RequestLine => ({
  kind: 'request',
  time: now(),
  method: request.method,
  path: loggedPath(pathOf(request.url), status, words),
  status,
  ms: Math.round((performance.now() - begun) * 10) / 10,
  bytes: length,
  cache,
});

/** Logs what broke, as one JSON line, and gives the reference under which it can be found there (RFC 9562 UUID). */
export const logFault = (error: unknown): string => {
  const reference = crypto.randomUUID();
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const time = new Date().toISOString();
  console.error(JSON.stringify({ kind: 'error', time, reference, name, message, stack }));
  return reference;
};
