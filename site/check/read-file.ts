/** Largest file that is opened, in bytes: 100,000 characters in any encoding that is read, and room. */
export const MAX_FILE = 1_000_000;

/** A text file as read, and in which encoding. */
export type ReadText = { text: string; encoding: string };

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Bytes of 0 at even and odd places: of UTF-16 without a mark, line breaks and digits have one. */
const zerosAt = (bytes: Uint8Array, odd: number): number =>
  bytes.filter((byte, i) => byte === 0 && i % 2 === odd).length;

const encodingOf = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const [even, odd] = [zerosAt(bytes, 0), zerosAt(bytes, 1)];
  if (even + odd > 0) return odd >= even ? 'utf-16le' : 'utf-16be';
  return decode(bytes, 'utf-8') === null ? 'shift_jis' : 'utf-8';
};

const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  shift_jis: 'Shift_JIS',
};

/** Reads a text in UTF-8 or UTF-16, with or without a byte order mark, or in Shift_JIS. Null where it is none of these. */
export const readTextFile = (bytes: Uint8Array): ReadText | null => {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  return text === null ? null : { text, encoding: NAMES[encoding] ?? encoding };
};
