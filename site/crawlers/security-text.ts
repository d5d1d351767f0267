/**
 * Day on which `security.txt` must be renewed: read it again then, and set a day within the year (RFC 9116 §2.5.5). A
 * test fails a month before.
 */
export const SECURITY_EXPIRES = '2027-11-01T00:00:00Z';

/** Reads KIHONHO_SECURITY_CONTACT: a URI of RFC 9116 §2.5.3. Throws an Error that says what is expected. */
export const readContact = (given: string | undefined): string | null => {
  if (given === undefined || given === '') return null;
  if (!/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+\S*|tel:\+[\d-]+)$/.test(given))
    throw new Error(
      `KIHONHO_SECURITY_CONTACT="${given}" is no contact. Give a URI: mailto:security@kihonho.example or https://…`,
    );
  return given;
};

/** `/.well-known/security.txt` (RFC 9116) for a contact, and for the origin where that is known. */
export const securityText = (contact: string, origin: string | null): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${SECURITY_EXPIRES}`,
    'Preferred-Languages: ja, en',
    ...(origin === null ? [] : [`Canonical: ${origin}/.well-known/security.txt`]),
    '',
  ].join('\n');
