import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Reads a folder of text files: path below the folder (with `/`) to text. Invalid UTF-8 is an error, not a guess. */
export const readFiles = async (folder: string): Promise<Map<string, string>> => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), decoder.decode(await readFile(path)));
  }
  return files;
};
