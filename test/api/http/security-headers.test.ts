import { expect, test } from 'vitest';
import { SECURITY_HEADERS, SITE_HEADERS } from '../../../api/http/security-headers.ts';

/** Written out whole: a weaker policy must be somebody's decision, not a slip. */
const EVERYWHERE = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
    "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; " +
    "base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), ' +
    'microphone=(), midi=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

test('every answer allows no more than the site itself needs', () => {
  expect(SECURITY_HEADERS).toEqual(EVERYWHERE);
});

test('pages and files are besides not to be embedded elsewhere', () => {
  expect(SITE_HEADERS).toEqual({ ...EVERYWHERE, 'Cross-Origin-Resource-Policy': 'same-origin' });
});
