import { SECURITY_HEADERS } from '../content/model/security-headers.ts';

/** Headers of every answer of the API, errors included. Anyone may read it from anywhere (Fetch standard, CORS). */
export const API_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Allow',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Further headers of an answer to a preflight. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  ...API_HEADERS,
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': 'Accept, If-None-Match',
  'Access-Control-Max-Age': '86400',
};

/** Findings and texts change with a new dataset only: a minute fresh, a day while revalidating (RFC 5861). */
export const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=86400';
