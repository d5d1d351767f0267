import { fileURLToPath } from 'node:url';
import { withLawProvisions } from '../../../content/proof/law-provisions.ts';
import { type Content, readContent } from '../../../content/proof/read/read.ts';
import { readFiles } from '../../../content/read-files.ts';

const folder = fileURLToPath(new URL('../../../content/data', import.meta.url));

/** The curated files as they are committed: path below content/data to text. Never altered. */
export const realFiles: ReadonlyMap<string, string> = await readFiles(folder);

const read = readContent(realFiles);
if (read.problems.length > 0) throw new Error(JSON.stringify(read.problems, null, 2));

/** The curated content with what its law data say, read once for a test file. Never altered: see {@link alteredContent}. */
export const realContent: Content = (await withLawProvisions(read.content)).content;

/** A copy of the real content with one thing changed: the shortest way to a bad fixture. */
export const alteredContent = (alter: (content: Content) => void): Content => {
  const { transcripts, ...folders } = realContent;
  const copy: Content = { ...structuredClone(folders), transcripts: new Map(transcripts) };
  alter(copy);
  return copy;
};

/** The record of a file in a content; throws where there is none, so that no fixture alters nothing. */
export const recordIn = <T>(filed: readonly { file: string; record: T }[], path: string): T => {
  const found = filed.find(({ file }) => file === `content/data/${path}.json`);
  if (!found) throw new Error(`no record content/data/${path}.json`);
  return found.record;
};
