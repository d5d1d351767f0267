import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { SITE_HEADERS } from '../content/model/security-headers.ts';
import { NOT_SERVED, SITE_CACHE, staticHeadersFor } from '../content/model/static-headers.ts';
import { type Answer, answerOf, deliver, type Encoders, weightOf } from './answer.ts';
import { openKept } from './kept.ts';
import { type Log, lineOf, sentIn, wordsOf } from './log.ts';
import { toProblem } from './mishaps.ts';
import { onlyRead, openMissing, reads } from './product.ts';
import { respondProblem } from './respond.ts';

const MiB = 1024 * 1024;

const NO_PAGES = new Set(NOT_SERVED.map((name) => `/${name}`));

/** Address → file of everything below `root`. A page is found at its directory. */
const filesOf = async (root: string): Promise<Map<string, string>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .map((file) => [`/${relative(root, file).split(sep).join('/')}`, file] as const)
      .filter(([path]) => !NO_PAGES.has(path))
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
    headers: { ...SITE_HEADERS, 'Cache-Control': SITE_CACHE, ...headers },
    otherForms: null,
  });
};

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** A path as files are looked up by: decoded, no two slashes in a row. */
const plainPath = (pathname: string): string =>
  pathname.split('/').map(decoded).join('/').replace(/\/+/g, '/');

/** The one spelling of a plain path in an address. */
const spelled = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The path of the file that is meant; undefined where there is none. A page ends in a slash, however it was asked for. */
const meantBy = (files: ReadonlyMap<string, string>, plain: string): string | undefined =>
  [plain, `${plain}/`, plain.replace(/(?:\/index(?:\.html)?|\.html)$/, '/')].find((path) =>
    files.has(path),
  );

type Kept = ReturnType<typeof openKept<Answer>>;

/**
 * Answers from files: an address asked for, decoded, is looked up among those there are and never joined to a path. The
 * same as Workers' assets do with `html_handling: force-trailing-slash`.
 */
const answerFrom = (
  files: ReadonlyMap<string, string>,
  missing: (request: Request) => Response,
  encoders: Encoders,
  kept: Kept,
) => {
  return async (request: Request, ready: Answer | undefined): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const path = meantBy(files, plainPath(pathname));
    const file = files.get(path ?? '');
    if (path === undefined || file === undefined) return missing(request);
    if (!reads(request)) return onlyRead(pathname);
    const location = spelled(path);
    if (location === pathname) {
      const answer = ready ?? (await answerFor(path, file));
      return deliver(request, answer, encoders, () => kept.keep(path, answer));
    }
    // The file exists, so the path names no other host.
    return new Response(null, {
      status: 307,
      headers: { ...SITE_HEADERS, ...staticHeadersFor(pathname), Location: location + search },
    });
  };
};

/** Throws an Error that says which file of the site cannot be read, and why in the system's word. */
const unreadable = ({ code }: NodeJS.ErrnoException): never => {
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
  const files = await filesOf(root).catch(unreadable);
  const page = await readFile(join(root, '404.html'), 'utf8').catch(unreadable);
  const kept = openKept<Answer>({ entries: 5000, weight: 64 * MiB, each: 8 * MiB }, weightOf);
  const answer = answerFrom(files, openMissing(page), encoders, kept);
  const words = wordsOf(files.keys());

  return async (request) => {
    const begun = performance.now();
    const ready = kept.get(plainPath(new URL(request.url).pathname));
    const response = await answer(request, ready).catch((error) =>
      respondProblem(toProblem(error)),
    );
    log?.(lineOf(request, sentIn(response), begun, ready ? 'kept' : 'made', words));
    return response;
  };
};
