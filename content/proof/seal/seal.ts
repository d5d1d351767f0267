import { sha256 } from '../../model/text/spans.ts';
import type { Problem } from '../read/read.ts';

/** Where the seal is kept, as problems name it. */
export const SEAL_FILE = 'content/seal.sha256';

const LINE = /^([0-9a-f]{64}) {2}data\/(.+)$/;

/** SHA-256 (hex) of the UTF-8 bytes of every curated file, by its path below content/data. */
export const hashesOf = async (files: ReadonlyMap<string, string>): Promise<Map<string, string>> =>
  new Map(
    await Promise.all(
      [...files].map(async ([path, text]): Promise<[string, string]> => [path, await sha256(text)]),
    ),
  );

/** The seal as text: lines of `sha256sum`, sorted by path, so that `sha256sum -c` reads it from the folder `content`. */
export const writeSeal = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  data/${path}\n`)
    .join('');

/** Reads a seal; a line that is none is a problem, not a line to pass over. */
export const readSeal = (text: string): { hashes: Map<string, string>; problems: Problem[] } => {
  const hashes = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const [, hash, path] = LINE.exec(line) ?? [];
    if (hash !== undefined && path !== undefined && !hashes.has(path)) hashes.set(path, hash);
    else
      problems.push({
        file: SEAL_FILE,
        at: `line ${i + 1}`,
        message: `"${line}" is no line of a seal, or names a file for the second time.`,
        remedy: 'Restore the file, or write it anew with `npm run content:seal -- --reason "…"`.',
      });
  }
  return { hashes, problems };
};

const RESEAL =
  'If the change is meant, read it once more and run `npm run content:seal -- --reason "…"`; if not, restore the file.';

/** A file that is not as it was sealed; the path is below content/data. */
export type SealDifference = { path: string; what: 'changed' | 'new' | 'gone' };

/** How the files differ from the seal: what changed, what is new, what is gone. Sorted by path. */
export const sealDifferences = (
  hashes: ReadonlyMap<string, string>,
  sealed: ReadonlyMap<string, string>,
): SealDifference[] =>
  [...new Set([...hashes.keys(), ...sealed.keys()])]
    .sort()
    .filter((path) => hashes.get(path) !== sealed.get(path))
    .map((path) => ({
      path,
      what: !hashes.has(path) ? 'gone' : sealed.has(path) ? 'changed' : 'new',
    }));

const SAID = {
  changed: 'The file differs from the one that was sealed.',
  new: 'The file is not sealed.',
  gone: 'The file is sealed and does not exist.',
} as const;

/**
 * The last line of defence. Texts prove themselves by the source; a date of later law, the office meant by a rule or a
 * sentence of ours has no second witness there. The seal is that witness: no byte of the content changes without
 * somebody saying that it was meant.
 */
export const sealProblems = async (
  files: ReadonlyMap<string, string>,
  seal: string,
): Promise<Problem[]> => {
  const { hashes, problems } = readSeal(seal);
  return [
    ...problems,
    ...sealDifferences(await hashesOf(files), hashes).map(({ path, what }) => ({
      file: `content/data/${path}`,
      at: '(file)',
      message: SAID[what],
      remedy: RESEAL,
    })),
  ];
};

/** A line of the log: day (UTC), the first digits of the seal's own SHA-256, and why the content changed. */
export const logLine = async (now: Date, seal: string, reason: string): Promise<string> =>
  `${now.toISOString().slice(0, 10)} ${(await sha256(seal)).slice(0, 12)} ${reason}\n`;
