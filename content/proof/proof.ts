import type { Corpus } from '../model/corpus/corpus.ts';
import { CHECKS } from './checks/all-checks.ts';
import { compileCorpus } from './compile.ts';
import { withLawProvisions } from './law-provisions.ts';
import { type Content, type Problem, readContent } from './read/read.ts';
import { formsOf } from './read/record-form.ts';

/**
 * Takes the provisions of the law data in, runs every check, then compiles. Content that fails a check is not compiled: its spans may lie outside the
 * transcript, and an exception would hide the sentence that names the file.
 */
export const proveContent = async (
  curated: Content,
): Promise<{ corpus: Corpus | null; problems: Problem[] }> => {
  const { content, problems } = await withLawProvisions(curated);
  for (const check of Object.values(CHECKS)) problems.push(...(await check(content)));
  if (problems.length > 0) return { corpus: null, problems };
  const compiled = compileCorpus(content);
  return { ...compiled, corpus: compiled.problems.length > 0 ? null : compiled.corpus };
};

/** Reads, proves and compiles curated files: their form, their schema, every check. What does not read is not checked. */
export const proveFiles = async (
  files: ReadonlyMap<string, string>,
): Promise<{ content: Content; corpus: Corpus | null; problems: Problem[] }> => {
  const { content, problems } = readContent(files);
  const read = [...problems, ...formsOf(files, content)];
  if (read.length > 0) return { content, corpus: null, problems: read };
  return { content, ...(await proveContent(content)) };
};
