import { describe, expect, test } from 'vitest';
import { SECURITY_HEADERS, SITE_HEADERS } from '../../api/http/security-headers.ts';
import { valuesOf } from './support/headers.ts';
import { servedTargets } from './support/targets.ts';

/** What is asked, and the headers in which its answer differs from the constant on purpose. */
const PUBLIC = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const CASES: [path: string, status: number, differs: Record<string, string>, init?: RequestInit][] =
  [
    ['/', 200, {}],
    ['/entities/bank-of-japan/', 200, {}],
    ['/search/', 200, {}],
    ['/favicon.svg', 200, {}],
    ['/pagefind/pagefind.js', 200, {}],
    ['/downloads/manifest.json', 200, {}],
    ['/nothing-here/', 404, {}],
    ['/api/v1', 200, PUBLIC],
    ['/api/v1/health', 200, PUBLIC],
    ['/api/v1/version', 200, PUBLIC],
    ['/api/v1/search.html?q=x', 200, PUBLIC],
    ['/api/v1/nothing', 404, PUBLIC],
    ['/api/v1/entities?x=1', 400, PUBLIC],
    ['/api/v1/entities', 405, PUBLIC, { method: 'DELETE' }],
    ['/api/v1/entities', 204, PUBLIC, { method: 'OPTIONS' }],
    ['/api/mcp', 405, PUBLIC],
    ['/api/mcp', 204, PUBLIC, { method: 'OPTIONS' }],
    [
      '/api/mcp',
      200,
      PUBLIC,
      {
        method: 'POST',
        body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
        headers: { 'Content-Type': 'application/json' },
      },
    ],
    ['/api/v1/reconcile/preview?id=nobody', 404, PUBLIC],
    [
      '/api/v1/reconcile/preview?id=nisc',
      200,
      {
        ...PUBLIC,
        'Content-Security-Policy': (SECURITY_HEADERS['Content-Security-Policy'] ?? '').replace(
          "frame-ancestors 'none'",
          'frame-ancestors *',
        ),
      },
    ],
  ];

describe.each(servedTargets)('$name', (target) => {
  test.each(CASES)('%s (%i) has the security headers', async (path, status, differs, init) => {
    const response = await target.fetch(path, init);
    await response.arrayBuffer();
    expect(response.status).toBe(status);
    expect(valuesOf(response, Object.keys(SITE_HEADERS))).toEqual({
      ...SITE_HEADERS,
      ...differs,
    });
    expect(valuesOf(response, ['server', 'x-powered-by', 'set-cookie'])).toEqual({
      server: null,
      'x-powered-by': null,
      'set-cookie': null,
    });
  });
});

test('the policy lets nothing in but our own files', () => {
  const policy = SECURITY_HEADERS['Content-Security-Policy'] ?? '';
  const rules = policy.split('; ').map((rule) => rule.split(' '));
  expect(rules[0]).toEqual(['default-src', "'none'"]);
  const sources = new Set(rules.flatMap(([, ...values]) => values));
  expect([...sources].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
});
