import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Parts of a package of Office Open XML (ISO/IEC 29500-2) by their paths: all of ours are text. */
type Parts = Readonly<Record<string, string>>;

/** 1980-01-01, the earliest day that the container can hold: a file of ours bears no day of its making. */
const NO_DAY = new Date(1980, 0, 1);

/** The parts of a package. */
export const filesIn = (bytes: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );

/** A package of parts in the order of their paths, each rewritten first: the same bytes for the same parts. */
export const packed = (parts: Parts, rewritten: (text: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, text]) => [path, strToU8(rewritten(text))]),
    ),
    { mtime: NO_DAY, level: 6 },
  );
