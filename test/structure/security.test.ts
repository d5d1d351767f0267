import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contactsOf, SECURITY_EXPIRES, securityText } from '../../site/crawlers/security-text.ts';
import { projectRoot } from '../support/paths.ts';

const DAY = 24 * 60 * 60 * 1000;

test('security.txt does not run out within a month, and is renewed every year', () => {
  const days = (Date.parse(SECURITY_EXPIRES) - Date.now()) / DAY;
  expect(days, 'read SECURITY.md again, then set SECURITY_EXPIRES anew').toBeGreaterThan(30);
  expect(days, 'RFC 9116 advises less than a year').toBeLessThan(366);
});

test('security.txt has the fields of RFC 9116', () => {
  expect(securityText('mailto:security@kihonho.example', 'https://kihonho.example')).toBe(
    `Contact: mailto:security@kihonho.example
Expires: 2027-11-01T00:00:00Z
Preferred-Languages: ja, en
Canonical: https://kihonho.example/.well-known/security.txt
Policy: https://kihonho.example/corrections/#security
`,
  );
  expect(securityText('https://kihonho.example/report', null)).not.toContain('Canonical');
});

test.each(['security@kihonho.example', 'http://x.example', 'mailto:', 'https://a\nExpires: never'])(
  'the contact %j is refused',
  (contact) => {
    for (const name of ['KIHONHO_CONTACT', 'KIHONHO_SECURITY_CONTACT'])
      expect(() => contactsOf({ [name]: contact })).toThrow(
        `${name}="${contact}" is no contact. Give a URI`,
      );
  },
);

test('one contact serves for both; without any there is none, not a made-up one', () => {
  const KIHONHO_CONTACT = 'mailto:errors@kihonho.example';
  const KIHONHO_SECURITY_CONTACT = 'https://kihonho.example/security';
  expect(contactsOf({ KIHONHO_CONTACT, KIHONHO_SECURITY_CONTACT })).toEqual({
    report: KIHONHO_CONTACT,
    security: KIHONHO_SECURITY_CONTACT,
  });
  expect(contactsOf({ KIHONHO_CONTACT })).toEqual({
    report: KIHONHO_CONTACT,
    security: KIHONHO_CONTACT,
  });
  expect([
    contactsOf({}),
    contactsOf({ KIHONHO_CONTACT: '', KIHONHO_SECURITY_CONTACT: '' }),
  ]).toEqual([
    { report: null, security: null },
    { report: null, security: null },
  ]);
});

test('nothing that answers requests asks anybody else', () => {
  const files = globSync(['api/**/*.ts', 'content/model/**/*.ts'], { cwd: projectRoot });
  expect(files.length).toBeGreaterThan(100);
  // `app.fetch(` and the like answer; a bare one asks.
  const asks = /(?<![.\w])fetch\(|XMLHttpRequest|WebSocket|EventSource|node:https?'|node:net'/;
  const found = files.filter((file) =>
    asks.test(
      readFileSync(join(projectRoot, file), 'utf8').replace(/^import type .*$|^\s*\*.*$/gm, ''),
    ),
  );
  // These listen.
  expect(found.sort()).toEqual([
    'api/node/place.ts',
    'api/node/raw-target.ts',
    'api/node/server.ts',
  ]);
});
