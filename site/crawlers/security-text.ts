/**
 * Day on which `security.txt` must be renewed: read it again then, and set a day within the year (RFC 9116 §2.5.5). A
 * test fails a month before.
 */
export const SECURITY_EXPIRES = '2027-11-01T00:00:00Z';

/** Reads a variable that says whom to write to: a URI of RFC 9116 §2.5.3. Throws an Error that says what is expected. */
const readContact = (name: string, given: string | undefined): string | null => {
  if (given === undefined || given === '') return null;
  if (!/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+\S*|tel:\+[\d-]+)$/.test(given))
    throw new Error(
      `${name}="${given}" is no contact. Give a URI: mailto:security@kihonho.example or https://…`,
    );
  return given;
};

/** Whom to write to about this deployment; null where nobody said. */
export type Contacts = {
  /** Errors of the content, and what cannot be read or used. */
  readonly report: string | null;
  /** Vulnerabilities: the same, unless another is given. */
  readonly security: string | null;
};

/** The contacts that the environment of a build gives: KIHONHO_CONTACT and KIHONHO_SECURITY_CONTACT. */
export const contactsOf = (env: Readonly<Record<string, string | undefined>>): Contacts => {
  const report = readContact('KIHONHO_CONTACT', env.KIHONHO_CONTACT);
  const security = readContact('KIHONHO_SECURITY_CONTACT', env.KIHONHO_SECURITY_CONTACT);
  return { report, security: security ?? report };
};

/** `/.well-known/security.txt` (RFC 9116) for a contact, and for the origin where that is known. */
export const securityText = (contact: string, origin: string | null): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${SECURITY_EXPIRES}`,
    'Preferred-Languages: ja, en',
    ...(origin === null
      ? []
      : [
          `Canonical: ${origin}/.well-known/security.txt`,
          `Policy: ${origin}/corrections/#security`,
        ]),
    '',
  ].join('\n');
