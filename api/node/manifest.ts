/**
 * The one list of what was built, `dist/manifest.json`: written at the end of the build, read by whoever starts, serves or
 * uploads it. Whether something is built, whole and of this very content and code is decided here and nowhere else.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import * as z from 'zod';
import { canonicalJson } from '../../content/model/text/canonical-json.ts';

/** Name of the manifest, below the folder of what was built. */
const MANIFEST = 'manifest.json';

/** What the build writes, below that folder. Other things that lie there (reports, measurements) are nobody's concern. */
const BUILT = ['corpus.json', 'openapi.json', 'origin.json', 'downloads', 'site', 'coded'] as const;

/** The part of it that is served; the downloads are served as a part of the site. */
const SERVED = ['corpus.json', 'openapi.json', 'origin.json', 'site', 'coded'] as const;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const BuiltFile = z.strictObject({ bytes: z.int().nonnegative(), sha256: Sha256 });
const Manifest = z
  .strictObject({
    /** Digest of all that the build read; equal where a new build would make the same. */
    inputs: Sha256,
    /** SHA-256 of corpus.json, as the API gives it. */
    dataset_version: Sha256,
    /** Every file, by its path below the folder, with `/`. */
    files: z.record(z.string(), BuiltFile),
  })
  .refine(({ dataset_version, files }) => files['corpus.json']?.sha256 === dataset_version);

/** Size and SHA-256 of a built file. */
export type BuiltFile = z.infer<typeof BuiltFile>;
export type Manifest = z.infer<typeof Manifest>;

/** SHA-256 in hexadecimal digits. */
export const sha256Of = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A path with `/`; `isPlain` where it is a file, not a link to one, a pipe or a device. */
type Entry = { path: string; isPlain: boolean };

/** All that is no directory at or below `path`, sorted by code unit; none where there is nothing. Follows no link. */
const entriesBelow = async (folder: string, path: string): Promise<Entry[]> => {
  const there = await lstat(join(folder, path)).catch(() => null);
  if (!there?.isDirectory()) return there ? [{ path, isPlain: there.isFile() }] : [];
  const entries = await readdir(join(folder, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isPlain: entry.isFile(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** True for a file that is this part of the build, or lies in it. */
const isOf = (part: string, file: string): boolean => file === part || file.startsWith(`${part}/`);

/** Files with size and digest, and the paths of what is there and no file. */
const builtFiles = async (
  folder: string,
  parts: readonly string[],
): Promise<{ files: Manifest['files']; others: string[] }> => {
  const entries = (await Promise.all(parts.map((path) => entriesBelow(folder, path)))).flat();
  const files: Manifest['files'] = {};
  for (const { path, isPlain } of entries) {
    if (!isPlain) continue;
    // A promise for each of a thousand small files would take longer than reading them.
    const bytes = readFileSync(join(folder, path));
    files[path] = { bytes: bytes.length, sha256: sha256Of(bytes) };
  }
  return { files, others: entries.flatMap(({ path, isPlain }) => (isPlain ? [] : [path])) };
};

/** Takes the manifest away: until the build has ended, what lies there is of no build. */
export const withdrawManifest = (folder: string): Promise<void> =>
  rm(join(folder, MANIFEST), { force: true });

/**
 * Writes the manifest of what lies below `folder`, canonical JSON, and gives it. Throws an Error where a part of the
 * build is missing, or there is a link where a file belongs.
 */
export const writeManifest = async (folder: string, inputs: string): Promise<Manifest> => {
  const { files, others } = await builtFiles(folder, BUILT);
  if (others.length > 0) throw new Error(`${others.join(', ')}: no plain file.`);
  const missing = BUILT.filter((part) => !Object.keys(files).some((file) => isOf(part, file)));
  if (missing.length > 0) throw new Error(`The build made no ${missing.join(', no ')}.`);
  const manifest = { inputs, dataset_version: files['corpus.json']?.sha256 ?? '', files };
  await writeFile(join(folder, MANIFEST), canonicalJson(Manifest.parse(manifest)));
  return manifest;
};

/** The manifest of what lies below `folder`; null where there is none, or none that can be read. */
export const readManifest = async (folder: string): Promise<Manifest | null> => {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return Manifest.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/**
 * How the files below `folder` differ from the manifest, a phrase a file: "site/index.html is missing". Looks at the parts
 * of the build that are named; every digest is made anew.
 */
export const faultsOf = async (
  folder: string,
  manifest: Manifest,
  parts: readonly string[] = BUILT,
): Promise<string[]> => {
  const { files, others } = await builtFiles(folder, parts);
  const named = Object.keys(manifest.files).filter((path) =>
    parts.some((part) => isOf(part, path)),
  );
  return [...new Set([...named, ...Object.keys(files), ...others])].sort().flatMap((path) => {
    if (others.includes(path)) return [`${path} is a link or no plain file`];
    const [wanted, found] = [manifest.files[path], files[path]];
    if (!wanted) return [`${path} is not of this build`];
    if (!found) return [`${path} is missing`];
    return wanted.sha256 === found.sha256 ? [] : [`${path} was changed after the build`];
  });
};

/**
 * The manifest of what is to be served, after every served file was compared with it. Throws an Error in one sentence where
 * there is none, or a file is another one, missing or too many.
 */
export const proveBuild = async (folder: string): Promise<Manifest> => {
  const manifest = await readManifest(folder);
  if (!manifest) throw new Error('dist/manifest.json is missing or damaged: nothing is built');
  const [fault, ...more] = await faultsOf(folder, manifest, SERVED);
  if (fault === undefined) return manifest;
  throw new Error(`dist/${fault}${more.length > 0 ? `, and ${more.length} more differ` : ''}`);
};
