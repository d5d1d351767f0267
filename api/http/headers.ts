import { SECURITY_HEADERS } from './security-headers.ts';

/** Headers of every answer of the API, errors included. Anyone may read it from anywhere (Fetch standard, CORS). */
export const API_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'Access-Control-Allow-Origin': '*',
  // What a script may read besides the headers that are always readable.
  'Access-Control-Expose-Headers':
    'Allow, Content-Disposition, Content-Encoding, Content-Length, ETag, Link, Vary',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * What clients send from a page elsewhere. `Authorization` is borne and not looked at: clients send an empty one, or one that was
 * meant for another server. `Content-Type` is set by some for every request, one without a body too.
 */
export const SENT_HEADERS = 'Accept, Authorization, Content-Type, If-None-Match';

/** Further headers of an answer to a preflight, for these methods. */
export const preflightHeaders = (methods: readonly string[]): Record<string, string> => ({
  ...API_HEADERS,
  'Access-Control-Allow-Methods': [...methods, 'OPTIONS'].join(', '),
  'Access-Control-Allow-Headers': SENT_HEADERS,
  'Access-Control-Max-Age': '86400',
});
