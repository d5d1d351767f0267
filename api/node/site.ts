import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { openCache } from '../dataset/cache.ts';
import { bestEncoding, ENCODINGS, type Encoding } from '../http/accept.ts';
import { type Bytes, type Literals, literalsOf, notModifiedFor } from '../http/answer.ts';
import { type Log, lineOf, type Sent, segmentsOf, sentIn } from '../http/log.ts';
import { corsOf, filePreflight, onlyRead, openMissing, reads } from '../http/product.ts';
import { rangeOf } from '../http/ranges.ts';
import { SITE_HEADERS } from '../http/security-headers.ts';
import { NOT_SERVED, SITE_CACHE, staticHeadersFor } from '../http/static-headers.ts';
import { toProblem } from '../resource/errors.ts';
import { respondProblem } from '../resource/respond.ts';
import { codedPath } from './coded.ts';
import { openLargeFile, type Pieces } from './large-file.ts';
import { type Manifest, sha256Of } from './manifest.ts';

const MiB = 1024 * 1024;

/** Above so many bytes a file is sent from where it lies; what is smaller is read once and kept. */
const LARGE = 1 * MiB;

const NO_PAGES = new Set(NOT_SERVED.map((name) => `site/${name}`));

/** One representation of a file: the built file that holds it, with size and digest from the manifest. */
type Form = Literals<Readonly<Record<string, string>>> & {
  file: string;
  bytes: number;
  sha256: string;
};

/** A file of the site in all its forms. */
type Page = { tag: string; whole: Form; coded: ReadonlyMap<Encoding, Form> };

/** Media type of a file of the site, by its name. */
export const siteTypeOf = (path: string): string =>
  staticHeadersFor(path)['Content-Type'] ?? getMimeType(path) ?? 'application/octet-stream';

const pageOf = (file: string, files: Manifest['files']): Page => {
  const path = file.slice('site'.length);
  const tag = files[file]?.sha256.slice(0, 32) ?? '';
  const { 'Content-Type': _, ...own } = staticHeadersFor(path.replace(/\/index\.html$/, '/'));
  const headers = {
    ...SITE_HEADERS,
    'Cache-Control': SITE_CACHE,
    ...own,
    'Accept-Ranges': 'bytes',
  };
  const offered = ENCODINGS.filter((encoding) => files[codedPath(file, encoding)]);
  const formOf = (encoding: Encoding | null): Form => {
    const held = encoding === null ? file : codedPath(file, encoding);
    const { bytes = 0, sha256 = '' } = files[held] ?? {};
    const of = { tag, contentType: siteTypeOf(path), headers };
    return { ...literalsOf(of, encoding, bytes, offered.length > 0), file: held, bytes, sha256 };
  };
  const coded = new Map(offered.map((encoding) => [encoding, formOf(encoding)]));
  return { tag, whole: formOf(null), coded };
};

/** Address → file, for everything the manifest names below `site`. A page is found at its directory. */
const pagesOf = ({ files }: Manifest): Map<string, Page> =>
  new Map(
    Object.keys(files)
      .filter((file) => file.startsWith('site/') && !NO_PAGES.has(file))
      .map((file) => [
        file.slice('site'.length).replace(/\/index\.html$/, '/'),
        pageOf(file, files),
      ]),
  );

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
const meantBy = (pages: ReadonlyMap<string, Page>, plain: string): string | undefined =>
  [plain, `${plain}/`, plain.replace(/(?:\/index(?:\.html)?|\.html)$/, '/')].find((path) =>
    pages.has(path),
  );

/** Bytes of a form: those kept in memory, or how to get at them. */
type Source = { kept: (form: Form) => Bytes | undefined; read: (form: Form) => Promise<Bytes> };

/** Keeps small files as they are read, within bounds. Rejects where a file is no longer the one of the manifest. */
const openSmallFiles = (dist: string): Source => {
  const cache = openCache<Bytes>(
    { entries: 5000, weight: 64 * MiB, each: LARGE },
    (key, bytes) => bytes.byteLength + 2 * key.length + 256,
  );
  return {
    kept: ({ file }) => cache.get(file),
    read: async ({ file, sha256 }) => {
      const bytes = new Uint8Array(await readFile(join(dist, file)));
      if (sha256Of(bytes) !== sha256) throw new Error(`${file} was changed after the start`);
      cache.keep(file, bytes);
      return bytes;
    },
  };
};

const openLargeFiles = async (
  dist: string,
  pages: Iterable<Page>,
): Promise<Map<string, Pieces>> => {
  const large = new Map<string, Pieces>();
  for (const { whole, coded } of pages)
    for (const { file, bytes } of [whole, ...coded.values()])
      if (bytes > LARGE) large.set(file, await openLargeFile(join(dist, file)));
  return large;
};

/** What is sent to one request, but for the bytes of its form: those from `from` to `to`, both included; none to a HEAD. */
type Choice = Sent & {
  headers: Literals['headers'];
  form: Form;
  slice: { from: number; to: number } | null;
};

/**
 * Chooses what a GET or a HEAD gets of a file. A range is one of the file itself, never of a coded form: who asks for a
 * part means the bytes that the manifest tells of.
 */
const choose = (request: Request, { tag, whole, coded }: Page): Choice => {
  const { headers: asked, method } = request;
  const ranged =
    method === 'GET'
      ? rangeOf(asked.get('range'), asked.get('if-range'), whole.etag, whole.bytes)
      : null;
  const encoding =
    ranged === null && coded.size > 0
      ? bestEncoding(asked.get('accept-encoding'), [...coded.keys()])
      : null;
  const form = (encoding && coded.get(encoding)) || whole;
  const notModified = notModifiedFor(request, tag, form);
  if (notModified) return { status: 304, headers: notModified, form, slice: null, length: null };
  if (ranged === 'unsatisfiable') {
    const { 'Content-Type': _, ...headers } = form.headers;
    const said = { 'Content-Range': `bytes */${form.bytes}`, 'Content-Length': '0' };
    return { status: 416, headers: { ...headers, ...said }, form, slice: null, length: 0 };
  }
  if (ranged === null) {
    const slice = method === 'HEAD' || form.bytes === 0 ? null : { from: 0, to: form.bytes - 1 };
    return { status: 200, headers: form.headers, form, slice, length: form.bytes };
  }
  const length = ranged.to - ranged.from + 1;
  const said = {
    'Content-Range': `bytes ${ranged.from}-${ranged.to}/${form.bytes}`,
    'Content-Length': String(length),
  };
  return { status: 206, headers: { ...form.headers, ...said }, form, slice: ranged, length };
};

/**
 * Opens the built site below `dist`, all of which the manifest names. An address asked for, decoded, is looked up among
 * those there are and never joined to a path: the same as Workers' assets do with `html_handling: force-trailing-slash`.
 * What is no file gets the page `404.html`, and a file that cannot be read any more is a problem. Rejects where a file
 * cannot be read now.
 */
export const openSite = async (
  dist: string,
  manifest: Manifest,
  log?: Log,
): Promise<(request: Request) => Response | Promise<Response>> => {
  const pages = pagesOf(manifest);
  const missing = openMissing(await readFile(join(dist, 'site/404.html'), 'utf8'));
  const large = await openLargeFiles(dist, pages.values());
  const small = openSmallFiles(dist);
  const words = segmentsOf(pages.keys());

  return (request) => {
    const begun = performance.now();
    const done = (response: Response, sent: Sent, cache: 'kept' | 'made'): Response => {
      log?.(lineOf(request, sent, begun, cache, words));
      return response;
    };
    const other = (response: Response): Response => done(response, sentIn(response), 'made');

    const { pathname, search } = new URL(request.url);
    const path = meantBy(pages, plainPath(pathname));
    const page = pages.get(path ?? '');
    if (path === undefined || page === undefined) return other(missing(request));
    if (!reads(request)) return other(filePreflight(request) ?? onlyRead(corsOf(pathname)));
    const location = spelled(path);
    if (location !== pathname) {
      // The file exists, so the path names no other host.
      const own = { ...SITE_HEADERS, ...staticHeadersFor(pathname) };
      const headers = { ...own, Location: location + search };
      return other(new Response(null, { status: 307, headers }));
    }
    const { form, slice, status, headers, length } = choose(request, page);
    const send = (body: BodyInit | null, cache: 'kept' | 'made'): Response =>
      done(new Response(body, { status, headers }), { status, length }, cache);
    if (slice === null) return send(null, 'kept');
    const pieces = large.get(form.file);
    if (pieces) return send(pieces(slice.from, slice.to), 'made');
    const cut = (bytes: Bytes) => bytes.subarray(slice.from, slice.to + 1);
    const kept = small.kept(form);
    if (kept) return send(cut(kept), 'kept');
    return small.read(form).then(
      (bytes) => send(cut(bytes), 'made'),
      (error) => other(respondProblem(toProblem(error))),
    );
  };
};
