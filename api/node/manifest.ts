/**
 * The one list of what was built, `dist/manifest.json`: written at the end of the build, read by whoever starts, serves or
 * uploads it. Whether something is built, whole and of this very content and code is decided here and nowhere else.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
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

/** Paths of all files at or below `path`, with `/`, sorted by code unit; none where there is nothing. */
const filesBelow = async (folder: string, path: string): Promise<string[]> => {
  const there = await stat(join(folder, path)).catch(() => null);
  if (!there?.isDirectory()) return there ? [path] : [];
  const entries = await readdir(join(folder, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
};

/** True for a file that is this part of the build, or lies in it. */
const isOf = (part: string, file: string): boolean => file === part || file.startsWith(`${part}/`);

const builtFiles = async (folder: string, parts: readonly string[]): Promise<Manifest['files']> => {
  const paths = await Promise.all(parts.map((path) => filesBelow(folder, path)));
  const files: Manifest['files'] = {};
  for (const path of paths.flat()) {
    // A promise for each of a thousand small files would take longer than reading them.
    const bytes = readFileSync(join(folder, path));
    files[path] = { bytes: bytes.length, sha256: sha256Of(bytes) };
  }
  return files;
};

/** Takes the manifest away: until the build has ended, what lies there is of no build. */
export const withdrawManifest = (folder: string): Promise<void> =>
  rm(join(folder, MANIFEST), { force: true });

/**
 * Writes the manifest of what lies below `folder`, canonical JSON, and gives it. Throws an Error where a part of the
 * build is missing.
 */
export const writeManifest = async (folder: string, inputs: string): Promise<Manifest> => {
  const files = await builtFiles(folder, BUILT);
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
  const files = await builtFiles(folder, parts);
  const named = Object.keys(manifest.files).filter((path) =>
    parts.some((part) => isOf(part, path)),
  );
  return [...new Set([...named, ...Object.keys(files)])].sort().flatMap((path) => {
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
