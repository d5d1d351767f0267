import { createHash } from 'node:crypto';
import { DOWNLOADS_ROOT, HASHED_DOWNLOADS } from '../content/model/formats/download-list.ts';
import { type Dataset, headOf } from './dataset.ts';
import type { Made } from './files.ts';

/** manifest.json: which dataset the files were made from, and how each can be recognised. */
export type Manifest = ReturnType<typeof headOf> & {
  files: {
    /** Relative to the manifest. */
    path: string;
    /** Absolute path on the site. */
    url: string;
    media_type: string;
    description: string;
    bytes: number;
    sha256: string;
  }[];
};

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Manifest of files. */
export const manifestOf = (dataset: Dataset, files: readonly Made[]): Manifest => ({
  ...headOf(dataset),
  files: HASHED_DOWNLOADS.flatMap(({ path, media_type, description }) =>
    files
      .filter((file) => file.path === path)
      .map(({ bytes }) => ({
        path,
        url: `${DOWNLOADS_ROOT}${path}`,
        media_type,
        description,
        bytes: bytes.length,
        sha256: sha256Of(bytes),
      })),
  ),
});

/** The same hashes as `sha256sum -c` reads them (GNU coreutils: hash, two spaces, name). */
export const checksumsOf = ({ files }: Manifest): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
