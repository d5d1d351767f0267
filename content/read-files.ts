import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from './proof/read/read.ts';

const NOT_UTF_8 = {
  at: '(file)',
  message: 'The file is not UTF-8.',
  remedy: 'Restore it, or save it anew as UTF-8 and read every word that is not ASCII.',
};

/**
 * Reads a folder of text files: path below the folder (with `/`) to text, sorted by path, so that the order is the same on
 * every system. A file that is not UTF-8 is a problem with its name, and no file is guessed at.
 */
export const readFilesAndProblems = async (
  folder: string,
): Promise<{ files: Map<string, string>; problems: Problem[] }> => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const bytes = await readFile(join(folder, path));
    try {
      files.set(path, decoder.decode(bytes));
    } catch {
      problems.push({ file: `content/data/${path}`, ...NOT_UTF_8 });
    }
  }
  return { files, problems };
};

/** {@link readFilesAndProblems} of a folder in which nothing is wrong; otherwise an error that names the file. */
export const readFiles = async (folder: string): Promise<Map<string, string>> => {
  const { files, problems } = await readFilesAndProblems(folder);
  const [first] = problems;
  if (first) throw new Error(`${first.file}: ${first.at}: ${first.message} ${first.remedy}`);
  return files;
};
