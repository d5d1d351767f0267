/** The origin at which an answer to this request says that things are. */
export type OwnOrigin = (request: Request) => string;

/**
 * The text of `dist/origin.json` is the origin that was told at build, or null. Where one was told, no header of a request
 * can change an address that we give; where none was, it is the one that was asked (RFC 9110 §7.1).
 */
export const readOwnOrigin = (text: string): OwnOrigin => {
  const told: string | null = JSON.parse(text);
  return told === null ? askedOrigin : () => told;
};

/** The origin that was asked, as the Host header says it. */
export const askedOrigin: OwnOrigin = ({ url }) => new URL(url).origin;
