import { ApiProblem } from '../problem/problem.ts';
import { accepts, bestEncoding, ENCODINGS, type Encoding } from './accept.ts';

/** Compresses bytes, once per body. Given by the runtime; on the edge there is none, because the edge compresses. */
export type Encoders = Readonly<Partial<Record<Encoding, (bytes: Bytes) => Bytes>>>;

export type Bytes = Uint8Array<ArrayBuffer>;

/** Headers in the form in which this runtime sends them fastest; nobody changes them. */
type ReadyHeaders = Readonly<Record<string, string>> | Headers;

/** What is said of one representation: its strong validator, and the headers of its 200 and its 304, ready to be sent. */
export type Literals<H extends ReadyHeaders = ReadyHeaders> = {
  etag: string;
  headers: H;
  notModified: H;
};

/** One representation of an answer. */
type Variant = Literals & { body: Bytes };

/** A 200 with all that is needed to send it again and again. */
export type PreparedAnswer = {
  contentType: string;
  body: Bytes;
  /** Strong validator of the bytes without its quotes; a coded form adds its coding (RFC 9110 §8.8.3.3). */
  tag: string;
  /** Headers that all its forms share, `Content-Type` included. */
  headers: Readonly<Record<string, string>>;
  /** Addresses of its other forms, for who asks for a type this one is not; null: any `Accept` gets the bytes. */
  otherForms: readonly string[] | null;
  /** True where a coding makes it smaller. */
  compressible: boolean;
  variants: Map<Encoding | 'identity', Variant>;
};

/** Media types that get smaller; images, fonts and archives are compressed already. */
const COMPRESSIBLE =
  /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:jsonl?|xml|javascript|wasm|x-bibtex|vnd\.sqlite3)\b)/;

/** Below this many bytes a coding gains nothing. */
const MIN_TO_COMPRESS = 1024;

/** Whether a coding makes so many bytes of a media type smaller. */
export const isCompressible = (contentType: string, bytes: number): boolean =>
  bytes >= MIN_TO_COMPRESS && COMPRESSIBLE.test(contentType);

/** An answer from its parts. */
export const answerOf = (
  parts: Omit<PreparedAnswer, 'variants' | 'headers' | 'compressible'> & {
    headers: Record<string, string>;
  },
): PreparedAnswer => ({
  ...parts,
  headers: { ...parts.headers, 'Content-Type': parts.contentType },
  compressible: isCompressible(parts.contentType, parts.body.byteLength),
  variants: new Map(),
});

/** Bytes an answer takes in memory, its coded forms included; the rest of it is small change. */
export const weightOf = (key: string, answer: PreparedAnswer): number => {
  const own = answer.variants.has('identity') ? 0 : answer.body.byteLength;
  const variants = [...answer.variants.values()].reduce(
    (sum, { body }) => sum + body.byteLength,
    own,
  );
  return variants + 2 * key.length + 2048;
};

const offers = new WeakMap<Encoders, readonly Encoding[]>();

/** Codings that a runtime can give, the densest first; worked out once, not for every request. */
const offeredBy = (encoders: Encoders): readonly Encoding[] => {
  const known = offers.get(encoders);
  if (known) return known;
  const offered = ENCODINGS.filter((name) => encoders[name]);
  offers.set(encoders, offered);
  return offered;
};

/** A body that is made for one request and not kept, in the best coding that the request takes, with the headers that say so. */
export const codedFor = (
  request: Request,
  contentType: string,
  body: Bytes,
  encoders: Encoders,
): { body: Bytes; headers: Record<string, string> } => {
  const offered = offeredBy(encoders);
  if (offered.length === 0 || !isCompressible(contentType, body.byteLength))
    return { body, headers: {} };
  const encoding = bestEncoding(request.headers.get('accept-encoding'), offered);
  const vary = { Vary: 'Accept-Encoding' };
  const encode = encoding && encoders[encoding];
  return encode
    ? { body: encode(body), headers: { ...vary, 'Content-Encoding': encoding } }
    : { body, headers: vary };
};

/** What is said of a representation of `length` bytes in a coding; `varies` where the address has others as well. */
export const literalsOf = (
  { tag, contentType, headers }: Pick<PreparedAnswer, 'tag' | 'contentType' | 'headers'>,
  encoding: Encoding | null,
  length: number,
  varies: boolean,
): Literals<Readonly<Record<string, string>>> => {
  const etag = `"${tag}${encoding ? `-${encoding}` : ''}"`;
  const { 'Content-Type': _, ...lasting } = headers;
  const notModified = { ...lasting, ETag: etag, ...(varies ? { Vary: 'Accept-Encoding' } : {}) };
  return {
    etag,
    notModified,
    headers: {
      ...notModified,
      'Content-Type': contentType,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
      'Content-Length': String(length),
    },
  };
};

const variantOf = (
  answer: PreparedAnswer,
  encoding: Encoding | null,
  encoders: Encoders,
  grown: () => void,
): Variant => {
  const key = encoding ?? 'identity';
  const made = answer.variants.get(key);
  if (made) return made;
  const encode = encoding && encoders[encoding];
  const body = encode ? encode(answer.body) : answer.body;
  // Node's adapter writes a literal as it is. The edge, which compresses by itself and gives no encoders, makes Headers
  // of it each time: made once, they are copied in less.
  const onEdge = Object.keys(encoders).length === 0;
  const varies = answer.compressible && !onEdge;
  const said = literalsOf(answer, encoding, body.byteLength, varies);
  const ready = (literal: ReadyHeaders) => (onEdge ? new Headers(literal) : literal);
  const variant = {
    body,
    etag: said.etag,
    headers: ready(said.headers),
    notModified: ready(said.notModified),
  };
  answer.variants.set(key, variant);
  grown();
  return variant;
};

/** Longest part of `If-None-Match` that is read, in characters: some fifty tags of ours. */
const MAX_TAGS = 2000;

/**
 * The tag by which the client has these bytes already (RFC 9110 §13.1.2: a list or `*`, compared weakly). A coded form
 * counts too: its content is the same, and the answer names the tag that matched.
 */
const matchedTag = (header: string, tag: string, current: string): string | null => {
  if (header === current || header.trim() === '*') return current;
  const own = [`"${tag}"`, ...ENCODINGS.map((encoding) => `"${tag}-${encoding}"`)];
  const given = new Set(
    header
      .slice(0, MAX_TAGS)
      .split(',')
      .map((each) => each.trim().replace(/^W\//, '')),
  );
  return given.has(current) ? current : (own.find((each) => given.has(each)) ?? null);
};

/** Headers of a 304 that names another form's tag than the one this request would get. */
const renamed = ({ notModified }: Literals, etag: string): Headers => {
  const headers = new Headers(notModified);
  headers.set('ETag', etag);
  return headers;
};

/** Headers of the 304 for a client that has a representation of this tag already; null where it has none. */
export const notModifiedFor = (
  request: Request,
  tag: string,
  literals: Literals,
): ReadyHeaders | null => {
  const ifNoneMatch = request.headers.get('if-none-match');
  const etag = ifNoneMatch === null ? null : matchedTag(ifNoneMatch, tag, literals.etag);
  if (etag === null) return null;
  return etag === literals.etag ? literals.notModified : renamed(literals, etag);
};

const notAcceptable = (answer: PreparedAnswer, accept: string): ApiProblem =>
  new ApiProblem(
    'NOT_ACCEPTABLE',
    `This address gives ${answer.contentType.split(';')[0]}; "Accept: ${accept.slice(0, 200)}" excludes it.`,
    answer.otherForms && answer.otherForms.length > 0
      ? `Leave Accept out; other forms have addresses of their own: ${answer.otherForms.join(', ')}.`
      : 'Leave Accept out, or add */*.',
  );

/** What is sent to one request: a 200 with its form's literals, or a 304. `length` is what `Content-Length` says. */
export type Delivery = {
  status: 200 | 304;
  headers: ReadyHeaders;
  body: Bytes | null;
  length: number | null;
};

/**
 * Chooses what a GET or a HEAD gets of an answer: 304 where the client has it, else the bytes in the best coding. `grown`
 * is called when a form was made and kept with it. Throws NOT_ACCEPTABLE where `Accept` excludes the type.
 */
export const deliveryOf = (
  request: Request,
  answer: PreparedAnswer,
  encoders: Encoders,
  grown: () => void,
): Delivery => {
  // Each header that is read crosses into the runtime: none is read that cannot matter.
  const { headers: asked } = request;
  const accept = answer.otherForms === null ? null : asked.get('accept');
  if (!accepts(accept, answer.contentType)) throw notAcceptable(answer, accept ?? '');
  const offered = offeredBy(encoders);
  const encoding =
    offered.length > 0 && answer.compressible
      ? bestEncoding(asked.get('accept-encoding'), offered)
      : null;
  const variant = variantOf(answer, encoding, encoders, grown);
  const notModified = notModifiedFor(request, answer.tag, variant);
  if (notModified) return { status: 304, headers: notModified, body: null, length: null };
  return {
    status: 200,
    headers: variant.headers,
    body: request.method === 'HEAD' ? null : variant.body,
    length: variant.body.byteLength,
  };
};

/** Writes a delivery. Its headers are ready made: whoever reads them from the Response makes Node build them again. */
export const responseOf = ({ status, headers, body }: Delivery): Response =>
  new Response(body, { status, headers });

/** Sends an answer to a GET or a HEAD, see {@link deliveryOf}. */
export const deliver = (
  request: Request,
  answer: PreparedAnswer,
  encoders: Encoders,
  grown: () => void = () => {},
): Response => responseOf(deliveryOf(request, answer, encoders, grown));
