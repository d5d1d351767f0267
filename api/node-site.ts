import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { SITE_HEADERS } from '../content/model/security-headers.ts';
import { staticHeadersFor } from '../content/model/static-headers.ts';
import { type Answer, answerOf, deliver, type Encoders, weightOf } from './answer.ts';
import { openKept } from './kept.ts';
import { type Log, lineOf, sentIn, wordsOf } from './log.ts';
import { toProblem } from './mishaps.ts';
import { respondProblem } from './respond.ts';

const MiB = 1024 * 1024;

/** Directions for a host that serves the files itself; no pages. */
const NOT_SERVED = new Set(['/_headers', '/_redirects', '/404.html']);

/** Names of built assets carry a hash of their content; everything else may change with the next build. */
const cacheControlOf = (path: string): string =>
  path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=60';

/** Address → file of everything below `root`. A page is found at its directory. */
const filesOf = async (root: string): Promise<Map<string, string>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .map((file) => [`/${relative(root, file).split(sep).join('/')}`, file] as const)
      .filter(([path]) => !NOT_SERVED.has(path))
      .map(([path, file]) => [path.replace(/\/index\.html$/, '/'), file]),
  );
};

const answerFor = async (path: string, file: string): Promise<Answer> => {
  const body = new Uint8Array(await readFile(file));
  const { 'Content-Type': own, ...headers } = staticHeadersFor(path);
  return answerOf({
    contentType: own ?? getMimeType(file) ?? 'application/octet-stream',
    body,
    tag: createHash('sha256').update(body).digest('hex').slice(0, 32),
    headers: { ...SITE_HEADERS, 'Cache-Control': cacheControlOf(path), ...headers },
    otherForms: null,
  });
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

type Kept = ReturnType<typeof openKept<Answer>>;

/** Answers from files: an address asked for, decoded, is looked up among those there are and never joined to a path. */
const answerFrom = (
  files: ReadonlyMap<string, string>,
  notFound: Uint8Array<ArrayBuffer>,
  encoders: Encoders,
  kept: Kept,
) => {
  return async (request: Request, ready: Answer | undefined): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, {
        status: 405,
        headers: { ...SITE_HEADERS, Allow: 'GET, HEAD' },
      });
    const path = decoded(pathname);
    const file = files.get(path);
    if (file !== undefined) {
      const answer = ready ?? (await answerFor(path, file));
      return deliver(request, answer, encoders, () => kept.keep(path, answer));
    }
    // Pages end in a slash; what was asked without one is sent there. The page exists, so the path names no other host.
    if (files.has(`${path}/`))
      return new Response(null, {
        status: 307,
        headers: { ...SITE_HEADERS, Location: `${pathname}/${search}` },
      });
    return new Response(request.method === 'HEAD' ? null : notFound, {
      status: 404,
      headers: {
        ...SITE_HEADERS,
        'Cache-Control': 'no-store',
        'Content-Type': 'text/html; charset=UTF-8',
        'Content-Length': String(notFound.byteLength),
      },
    });
  };
};

/** Throws an Error that says which file of the site cannot be read, and why in the system's word. */
const missing = ({ code }: NodeJS.ErrnoException): never => {
  throw new Error(`dist/site cannot be read (${code})`);
};

/**
 * Opens the built site below `root`. Files are read, hashed and compressed at first use and kept within bounds; what is
 * no file gets the page `404.html`, and a file that cannot be read any more is a problem. Rejects if the site is not
 * there.
 */
export const openSite = async (
  root: string,
  encoders: Encoders,
  log?: Log,
): Promise<(request: Request) => Promise<Response>> => {
  const files = await filesOf(root).catch(missing);
  const notFound = new Uint8Array(await readFile(join(root, '404.html')).catch(missing));
  const kept = openKept<Answer>({ entries: 5000, weight: 64 * MiB, each: 8 * MiB }, weightOf);
  const answer = answerFrom(files, notFound, encoders, kept);
  const words = wordsOf(files.keys());

  return async (request) => {
    const begun = performance.now();
    const ready = kept.get(decoded(new URL(request.url).pathname));
    const response = await answer(request, ready).catch((error) =>
      respondProblem(toProblem(error)),
    );
    log?.(lineOf(request, sentIn(response), begun, ready ? 'kept' : 'made', words));
    return response;
  };
};
