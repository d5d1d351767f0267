import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { contactsOf, securityText } from '../crawlers/security-text.ts';
import { ORIGIN } from '../sitewide/origin.ts';

/**
 * Writes `/.well-known/security.txt` where KIHONHO_SECURITY_CONTACT or KIHONHO_CONTACT says whom to write to. Without it there is none: the
 * standard demands a contact, and a made-up one would swallow reports. SECURITY.md has the other way.
 */
export const securityFile = (): AstroIntegration => ({
  name: 'kihonho:security-file',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const contact = contactsOf(process.env).security;
      if (contact === null) {
        logger.warn('KIHONHO_CONTACT is not set: no security.txt, no address on /corrections/');
        return;
      }
      const folder = new URL('.well-known/', dir);
      await mkdir(folder, { recursive: true });
      await writeFile(new URL('security.txt', folder), securityText(contact, ORIGIN));
    },
  },
});
