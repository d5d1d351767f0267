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

/** Further headers of an answer to a preflight, for these methods. `Content-Type` matters only where there is a POST. */
export const preflightHeaders = (methods: readonly string[]): Record<string, string> => ({
  ...API_HEADERS,
  'Access-Control-Allow-Methods': [...methods, 'OPTIONS'].join(', '),
  'Access-Control-Allow-Headers': methods.includes('POST')
    ? 'Accept, Content-Type, If-None-Match, MCP-Protocol-Version, MCP-Session-Id, Last-Event-ID'
    : 'Accept, If-None-Match',
  'Access-Control-Max-Age': '86400',
});
