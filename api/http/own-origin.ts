/** The origin at which an answer to this request says that things are. */
export type OwnOrigin = (request: Request) => string;

/** Reads `dist/origin.json`: the origin that was told at build, or null. */
export const readToldOrigin = (text: string): string | null => JSON.parse(text);

/**
 * Where an origin was told, no header of a request can change an address that we give; where none was (null), it is the one
 * that was asked, as the Host header says it (RFC 9110 §7.1).
 */
export const ownOrigin =
  (told: string | null): OwnOrigin =>
  ({ url }) =>
    told ?? new URL(url).origin;
