/**
 * How long an answer may be used without asking again (RFC 9111, RFC 5861), by what it is. Chosen where the resource
 * is defined; `pinned` follows from `dataset=` in the address. Errors are `none` as well.
 */
export const CACHE = {
  /** Texts, findings, lists: they change with a new dataset only. A minute fresh, a day while revalidating. */
  record: 'public, max-age=60, stale-while-revalidate=86400',
  /** The same, but it names the software too, which no dataset pins. */
  software: 'public, max-age=60, stale-while-revalidate=86400',
  /** Answers to free questions, which hardly repeat: a minute, and then they are asked again. */
  question: 'public, max-age=60',
  /** The description of the API: it changes with the code. */
  document: 'public, max-age=600',
  /** Any answer for a dataset named in the address: another dataset has another address. */
  pinned: 'public, max-age=31536000, immutable',
  /** What is only true now. */
  none: 'no-store',
} as const;

/** Policy a resource may be given. */
export type CachePolicy = Exclude<keyof typeof CACHE, 'pinned'>;

/** The header for a resource; what hangs on a dataset does not change once the address names it. */
export const cacheControl = (policy: CachePolicy, pinned: boolean): string =>
  CACHE[pinned && (policy === 'record' || policy === 'question') ? 'pinned' : policy];
